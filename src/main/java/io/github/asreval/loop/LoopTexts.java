package io.github.asreval.loop;

import io.github.asreval.improve.BeforeAndAfter;
import io.github.asreval.improve.Corpus;
import io.github.asreval.improve.EffectMeter;
import io.github.asreval.improve.UtteranceTexts;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.readings.PairFiles;
import io.github.asreval.score.readings.PairReading;
import io.github.asreval.score.readings.PairSettings;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import io.github.asreval.transcript.format.TranscriptFormat;
import io.github.asreval.transcript.format.TranscriptSettings;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The references of calls with what was recognised.
 *
 * <p>The service cuts a call into utterances as it likes, and not in the same way in both jobs: each transcript is aligned as
 * a whole, and cut where the reference is.
 *
 * @param jobs the first jobs of some calls
 * @param folder where their transcripts are
 */
record LoopTexts(List<LoopJob> jobs, LoopFolder folder) implements Corpus {

    LoopTexts {
        jobs = List.copyOf(jobs);
    }

    @Override
    public void forEach(Consumer<? super UtteranceTexts> consumer) throws IOException {
        for (LoopJob job : jobs) {
            try (UtterancePairs pairs = pairs(job)) {
                for (Optional<UtterancePair> next = pairs.next(); next.isPresent(); next = pairs.next()) {
                    Utterance said = next.get().reference();
                    consumer.accept(new UtteranceTexts(
                            id(job, said), said.text(), next.get().hypothesis().text()));
                }
            }
        }
    }

    /**
     * Hands every utterance to a meter.
     *
     * @param after the second jobs of the same calls
     */
    void measure(List<LoopJob> after, EffectMeter meter) throws IOException {
        for (int i = 0; i < jobs.size(); i++) {
            LoopJob job = jobs.get(i);
            try (UtterancePairs before = pairs(job);
                    UtterancePairs now = pairs(after.get(i))) {
                Optional<UtterancePair> first = before.next();
                Optional<UtterancePair> second = now.next();
                while (first.isPresent() && second.isPresent()) {
                    Utterance said = first.get().reference();
                    meter.accept(new BeforeAndAfter(
                            id(job, said),
                            said.text(),
                            first.get().hypothesis().text(),
                            second.get().hypothesis().text()));
                    first = before.next();
                    second = now.next();
                }
            }
        }
    }

    private String id(LoopJob job, Utterance said) {
        return jobs.size() == 1 ? said.id() : job.call().name() + ":" + said.id();
    }

    private UtterancePairs pairs(LoopJob job) throws IOException {
        // Said, and not found out: what was emptied or overwritten would be taken for a transcript of other words.
        TranscriptFormat format = job.isCallAnalytics() ? TranscriptFormat.CALL_ANALYTICS : TranscriptFormat.TRANSCRIBE;
        PairSettings settings = PairSettings.standard()
                .withTranscripts(TranscriptSettings.standard().withFormat(Side.HYPOTHESIS, format))
                .withReading(PairReading.SEGMENTS);
        return UtterancePairs.of(new PairFiles(settings, WerScorer.standard(), note -> {})
                .open(job.call().reference(), folder.file(job.file())));
    }
}
