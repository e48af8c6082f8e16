package io.github.asreval.improve;

import io.github.asreval.improve.GeneratedVocabulary.Vocabulary;
import io.github.asreval.vocabulary.charset.LanguageCharset;
import io.github.asreval.vocabulary.charset.LanguageCharset.Documentation;
import io.github.asreval.vocabulary.charset.SpokenDigits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Makes a custom vocabulary out of what a recogniser got wrong, and foretells what it will change.
 *
 * <pre>{@code
 * GeneratorOptions options = GeneratorOptions.builder("en-IN").build();
 * Corpus corpus = Corpus.of(List.of("see Golconda Fort"), List.of("see golkunda for"));
 * GeneratedVocabulary made = new VocabularyGenerator(options).generate(corpus);
 * made.vocabularies().get(0).table().text();   // golkunda-for⇥⇥⇥Golconda Fort, below the header
 * made.simulation().after().errors();          // 0, down from 2
 * }</pre>
 *
 * <p>The corpus is read two or three times and never held. The result is the same for any order of its utterances.
 * Instances are immutable.
 */
public final class VocabularyGenerator {

    private static final Comparator<LeftOut> FREQUENT_FIRST = Comparator.comparingLong(
                    (LeftOut left) -> -left.evidence().count())
            .thenComparing(LeftOut::reason)
            .thenComparing(left -> TableRow.of(left.heard(), left.wanted()));

    private final GeneratorOptions options;

    /** Creates a generator with the given options. */
    public VocabularyGenerator(GeneratorOptions options) {
        this.options = options;
    }

    /**
     * Makes the vocabulary of a corpus.
     *
     * @throws IOException if the corpus cannot be read
     */
    public GeneratedVocabulary generate(Corpus corpus) throws IOException {
        WordLists lists = WordLists.of(options.language());
        CommonWords common = CommonWords.of(options.language());
        Lexicon lexicon = new Lexicon(lists, common, SpokenDigits.of(options.language()));
        UtteranceAligner aligner = new UtteranceAligner(lexicon);
        ErrorCollector errors = new ErrorCollector(lexicon, aligner, options);
        corpus.forEach(errors);
        countRight(errors, lexicon, aligner, corpus);
        CandidateFilter filter =
                new CandidateFilter(options.minCount(), !options.terms().isEmpty());
        errors.candidates().forEach(sameHeard -> filter.judge(sameHeard));
        List<PendingRow> rows = new ArrayList<>(filter.kept());
        if (options.fromReference()) {
            rows.addAll(listed(errors, lexicon));
        }
        Packer packer = new Packer(options);
        packer.pack(rows);
        List<LeftOut> leftOut = new ArrayList<>(filter.leftOut());
        leftOut.addAll(packer.leftOut());
        leftOut.sort(FREQUENT_FIRST);
        Simulation simulation = simulate(packer.vocabularies(), errors, new Simulator(lexicon, aligner), corpus);
        return new GeneratedVocabulary(
                options.language(),
                packer.vocabularies(),
                leftOut,
                simulation,
                notes(lists, common, packer.vocabularies()));
    }

    private static void countRight(ErrorCollector errors, Lexicon lexicon, UtteranceAligner aligner, Corpus corpus)
            throws IOException {
        RightPhrases phrases = new RightPhrases(lexicon, aligner);
        for (Collection<Candidate> sameHeard : errors.candidates()) {
            List<Candidate> fit = sameHeard.stream()
                    .filter(candidate -> candidate.unfit().isEmpty())
                    .toList();
            if (fit.isEmpty()) {
                continue;
            }
            int[] forms = fit.get(0).heardForms();
            if (forms.length == 1) {
                // What has its capitals already, a row that only adds them does not spoil.
                fit.forEach(candidate -> candidate.addRight(
                        candidate.isCaseOnly() ? lexicon.rightInSmallLetters(forms[0]) : lexicon.right(forms[0])));
            } else if (errors.rightPairs().mayHold(forms)) {
                phrases.add(fit);
            }
        }
        if (!phrases.isEmpty()) {
            corpus.forEach(phrases);
        }
    }

    private List<PendingRow> listed(ErrorCollector errors, Lexicon lexicon) {
        ReferenceTerms terms = new ReferenceTerms(lexicon, options.minCount());
        errors.candidates().forEach(sameHeard -> sameHeard.forEach(terms::add));
        return options.terms().isEmpty() ? terms.found() : terms.given(options.terms());
    }

    private static Simulation simulate(
            List<Vocabulary> vocabularies, ErrorCollector errors, Simulator simulator, Corpus corpus)
            throws IOException {
        for (Vocabulary vocabulary : vocabularies) {
            for (Suggestion suggestion : vocabulary.suggestions()) {
                simulator.add(suggestion.row(), suggestion.heard(), suggestion.wanted());
            }
        }
        if (!vocabularies.isEmpty()) {
            corpus.forEach(simulator);
        }
        return simulator.result(errors.utterances(), errors.total());
    }

    private List<String> notes(WordLists lists, CommonWords common, List<Vocabulary> vocabularies) {
        List<String> notes = new ArrayList<>();
        LanguageCharset charset = LanguageCharset.of(options.language()).orElseThrow();
        if (lists.isEmpty() || common.isEmpty()) {
            notes.add("there is no list of common words, function words and fillers for " + charset.name()
                    + "; check the rows for words that are no terms");
        }
        if (charset.documentation() != Documentation.DOCUMENTED) {
            notes.add("no character set is documented for " + charset.name() + "; the phrases could not be checked");
        }
        if (vocabularies.isEmpty()) {
            notes.add("no row is safe and useful, so there is no vocabulary");
        }
        return notes;
    }
}
