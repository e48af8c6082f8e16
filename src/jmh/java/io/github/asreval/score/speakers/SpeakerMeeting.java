package io.github.asreval.score.speakers;

import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A meeting made up: speakers who take turns and at times speak at once, recognised with one word in ten wrong. */
final class SpeakerMeeting {

    private static final double SECONDS_PER_WORD = 0.35;

    private final List<Utterance> said = new ArrayList<>();
    private final List<Utterance> heard = new ArrayList<>();

    /**
     * Makes a meeting up.
     *
     * @param speakers how many people speak
     * @param words how many words they say
     * @param misattributed the share of turns given to the wrong speaker
     */
    SpeakerMeeting(int speakers, int words, double misattributed, long seed) {
        Random random = new Random(seed);
        double time = 0;
        int spoken = 0;
        while (spoken < words) {
            int length = Math.min(words - spoken, 1 + random.nextInt(20));
            int speaker = random.nextInt(speakers);
            int taken = random.nextDouble() < misattributed ? random.nextInt(speakers) : speaker;
            double end = time + length * SECONDS_PER_WORD;
            List<String> reference = new ArrayList<>();
            List<String> hypothesis = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                String word = word(random);
                reference.add(word);
                int kind = random.nextInt(30);
                if (kind != 0) {
                    hypothesis.add(kind == 1 ? word(random) : word);
                }
                if (kind == 2) {
                    hypothesis.add(word(random));
                }
            }
            said.add(utterance(said.size(), "s" + speaker, time, end, reference));
            double shift = random.nextGaussian() * 0.3;
            heard.add(utterance(
                    heard.size(), "h" + taken, Math.max(0, time + shift), Math.max(0, end + shift), hypothesis));
            spoken += length;
            // Every fifth turn begins before the last one ends.
            time = random.nextInt(5) == 0 ? (time + end) / 2 : end + random.nextDouble();
        }
    }

    private static String word(Random random) {
        // Few words are frequent, and most are rare.
        return "w" + (int) Math.exp(random.nextDouble() * 8);
    }

    private static Utterance utterance(int index, String speaker, double begin, double end, List<String> words) {
        return new Utterance(
                Integer.toString(index + 1),
                index + 1,
                String.join(" ", words),
                UtteranceDetails.NONE.withSpeaker(speaker).during(begin, end));
    }

    SpeakerTranscript reference() {
        return new SpeakerTranscript("reference", said);
    }

    SpeakerTranscript hypothesis() {
        return new SpeakerTranscript("hypothesis", heard);
    }
}
