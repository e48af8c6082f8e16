package io.github.asreval.score.ablation;

import io.github.asreval.align.WordAligner;
import io.github.asreval.lexicon.WordIds;
import io.github.asreval.lexicon.WordTable;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.CorpusTally;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.WerScorer;
import io.github.asreval.text.PlacedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of the chains that an {@link Ablation} compares, and the pair of lines it has just scored.
 *
 * <p>Most lines come out of a chain as they come out of the chain with one step more or less. A variant therefore knows
 * another one, scored before it, and takes over its alignment where all words are the same.
 */
final class AblationVariant {

    private final NormalizerPipeline chain;
    private final Optional<AblationVariant> model;
    private final boolean emptyReferences;
    private final String glue;
    private final SpellingList spellings;
    private final WordIds ids;
    private final WordTable table;
    private final WordAligner aligner;
    /** By number of the spelling; the same object as the model's where nothing differs. */
    private final List<WordTable.@Nullable Forms> forms = new ArrayList<>();

    private final PlacedAlignment own;
    private PlacedAlignment current;
    private boolean counted;
    private final CorpusTally tally = new CorpusTally();

    AblationVariant(
            NormalizerPipeline chain,
            Optional<AblationVariant> model,
            WerScorer scorer,
            SpellingList spellings,
            WordIds ids) {
        this.chain = chain;
        this.model = model;
        this.emptyReferences = scorer.emptyReferences();
        this.glue = scorer.tokenization().countsWords() ? " " : "";
        this.spellings = spellings;
        this.ids = ids;
        this.table = new WordTable(chain, scorer.tokenization(), ids);
        this.aligner = WordAligner.of(scorer.profile());
        this.own = new PlacedAlignment(table.separator());
        this.current = own;
    }

    NormalizerPipeline chain() {
        return chain;
    }

    /** Scores a pair of lines, which the model has scored already. */
    void score(SpelledLine reference, SpelledLine hypothesis) {
        if (model.isPresent() && sameAsModel(reference) && sameAsModel(hypothesis)) {
            current = model.get().current;
        } else {
            current = own;
            read(reference, own.reference());
            read(hypothesis, own.hypothesis());
            PlacedTokens said = own.reference();
            PlacedTokens recognised = own.hypothesis();
            aligner.align(said.ids(), said.size(), recognised.ids(), recognised.size(), ids, own.script());
            own.place(reference.size());
        }
        counted = emptyReferences || current.reference().size() > 0;
        if (counted) {
            tally.add(current.script(), 0);
        }
    }

    /** Returns how the pair was aligned; the same object for two variants only if it was aligned alike. */
    PlacedAlignment alignment() {
        return current;
    }

    /** Returns whether the pair counts. */
    boolean counted() {
        return counted;
    }

    int errors() {
        return counted ? current.script().errors() : 0;
    }

    int referenceTokens() {
        return counted ? current.reference().size() : 0;
    }

    /** Returns what was recognised where a written word of the reference stands. */
    String heard(int place) {
        return current.heard(place, glue);
    }

    /** Returns the counts of all pairs. */
    ErrorCounts counts() {
        return tally.total().counts();
    }

    /** Returns what becomes of a spelling by itself. */
    WordTable.Forms forms(int number) {
        while (forms.size() <= number) {
            forms.add(null);
        }
        WordTable.Forms known = forms.get(number);
        if (known == null) {
            known = table.newForms(spellings.spelling(number));
            if (model.isPresent()) {
                WordTable.Forms other = model.get().forms(number);
                known = known.equals(other) ? other : known;
            }
            forms.set(number, known);
        }
        return known;
    }

    /** Returns the text that a spelling becomes; empty if nothing is left of it, or the line is needed to tell. */
    String text(int number) {
        return forms(number).entries().stream()
                .map(entry -> entry.word().compared())
                .collect(Collectors.joining(glue));
    }

    @SuppressWarnings("ReferenceEquality") // equal forms are one object, and this is asked for every word
    private boolean sameAsModel(SpelledLine line) {
        AblationVariant other = model.orElseThrow();
        for (int i = 0; i < line.size(); i++) {
            WordTable.Forms known = forms(line.number(i));
            if (known.needsLine() || known != other.forms(line.number(i))) {
                return false;
            }
        }
        return true;
    }

    private void read(SpelledLine line, PlacedTokens target) {
        target.clear();
        for (int i = 0; i < line.size(); i++) {
            WordTable.Forms known = forms(line.number(i));
            if (known.needsLine()) {
                readWhole(line, target);
                return;
            }
            target.add(known.entries(), i, i);
        }
    }

    private void readWhole(SpelledLine line, PlacedTokens target) {
        target.clear();
        int[] starts = line.starts();
        // Words stand in the order of the parts they came from, so that the first written word never lies further back.
        int from = 0;
        for (PlacedWord placed : table.placedWords(line.text())) {
            while (from < starts.length && starts[from] + line.word(from).length() <= placed.start()) {
                from++;
            }
            int to = from - 1;
            while (to + 1 < starts.length && starts[to + 1] < placed.end()) {
                to++;
            }
            target.add(table.entries(placed.word()), from, to);
        }
    }
}
