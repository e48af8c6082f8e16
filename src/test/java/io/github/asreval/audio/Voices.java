package io.github.asreval.audio;

import java.util.Random;

/** Makes sound that is like speech in its levels: syllables of noise, in turns; seeded, and so the same every time. */
final class Voices {

    private Voices() {}

    /** Returns silence with the noise of a line at about -70 dBFS. */
    static short[] line(int frames, long seed) {
        Random random = new Random(seed);
        short[] samples = new short[frames];
        for (int i = 0; i < frames; i++) {
            samples[i] = (short) (random.nextGaussian() * 10);
        }
        return samples;
    }

    /** Adds a voice from one frame to another: syllables of 200 ms, smooth noise of a few hundred Hz, and breaths. */
    static void speak(short[] samples, int rate, int from, int to, long seed) {
        Random random = new Random(seed);
        double low = 0;
        double lower = 0;
        for (int i = from; i < Math.min(to, samples.length); i++) {
            low += 0.4 * (random.nextGaussian() - low);
            lower += 0.4 * (low - lower);
            double syllable = Math.abs(Math.sin(Math.PI * 5 * (i - from) / rate));
            double sample = samples[i] + 9000 * syllable * lower;
            samples[i] = (short) Math.max(-32768, Math.min(32767, sample));
        }
    }

    /** Returns two channels on which voices take turns of two seconds, the first begins. */
    static short[][] turns(int rate, int frames, long seed) {
        short[][] channels = {line(frames, seed), line(frames, seed + 1)};
        for (int turn = 0; turn * 2 * rate < frames; turn++) {
            int from = turn * 2 * rate + rate / 10;
            speak(channels[turn % 2], rate, from, from + 2 * rate - rate / 5, seed + 10 + turn);
        }
        return channels;
    }
}
