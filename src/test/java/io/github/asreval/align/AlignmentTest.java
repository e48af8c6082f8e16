package io.github.asreval.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final AlignedPair DELETE_FIRST = new AlignedPair(EditOperation.DELETION, 0, AlignedPair.NONE);
    private static final AlignedPair HIT_SECOND = new AlignedPair(EditOperation.HIT, 1, 0);
    private static final AlignedPair INSERT_SECOND = new AlignedPair(EditOperation.INSERTION, AlignedPair.NONE, 1);

    private static final List<String> REFERENCE = List.of("the", "cat");
    private static final List<String> HYPOTHESIS = List.of("cat", "sat");

    @Test
    void countsOperations() {
        var alignment = new Alignment<>(REFERENCE, HYPOTHESIS, List.of(DELETE_FIRST, HIT_SECOND, INSERT_SECOND));
        assertEquals(1, alignment.count(EditOperation.HIT));
        assertEquals(0, alignment.count(EditOperation.SUBSTITUTION));
        assertEquals(1, alignment.count(EditOperation.DELETION));
        assertEquals(1, alignment.count(EditOperation.INSERTION));
    }

    @Test
    void isNotChangedThroughTheListsItWasMadeFrom() {
        var pairs = new ArrayList<>(List.of(DELETE_FIRST, HIT_SECOND, INSERT_SECOND));
        var alignment = new Alignment<>(REFERENCE, HYPOTHESIS, pairs);
        pairs.clear();
        assertEquals(3, alignment.pairs().size());
    }

    @Test
    void rejectsPairsThatSkipATokenOrComeOutOfOrder() {
        rejects("the pairs name reference index 1 where 0 is next", HIT_SECOND, INSERT_SECOND);
        rejects("the pairs name hypothesis index 1 where 0 is next", DELETE_FIRST, INSERT_SECOND, HIT_SECOND);
    }

    @Test
    void rejectsPairsThatVisitTooFewOrTooManyTokens() {
        rejects("the pairs visit 1 hypothesis tokens, but there are 2", DELETE_FIRST, HIT_SECOND);
        rejects(
                "the pairs visit 3 reference tokens, but there are 2",
                DELETE_FIRST,
                HIT_SECOND,
                INSERT_SECOND,
                new AlignedPair(EditOperation.DELETION, 2, AlignedPair.NONE));
    }

    @Test
    void onlyAHitIsNoError() {
        for (EditOperation operation : EditOperation.values()) {
            assertEquals(operation != EditOperation.HIT, operation.isError());
        }
    }

    @Test
    void aPairHasTheTokensItsOperationAsksFor() {
        int none = AlignedPair.NONE;
        rejectsPair(EditOperation.HIT, none, 0);
        rejectsPair(EditOperation.HIT, 0, none);
        rejectsPair(EditOperation.SUBSTITUTION, none, none);
        rejectsPair(EditOperation.DELETION, 0, 0);
        rejectsPair(EditOperation.DELETION, none, none);
        rejectsPair(EditOperation.INSERTION, 0, 0);
        rejectsPair(EditOperation.INSERTION, none, -2);
    }

    private static void rejects(String message, AlignedPair... pairs) {
        var refused = assertThrows(
                IllegalArgumentException.class, () -> new Alignment<>(REFERENCE, HYPOTHESIS, List.of(pairs)));
        assertEquals(message, refused.getMessage());
    }

    private static void rejectsPair(EditOperation operation, int referenceIndex, int hypothesisIndex) {
        var refused = assertThrows(
                IllegalArgumentException.class, () -> new AlignedPair(operation, referenceIndex, hypothesisIndex));
        assertEquals(
                operation + " cannot stand at reference index " + referenceIndex + " and hypothesis index "
                        + hypothesisIndex,
                refused.getMessage());
    }
}
