package io.github.asreval.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelComparisonTest {

    private static final int SECONDS = 12;

    @ParameterizedTest(name = "{0} Hz, {1} samples later, times {2}")
    @CsvSource({
        "8000, 0, 1",
        "8000, 0, -1",
        "8000, 40, 0.5",
        "8000, -160, 0.1",
        "8000, 160, -0.3",
        "11025, 55, 0.7",
        "16000, 319, 1",
        "16000, -7, 0.05",
        "44100, 443, 0.5",
        "48000, -959, 0.2",
    })
    void findsACopyThatIsLaterOrFainterOrUpsideDown(int rate, int lag, double gain) {
        short[] mix = mix(rate, 1);
        short[] copy = new short[mix.length];
        for (int i = 0; i < mix.length; i++) {
            copy[i] = i - lag >= 0 && i - lag < mix.length ? (short) Math.round(mix[i - lag] * gain) : 0;
        }
        ChannelLikeness likeness = likeness(rate, mix, copy);
        assertTrue(likeness.isSameSound(), likeness.toString());
        assertEquals(1000.0 * lag / rate, likeness.lagMillis(), 0.5 * 1000 / rate, likeness.toString());
    }

    @Test
    void findsACopyThatIsHalfASampleLater() {
        short[] fine = mix(16_000, 2);
        // Smoothed first, so that every second sample holds what a recorder at half the rate would.
        short[] even = new short[fine.length / 2 - 8];
        short[] odd = new short[even.length];
        for (int i = 0; i < even.length; i++) {
            even[i] = smooth(fine, 2 * i + 8);
            odd[i] = smooth(fine, 2 * i + 9);
        }
        ChannelLikeness likeness = likeness(8000, even, odd);
        assertTrue(likeness.isSameSound(), likeness.toString());
    }

    private static short smooth(short[] samples, int at) {
        double sum = 0;
        for (int k = -8; k < 8; k++) {
            sum += samples[at + k];
        }
        return (short) (sum / 16);
    }

    @Test
    void aCopyThroughACodecOfTelephonyIsStillTheSameSound() {
        short[] mix = mix(8000, 3);
        byte[] coded = WavBytes.samples(7, 8, mix);
        int[][] decoded = new int[1][mix.length];
        SampleDecoder.decode(coded, SampleEncoding.MU_LAW, mix.length, decoded);
        short[] copy = new short[mix.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = (short) decoded[0][i];
        }
        assertTrue(likeness(8000, mix, copy).isSameSound());
    }

    @ParameterizedTest(name = "a conversation, seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aConversationIsNotTheSameSound(long seed) {
        short[][] call = Voices.turns(8000, SECONDS * 8000, seed);
        ChannelLikeness likeness = likeness(8000, call[0], call[1]);
        assertFalse(likeness.isSameSound(), likeness.toString());
        assertFalse(likeness.isCrosstalk(), likeness.toString());
        assertTrue(likeness.correlation() < 0.2, likeness.toString());
    }

    /** Each side alone is a faint copy of the other: only that the difference of levels changes tells them apart. */
    @ParameterizedTest(name = "a leak of {0}")
    @ValueSource(doubles = {0.3, 0.1, 0.03})
    void whatLeaksFromOneSideToTheOtherIsCrosstalkAndNotTheSameSound(double leak) {
        short[][] call = Voices.turns(8000, SECONDS * 8000, 1);
        short[] first = new short[call[0].length];
        short[] second = new short[first.length];
        for (int i = 0; i < first.length; i++) {
            first[i] = (short) (call[0][i] + leak * call[1][i]);
            second[i] = (short) (call[1][i] + leak * call[0][i]);
        }
        ChannelLikeness likeness = likeness(8000, first, second);
        assertFalse(likeness.isSameSound(), likeness.toString());
        assertTrue(likeness.isCrosstalk(), likeness.toString());
    }

    @Test
    void anAnnouncementThatBothSidesHearDoesNotMakeACallTheSameSound() {
        short[][] call = Voices.turns(8000, 60 * 8000, 1);
        short[] announcement = Voices.line(call[0].length, 9);
        Voices.speak(announcement, 8000, 0, 15 * 8000, 99);
        for (short[] channel : call) {
            System.arraycopy(announcement, 0, channel, 0, 15 * 8000);
        }
        ChannelLikeness likeness = likeness(8000, call[0], call[1]);
        assertFalse(likeness.isSameSound(), likeness.toString());
    }

    /** Of a long recording few stretches are kept: the louder speaker must not have them all. */
    @Test
    void aFaintSpeakerIsHeardInALongRecording() {
        short[][] call = Voices.turns(8000, SECONDS * 8000, 1);
        int[][] both = new int[2][call[0].length];
        for (int i = 0; i < call[0].length; i++) {
            both[0][i] = (int) (call[0][i] + 0.03 * call[1][i]);
            both[1][i] = (int) (0.3 * call[1][i] + 0.1 * call[0][i]);
        }
        ChannelLikeness likeness = often(both).likeness().orElseThrow();
        assertFalse(likeness.isSameSound(), likeness.toString());
        assertTrue(likeness.isCrosstalk(), likeness.toString());
    }

    @Test
    void silenceIsNotCompared() {
        SampleMeter meter = new SampleMeter(8000, 2, 32767);
        meter.accept(new int[2][8000 * 5], 8000 * 5);
        assertTrue(meter.measures().likeness().isEmpty());
    }

    /** However long a recording is, what is kept of it is bounded. */
    @Test
    void comparesAtMostThirtyTwoStretchesOfALongRecording() {
        short[] mix = mix(8000, 4);
        int[][] both = new int[2][mix.length];
        for (int i = 0; i < mix.length; i++) {
            both[0][i] = mix[i];
            both[1][i] = mix[i] / 2;
        }
        ChannelLikeness likeness = often(both).likeness().orElseThrow();
        assertTrue(likeness.isSameSound(), likeness.toString());
        assertTrue(likeness.stretches() <= 32, likeness.toString());
    }

    /** Measures ten minutes. */
    private static AudioMeasures often(int[][] both) {
        SampleMeter meter = new SampleMeter(8000, 2, 32767);
        for (int i = 0; i < 50; i++) {
            meter.accept(both, both[0].length);
        }
        return meter.measures();
    }

    private static short[] mix(int rate, long seed) {
        short[][] call = Voices.turns(rate, SECONDS * rate, seed);
        short[] mix = new short[call[0].length];
        for (int i = 0; i < mix.length; i++) {
            mix[i] = (short) (call[0][i] + call[1][i]);
        }
        return mix;
    }

    /** Measures two channels that come in pieces of random length. */
    private static ChannelLikeness likeness(int rate, short[] first, short[] second) {
        SampleMeter meter = new SampleMeter(rate, 2, 32767);
        Random random = new Random(1);
        for (int at = 0; at < first.length; ) {
            int count = Math.min(first.length - at, 1 + random.nextInt(5000));
            int[][] piece = new int[2][count];
            for (int i = 0; i < count; i++) {
                piece[0][i] = first[at + i];
                piece[1][i] = second[at + i];
            }
            meter.accept(piece, count);
            at += count;
        }
        return meter.measures().likeness().orElseThrow();
    }
}
