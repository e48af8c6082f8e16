package io.github.asreval.transcribe;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How time passes while one waits for a service; tests have one that passes at once. */
public interface PassingTime {

    /** Returns a time in nanoseconds, of use only beside another one of the same clock. */
    long nanoseconds();

    /**
     * Lets a pause pass.
     *
     * @throws ServiceException {@link Refusal#UNAVAILABLE} if the thread is interrupted, and stays so
     */
    void pause(Duration length);

    /** Returns a number from 0 to less than 1 by chance, so that those who were refused together do not return together. */
    double chance();

    /** Returns the time of this machine. */
    static PassingTime real() {
        return new PassingTime() {
            @Override
            public long nanoseconds() {
                return System.nanoTime();
            }

            @Override
            public void pause(Duration length) {
                try {
                    Thread.sleep(length.toMillis());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new ServiceException(Refusal.UNAVAILABLE, "interrupted while waiting for the service");
                }
            }

            @Override
            public double chance() {
                return ThreadLocalRandom.current().nextDouble();
            }
        };
    }
}
