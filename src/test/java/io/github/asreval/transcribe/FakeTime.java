package io.github.asreval.transcribe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Time that passes at once, and remembers its pauses. */
public final class FakeTime implements PassingTime {

    private final List<Duration> pauses = new ArrayList<>();
    private final Random random = new Random(7);
    private long now;

    @Override
    public long nanoseconds() {
        return now;
    }

    @Override
    public void pause(Duration length) {
        pauses.add(length);
        now += length.toNanos();
    }

    @Override
    public double chance() {
        return random.nextDouble();
    }

    /** Returns the pauses so far. */
    public List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
