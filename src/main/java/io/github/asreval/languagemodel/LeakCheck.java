package io.github.asreval.languagemodel;

import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether utterances of a test set are among others, such as those that a vocabulary is built from.
 *
 * <pre>{@code
 * LeakCheck check = new LeakCheck("hi-IN");
 * check.test(testSources);
 * check.utterance("…", new TextPlace("calls/a.txt", "line 7"));
 * check.overlap().isError();
 * }</pre>
 *
 * <p>Labels of speakers and events are left out on both sides. For one thread.
 */
public final class LeakCheck {

    /** So many words make a run that is no accident. */
    private static final int WORDS = 8;

    /** Where every character is a word, so many. */
    private static final int CHARACTERS = 16;

    private final ComparedRuns runs;
    private final TestText test;
    private final OverlapFinder<Boolean> finder;

    /**
     * Creates a check with an empty test set.
     *
     * @param language the tag of the language
     */
    public LeakCheck(String language) {
        this.runs = new ComparedRuns(new ComparedWords(language), new SentenceBreaks(language));
        this.test = new TestText(length(language));
        this.finder = new OverlapFinder<>(test, (item, shared) -> {});
    }

    static int length(String language) {
        return ComparedWords.isSpaced(language) ? WORDS : CHARACTERS;
    }

    /**
     * Reads the test set.
     *
     * @throws IOException if a file cannot be read
     * @throws io.github.asreval.transcript.MalformedTranscriptException if there is no word in it
     */
    public void test(List<TextSource> sources) throws IOException {
        for (TextSource source : TextPreparation.sorted(sources)) {
            try (TranscriptReader reader = source.opener().open()) {
                for (Optional<Utterance> next = reader.next(); next.isPresent(); next = reader.next()) {
                    test.add(
                            runs.of(next.get().text()),
                            new TextPlace(source.name(), next.get().place()));
                }
            }
        }
        test.requireWords(sources);
    }

    /** Looks for words of the test set in an utterance; runs go on from the one before. */
    public void utterance(String text, TextPlace place) {
        finder.add(Boolean.TRUE, runs.of(text), place);
    }

    /** Returns what was found so far. */
    public Overlap overlap() {
        return test.overlap(0);
    }
}
