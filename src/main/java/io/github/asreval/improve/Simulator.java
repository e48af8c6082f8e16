package io.github.asreval.improve;

import io.github.asreval.score.ErrorCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a vocabulary would have written, and scores that.
 *
 * <p>In every hypothesis, from left to right, the longest words that were heard as some row's phrase are replaced by
 * what the row shows; punctuation at their edges stays. Case does not matter in what is heard. Only utterances that
 * change are aligned again.
 */
final class Simulator implements Consumer<UtteranceTexts> {

    private static final int EXAMPLES = 10;

    /** A row, and what it has done so far. */
    private static final class Rule {
        private final TableRow row;
        private final Token[] shown;
        private long helped;
        private long hurt;
        private long unchanged;

        private Rule(TableRow row, Token[] shown) {
            this.row = row;
            this.shown = shown;
        }
    }

    /** Words that a rule has replaced: where they stood, and where their replacement stands. */
    private record Replacement(Rule rule, int from, int to, int newFrom, int newTo) {}

    private final Lexicon lexicon;
    private final UtteranceAligner aligner;
    private final List<Rule> rules = new ArrayList<>();
    private final FormTrie<Rule> phrases = new FormTrie<>();
    private final UtteranceIds helped = new UtteranceIds(EXAMPLES);
    private final UtteranceIds hurt = new UtteranceIds(EXAMPLES);
    private long helpedCount;
    private long hurtCount;
    private ErrorCounts removed = ErrorCounts.ZERO;
    private ErrorCounts added = ErrorCounts.ZERO;

    Simulator(Lexicon lexicon, UtteranceAligner aligner) {
        this.lexicon = lexicon;
        this.aligner = aligner;
    }

    /** Adds a row that shows {@code wanted} where {@code heard} was heard. */
    void add(TableRow row, String heard, String wanted) {
        Rule rule = new Rule(row, lexicon.tokens(wanted));
        rules.add(rule);
        phrases.add(lexicon.forms(heard), rule);
    }

    @Override
    public void accept(UtteranceTexts texts) {
        Token[] hypothesis = lexicon.tokens(texts.hypothesis());
        FormTrie.Match<Rule> first = phrases.next(hypothesis, 0);
        if (first == null) {
            return;
        }
        List<Replacement> replacements = new ArrayList<>();
        Token[] changed = replace(hypothesis, first, replacements);
        Token[] reference = lexicon.tokens(texts.reference());
        AlignedUtterance before = aligner.align(texts.id(), reference, hypothesis);
        AlignedUtterance after = aligner.align(texts.id(), reference, changed);
        removed = removed.plus(before.counts());
        added = added.plus(after.counts());
        judge(texts.id(), before.counts().errors(), after.counts().errors());
        ErrorScope old = new ErrorScope(before);
        ErrorScope changes = new ErrorScope(after);
        replacements.forEach(replacement -> judge(replacement, old, changes));
    }

    private Token[] replace(Token[] line, FormTrie.@Nullable Match<Rule> first, List<Replacement> replacements) {
        List<Token> changed = new ArrayList<>(line.length + 4);
        int done = 0;
        for (FormTrie.Match<Rule> match = first; match != null; match = phrases.next(line, done)) {
            for (int i = done; i < match.from(); i++) {
                changed.add(line[i]);
            }
            Token[] shown = match.value().shown;
            int newFrom = changed.size();
            for (int i = 0; i < shown.length; i++) {
                String lead = i == 0 ? line[match.from()].lead() : "";
                String tail = i == shown.length - 1 ? line[match.to() - 1].tail() : "";
                boolean bare = lead.isEmpty() && tail.isEmpty();
                changed.add(bare ? shown[i] : lexicon.token(lead + shown[i].written() + tail));
            }
            replacements.add(new Replacement(match.value(), match.from(), match.to(), newFrom, changed.size()));
            done = match.to();
        }
        for (int i = done; i < line.length; i++) {
            changed.add(line[i]);
        }
        return changed.toArray(new Token[0]);
    }

    private void judge(String id, long errorsBefore, long errorsAfter) {
        if (errorsAfter < errorsBefore) {
            helpedCount++;
            helped.add(id);
        } else if (errorsAfter > errorsBefore) {
            hurtCount++;
            hurt.add(id);
        }
    }

    private static void judge(Replacement replacement, ErrorScope before, ErrorScope after) {
        boolean was = before.areRight(replacement.from(), replacement.to());
        boolean is = after.areRight(replacement.newFrom(), replacement.newTo());
        if (is && !was) {
            replacement.rule().helped++;
        } else if (was && !is) {
            replacement.rule().hurt++;
        } else if (!is) {
            replacement.rule().unchanged++;
        }
    }

    /** Returns what the utterances read so far add up to, given what they were before. */
    Simulation result(long utterances, ErrorCounts before) {
        ErrorCounts after = new ErrorCounts(
                before.hits() - removed.hits() + added.hits(),
                before.substitutions() - removed.substitutions() + added.substitutions(),
                before.deletions() - removed.deletions() + added.deletions(),
                before.insertions() - removed.insertions() + added.insertions());
        List<Simulation.RowEffect> effects = rules.stream()
                .map(rule -> new Simulation.RowEffect(rule.row, rule.helped, rule.hurt, rule.unchanged))
                .toList();
        return new Simulation(
                utterances,
                before,
                after,
                new Simulation.Change(helpedCount, helped.list()),
                new Simulation.Change(hurtCount, hurt.list()),
                effects);
    }
}
