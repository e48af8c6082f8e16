package io.github.asreval.improve;

import io.github.asreval.score.ErrorCounts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The first reading of a corpus: scores it, and gathers what was heard for what.
 *
 * <p>Keeps counts and candidates, no utterances. The result does not depend on the order of the utterances.
 */
final class ErrorCollector implements Consumer<UtteranceTexts> {

    private final Lexicon lexicon;
    private final UtteranceAligner aligner;
    private final ErrorRegions regions;
    private final Optional<TermFinder> terms;
    private final CorrectBigrams rightPairs = new CorrectBigrams();
    private final int maxWords;
    private final boolean soundCheck;
    private final Map<String, Map<String, Candidate>> candidates = new HashMap<>();
    private ErrorCounts total = ErrorCounts.ZERO;
    private long utterances;

    ErrorCollector(Lexicon lexicon, UtteranceAligner aligner, GeneratorOptions options) {
        this.lexicon = lexicon;
        this.aligner = aligner;
        this.regions = new ErrorRegions(lexicon, options.maxWords());
        this.terms =
                options.terms().isEmpty() ? Optional.empty() : Optional.of(new TermFinder(lexicon, options.terms()));
        this.maxWords = options.maxWords();
        this.soundCheck = options.soundCheck();
    }

    @Override
    public void accept(UtteranceTexts texts) {
        AlignedUtterance utterance = aligner.align(texts);
        utterances++;
        total = total.plus(utterance.counts());
        ErrorScope borders = new ErrorScope(utterance);
        countRight(utterance, borders);
        if (terms.isPresent()) {
            terms.get().find(utterance, (part, term) -> addTerm(utterance, borders, part, term));
        } else if (utterance.counts().errors() > 0) {
            addRegions(utterance, borders);
        }
    }

    private void countRight(AlignedUtterance utterance, ErrorScope borders) {
        int before = Token.NO_FORM;
        for (int column = 0; column < utterance.size(); column++) {
            boolean both = utterance.hasReference(column) && utterance.hasHypothesis(column);
            int form = Token.NO_FORM;
            if (both && (!utterance.isError(column) || borders.isSameWord(column))) {
                form = utterance.heard(column).form();
                lexicon.countRight(utterance.heard(column));
                if (before != Token.NO_FORM) {
                    rightPairs.add(before, form);
                }
            }
            // A phrase goes on across a deleted full stop, so a column that is the same word for that reason is passed.
            before = both || !borders.isSameWord(column) ? form : before;
        }
    }

    /** An ordinary word is written with the word beside it, as people do who know what a row will change. */
    private void addTerm(AlignedUtterance utterance, ErrorScope borders, ErrorSpan part, String term) {
        Optional<ErrorSpan> company = part.hasBothSides() && part.isHeardAsOrdinaryWord(lexicon)
                ? company(utterance, borders, part)
                : Optional.empty();
        if (company.isPresent()) {
            boolean before = company.get().from() < part.from();
            Token word = utterance.said(before ? part.from() - 1 : part.to());
            add(company.get(), before ? word.core() + " " + term : term + " " + word.core(), true, utterance.id());
        } else {
            add(part, term, true, utterance.id());
        }
    }

    /** Returns the part with the word before or behind it that was said and heard, and is no function word. */
    private Optional<ErrorSpan> company(AlignedUtterance utterance, ErrorScope borders, ErrorSpan part) {
        int before = part.from() - 1;
        if (before >= 0 && isRight(utterance, borders, before) && !borders.isBetween(before, part.from())) {
            return Optional.of(ErrorSpan.of(utterance, before, part.to(), lexicon));
        }
        int behind = part.to();
        if (behind < utterance.size()
                && isRight(utterance, borders, behind)
                && !borders.isBetween(behind - 1, behind)) {
            return Optional.of(ErrorSpan.of(utterance, part.from(), behind + 1, lexicon));
        }
        return Optional.empty();
    }

    private static boolean isRight(AlignedUtterance utterance, ErrorScope borders, int column) {
        return utterance.hasReference(column)
                && utterance.hasHypothesis(column)
                && !utterance.isError(column)
                && borders.reasonOutside(column) != Reason.LABEL
                && utterance.heard(column).isContent();
    }

    private void addRegions(AlignedUtterance utterance, ErrorScope borders) {
        for (int column = 0; column < utterance.size(); column++) {
            if (utterance.isError(column) && !borders.isInside(column)) {
                String heard = utterance.hasHypothesis(column)
                        ? utterance.heard(column).written()
                        : "";
                String wanted =
                        utterance.hasReference(column) ? utterance.said(column).written() : "";
                candidate(heard, new int[0], wanted, new int[0], false, Optional.of(borders.reasonOutside(column)))
                        .add(heard, 1, utterance.id());
            }
        }
        for (ErrorSpan part : regions.parts(utterance)) {
            add(part, Lexicon.cores(part.wanted()), false, utterance.id());
        }
    }

    private void add(ErrorSpan part, String wanted, boolean term, String id) {
        String spelling = Lexicon.cores(part.heard());
        String heard = Lexicon.folded(part.heard());
        Optional<Candidate> known = find(heard, wanted);
        Candidate candidate = known.orElseGet(() -> candidate(
                heard,
                Lexicon.forms(part.heard()),
                wanted,
                Lexicon.forms(part.wanted()),
                part.isHeardAsOrdinaryWord(lexicon),
                unfit(part, term)));
        candidate.add(spelling, part.errors(), id);
    }

    private Optional<Candidate> find(String heard, String wanted) {
        Map<String, Candidate> known = candidates.get(heard);
        return known == null ? Optional.empty() : Optional.ofNullable(known.get(wanted));
    }

    private Candidate candidate(
            String heard, int[] forms, String wanted, int[] said, boolean ordinary, Optional<Reason> unfit) {
        return candidates
                .computeIfAbsent(heard, added -> new HashMap<>(4))
                .computeIfAbsent(wanted, added -> new Candidate(heard, forms, wanted, said, ordinary, unfit));
    }

    /** Returns why a part cannot become a row; a term that was asked for by name may be as plain as it likes. */
    private Optional<Reason> unfit(ErrorSpan part, boolean term) {
        if (part.heard().isEmpty()) {
            return Optional.of(Reason.DELETION);
        }
        if (part.wanted().isEmpty()) {
            return Optional.of(Reason.INSERTION);
        }
        Optional<Reason> empty = withoutContent(part.heard());
        if (empty.isEmpty() && !term) {
            empty = withoutContent(part.wanted());
        }
        if (empty.isPresent()) {
            return empty;
        }
        if (part.heard().size() > maxWords || (!term && part.wanted().size() > maxWords)) {
            return Optional.of(Reason.TOO_MANY_WORDS);
        }
        if (part.isNumber()) {
            return Optional.of(part.isNear() ? Reason.NUMBER : Reason.NOT_ALIKE);
        }
        boolean alike = !soundCheck || part.isNear();
        return alike ? Optional.empty() : Optional.of(Reason.NOT_ALIKE);
    }

    private static Optional<Reason> withoutContent(List<Token> tokens) {
        if (ErrorSpan.hasContent(tokens)) {
            return Optional.empty();
        }
        boolean filler = tokens.stream().anyMatch(token -> token.role() == Token.Role.FILLER);
        return Optional.of(filler ? Reason.FILLER : Reason.FUNCTION_WORDS);
    }

    /** Returns what was heard for what, all that the same words were heard for together. */
    List<Collection<Candidate>> candidates() {
        List<Collection<Candidate>> sameHeard = new ArrayList<>();
        candidates.values().forEach(wanted -> sameHeard.add(wanted.values()));
        return sameHeard;
    }

    /** Returns which words were right side by side. */
    CorrectBigrams rightPairs() {
        return rightPairs;
    }

    ErrorCounts total() {
        return total;
    }

    long utterances() {
        return utterances;
    }
}
