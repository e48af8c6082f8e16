package io.github.asreval.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleMeterTest {

    @Test
    void aSineOfFullScaleIsThreeDecibelsBelowIt() {
        int[] sine = new int[8000];
        for (int i = 0; i < sine.length; i++) {
            sine[i] = (int) Math.round(32767 * Math.sin(2 * Math.PI * 400 * i / 8000));
        }
        ChannelLevels levels = measure(8000, sine).channels().get(0);
        assertEquals(1, levels.peak(), 1e-9);
        assertEquals(-3.01, ChannelLevels.decibels(levels.rms()), 0.01);
        assertEquals(-3.0, ChannelLevels.decibels(levels.floor()), 0.5);
        assertEquals(0, levels.clippedShare());
    }

    @Test
    void anOffsetIsNotSound() {
        int[] constant = new int[8000];
        Arrays.fill(constant, 5000);
        ChannelLevels levels = measure(8000, constant).channels().get(0);
        assertTrue(levels.isSilent());
        assertEquals(0, levels.rms(), 1e-9);
    }

    /** Runs are counted over the ends of frames and of buffers; the obvious loop is the oracle. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void countsSamplesAtFullScaleInRunsOfThreeAndMore(long seed) {
        Random random = new Random(seed);
        int[] samples = new int[20_000];
        boolean isFull = false;
        for (int i = 0; i < samples.length; i++) {
            isFull = random.nextInt(3) == 0 != isFull;
            samples[i] = isFull ? random.nextBoolean() ? 32767 : -32768 : random.nextInt(1000);
        }
        long clipped = 0;
        for (int i = 0; i < samples.length; ) {
            int run = i;
            while (run < samples.length && Math.abs(samples[run]) >= 32767) {
                run++;
            }
            clipped += run - i >= 3 ? run - i : 0;
            i = Math.max(run, i + 1);
        }
        assertEquals(
                clipped / 20_000.0, measure(8000, samples).channels().get(0).clippedShare(), 1e-12);
    }

    @ParameterizedTest(name = "{0} Hz")
    @ValueSource(ints = {1000, 8000, 11_025, 22_050, 44_100, 48_000})
    void findsTalkWhereItIsAtEveryRate(int rate) {
        short[] line = Voices.line(10 * rate, 1);
        Voices.speak(line, rate, 2 * rate, 4 * rate, 2);
        Voices.speak(line, rate, 7 * rate, 8 * rate, 3);
        int[] samples = new int[line.length];
        for (int i = 0; i < line.length; i++) {
            samples[i] = line[i];
        }
        AudioMeasures measures = measure(rate, samples);
        List<TalkSegment> talk = measures.talk().channels().get(0);
        assertEquals(10_000, measures.talk().lengthMillis());
        assertEquals(2, talk.size(), talk.toString());
        assertEquals(2000, (double) talk.get(0).startMillis(), 40);
        assertEquals(4000, (double) talk.get(0).endMillis(), 40);
        assertEquals(7000, (double) talk.get(1).startMillis(), 40);
        assertEquals(8000, (double) talk.get(1).endMillis(), 40);
    }

    @Test
    void noiseAndTonesAreNotTalk() {
        int[] tone = new int[80_000];
        int[] noise = new int[80_000];
        Random random = new Random(1);
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (int) (8000 * Math.sin(2 * Math.PI * 440 * i / 8000));
            noise[i] = (int) (300 * random.nextGaussian());
        }
        TalkTimeline talk = measure(8000, tone, noise).talk();
        assertEquals(0, talk.talkMillis(0));
        assertEquals(0, talk.talkMillis(1));
    }

    @ParameterizedTest(name = "a leak of {0}, {1} samples later, to a line that is {2} as loud")
    @CsvSource({"0.3, 0, 1", "0.1, 0, 1", "0.1, 120, 0.5", "0.2, 80, 0.7", "0.03, 160, 0.3"})
    void whatLeaksToTheOtherChannelIsNotTalkThere(double leak, int lag, double faint) {
        short[][] call = Voices.turns(8000, 12 * 8000, 4);
        int[][] leaking = new int[2][call[0].length];
        for (int i = 0; i < call[0].length; i++) {
            int before = Math.max(0, i - lag);
            leaking[0][i] = (int) (call[0][i] + leak * faint * call[1][before]);
            leaking[1][i] = (int) (faint * call[1][i] + leak * call[0][before]);
        }
        TalkTimeline talk = measure(8000, leaking).talk();
        assertEquals(5400, (double) talk.talkMillis(0), 200);
        assertEquals(5400, (double) talk.talkMillis(1), 200);
        assertTrue(talk.overlapMillis() < 100, talk.toString());
    }

    /** The levels of a channel take a megabyte at most, whatever its length; what was loud stays in its place. */
    @Test
    void levelsOfALongRecordingGetCoarserAndNotMore() {
        LevelHistory history = new LevelHistory();
        int frames = 3 << 20;
        List<Integer> loud = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < frames; i++) {
            boolean isLoud = random.nextInt(500_000) == 0;
            history.add(isLoud ? 0.5 : 0.001);
            if (isLoud) {
                loud.add(i);
            }
        }
        assertFalse(loud.isEmpty());
        assertTrue(history.size() <= 1 << 20, "" + history.size());
        assertEquals(frames, (double) history.size() * history.cellFrames(), history.cellFrames());
        for (int frame : loud) {
            assertEquals(-6, history.decibels(frame / history.cellFrames()));
        }
        long cells = 0;
        for (int i = 0; i < history.size(); i++) {
            cells += history.decibels(i) > -50 ? 1 : 0;
        }
        assertEquals(
                loud.stream()
                        .map(frame -> frame / history.cellFrames())
                        .distinct()
                        .count(),
                cells);
        assertEquals(-60, history.percentileDecibels(50));
    }

    private static AudioMeasures measure(int rate, int[]... channels) {
        SampleMeter meter = new SampleMeter(rate, channels.length, 32767);
        Random random = new Random(9);
        for (int at = 0; at < channels[0].length; ) {
            int count = Math.min(channels[0].length - at, 1 + random.nextInt(3000));
            int[][] piece = new int[channels.length][];
            for (int i = 0; i < channels.length; i++) {
                piece[i] = Arrays.copyOfRange(channels[i], at, at + count);
            }
            meter.accept(piece, count);
            at += count;
        }
        return meter.measures();
    }
}
