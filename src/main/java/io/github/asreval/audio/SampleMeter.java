package io.github.asreval.audio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures samples as they come: levels of every channel, in frames of 20 ms, and how alike two channels are. */
final class SampleMeter {

    /** Frames a second. */
    static final int FRAMES = 50;

    private final int rate;
    private final ChannelMeter[] meters;
    private final Optional<LoudStretches> stretches;
    private long samples;
    private long frame;
    private long frameEnd;

    SampleMeter(int rate, int channels, int fullScale) {
        this.rate = rate;
        meters = new ChannelMeter[channels];
        for (int i = 0; i < channels; i++) {
            meters[i] = new ChannelMeter(fullScale);
        }
        stretches = channels == 2 ? Optional.of(new LoudStretches(rate)) : Optional.empty();
        frameEnd = rate / FRAMES;
    }

    /** Takes the next samples of all channels. */
    void accept(int[][] channels, int count) {
        int from = 0;
        while (from < count) {
            int to = (int) Math.min(count, from + frameEnd - samples);
            for (int i = 0; i < meters.length; i++) {
                meters[i].accept(channels[i], from, to);
            }
            samples += to - from;
            from = to;
            if (samples == frameEnd) {
                endFrame();
            }
        }
        if (stretches.isPresent()) {
            stretches.get().accept(channels[0], channels[1], count);
        }
    }

    private void endFrame() {
        for (ChannelMeter meter : meters) {
            meter.endFrame();
        }
        frame++;
        // From the number of the frame, since not every rate is a multiple of 50.
        frameEnd = (frame + 1) * rate / FRAMES;
    }

    /** Returns what was measured, once all samples have come. */
    AudioMeasures measures() {
        endFrame();
        long millis = samples * 1000 / rate;
        Optional<ChannelComparison> comparison = stretches.flatMap(LoudStretches::comparison);
        Optional<ChannelLikeness> likeness = comparison.map(ChannelComparison::likeness);
        List<ChannelLevels> levels = new ArrayList<>();
        List<TalkDetector> detectors = new ArrayList<>();
        for (ChannelMeter meter : meters) {
            levels.add(meter.levels());
            detectors.add(new TalkDetector(meter.history()));
        }
        List<List<TalkSegment>> talk = new ArrayList<>();
        if (likeness.isPresent() && likeness.get().isCrosstalk()) {
            TalkDetector first = detectors.get(0);
            TalkDetector second = detectors.get(1);
            talk.add(first.segmentsWithout(second, comparison.get().leakIntoFirst(), millis));
            talk.add(second.segmentsWithout(first, comparison.get().leakIntoSecond(), millis));
        } else {
            detectors.forEach(detector -> talk.add(detector.segments(millis)));
        }
        return new AudioMeasures(levels, likeness, new TalkTimeline(millis, talk));
    }
}
