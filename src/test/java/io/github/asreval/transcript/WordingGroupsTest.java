package io.github.asreval.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.asreval.transcript.WordingGroups.Group;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordingGroupsTest {

    @Test
    void makesAColumnOfEachGroupAndOfEachOtherWord() {
        // we | can not | go | (nothing) | there
        WordingGroups groups = new WordingGroups(5, List.of(new Group(1, 2), new Group(4, 0)));
        assertEquals(5, groups.columns());
        assertEquals(
                List.of(0, 1, 1, 2, 4),
                IntStream.range(0, 5).mapToObj(groups::column).toList());
        assertEquals(
                List.of(false, false, true, false, false, false),
                IntStream.range(0, 6).mapToObj(groups::isWithin).toList());
        assertEquals(
                List.of(0, 1, 2, 3, 5),
                IntStream.of(0, 1, 3, 4, 5).mapToObj(groups::place).toList());
    }

    @Test
    void hasNothingButGroupsWhereNothingElseWasSaid() {
        WordingGroups groups = new WordingGroups(0, List.of(new Group(0, 0), new Group(0, 0)));
        assertEquals(2, groups.columns());
        assertEquals(0, groups.place(0));
    }

    @Test
    void refusesGroupsThatOverlapOrReachBeyondTheWords() {
        List<Group> overlapping = List.of(new Group(0, 2), new Group(1, 1));
        assertThrows(IllegalArgumentException.class, () -> new WordingGroups(3, overlapping));
        assertThrows(IllegalArgumentException.class, () -> new WordingGroups(1, List.of(new Group(1, 1))));
    }
}
