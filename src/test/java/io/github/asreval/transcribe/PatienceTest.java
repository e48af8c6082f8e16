package io.github.asreval.transcribe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PatienceTest {

    private final FakeTime time = new FakeTime();
    private final List<String> notes = new ArrayList<>();
    private int asked;

    private Patience minutes(int minutes) {
        return new Patience(Duration.ofMinutes(minutes), time, notes::add);
    }

    private Patience.Request<String> refused(Refusal refusal, int times) {
        return () -> {
            asked++;
            if (asked <= times) {
                throw new ServiceException(refusal, "no " + asked);
            }
            return "yes";
        };
    }

    @Test
    void twoLimitsAreThreeRequestsWithGrowingPauses() throws IOException {
        assertEquals("yes", minutes(10).ask(refused(Refusal.LIMIT, 2)));
        assertEquals(3, asked);
        assertEquals(2, time.pauses().size());
        assertTrue(
                time.pauses().get(0).compareTo(time.pauses().get(1)) < 0,
                time.pauses().toString());
        assertEquals(2, notes.size());
        assertTrue(notes.get(0).matches("no 1; asked again in [01]\\.[0-9] s"), notes.get(0));
    }

    @Test
    void pausesGrowToABoundAndAreMovedByChance() throws IOException {
        minutes(60).ask(refused(Refusal.LIMIT, 20));
        List<Duration> pauses = time.pauses();
        for (int i = 1; i < 5; i++) {
            assertTrue(pauses.get(i - 1).compareTo(pauses.get(i)) < 0, pauses.toString());
        }
        assertTrue(pauses.stream().allMatch(pause -> pause.toMillis() <= 33_000), pauses.toString());
        assertTrue(pauses.stream().skip(6).distinct().count() > 5, pauses.toString());
    }

    @Test
    void theLastRefusalIsTheAnswerAtTheEnd() {
        ServiceException last =
                assertThrows(ServiceException.class, () -> minutes(1).ask(refused(Refusal.LIMIT, 1000)));
        assertEquals("no " + asked, last.getMessage());
        assertTrue(time.nanoseconds() <= Duration.ofMinutes(1).toNanos());
        assertTrue(asked >= 5 && asked < 10, "asked " + asked);
    }

    @Test
    void whatIsNotAvailableIsAskedForAFewTimes() {
        assertThrows(ServiceException.class, () -> minutes(600).ask(refused(Refusal.UNAVAILABLE, 1000)));
        assertEquals(Patience.ATTEMPTS, asked);
    }

    @ParameterizedTest(name = "{0} is not asked again")
    @EnumSource(
            value = Refusal.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LIMIT", "UNAVAILABLE"})
    void whatDoesNotHelpIsNotAskedAgain(Refusal refusal) {
        assertThrows(ServiceException.class, () -> minutes(10).ask(refused(refusal, 1000)));
        assertEquals(1, asked);
        assertEquals(List.of(), time.pauses());
    }

    @Test
    void noTimeIsOneAttempt() {
        assertThrows(ServiceException.class, () -> minutes(0).ask(refused(Refusal.LIMIT, 1)));
        assertEquals(1, asked);
    }

    @Test
    void awaitsAnEndWithGrowingPauses() {
        assertEquals(5, minutes(10).await(() -> ++asked, number -> number == 5));
        assertEquals(4, time.pauses().size());
        assertEquals(time.pauses().stream().sorted().toList(), time.pauses());
        assertEquals(List.of(), notes);
    }

    @Test
    void theLastLookIsAtTheEnd() {
        assertEquals(asked(1), asked);
        assertEquals(Duration.ofMinutes(1).toNanos(), time.nanoseconds());
    }

    private int asked(int minutes) {
        return minutes(minutes).await(() -> ++asked, number -> false);
    }

    @Test
    void aRefusalWhileWaitingIsPassedOver() {
        assertEquals("yes", minutes(10).await(refused(Refusal.LIMIT, 3), "yes"::equals));
        assertEquals(4, asked);
    }
}
