package io.github.asreval.report.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest(name = "{0} are {1}")
    @CsvSource({
        "/data/a/said.txt /data/b/heard.txt,          said.txt heard.txt",
        "/data/a/text.txt /data/b/text.txt,           a/text.txt b/text.txt",
        "a/x/text.txt b/x/text.txt c/other.txt,       a/x/text.txt b/x/text.txt other.txt",
        "text.txt /data/text.txt,                     text.txt data/text.txt",
        "same.txt same.txt,                           same.txt same.txt",
        "./same.txt same.txt,                         same.txt same.txt",
        "- text.txt,                                  standard_input text.txt",
        "calls/ heard//calls,                         calls heard/calls",
    })
    void areNoLongerThanNeeded(String names, String shortest) {
        List<String> expected = List.of(shortest.replace('_', '~').split(" "));
        assertEquals(
                expected.stream().map(name -> name.replace('~', ' ')).toList(),
                FileNames.shortest(List.of(names.split(" "))));
    }

    @Test
    void nothingStaysNothing() {
        assertEquals(List.of("a.txt", ""), FileNames.shortest(List.of("x/a.txt", "")));
        assertEquals(List.of(), FileNames.shortest(List.of()));
    }

    @Test
    void differentFilesHaveDifferentNames() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            Set<String> names = new HashSet<>();
            for (int i = 0; i < 6; i++) {
                StringBuilder name = new StringBuilder(random.nextBoolean() ? "/r" : "r");
                for (int depth = random.nextInt(4); depth >= 0; depth--) {
                    name.append('/').append("ab".charAt(random.nextInt(2)));
                }
                names.add(name.toString());
            }
            List<String> shortest = FileNames.shortest(List.copyOf(names));
            long files = names.stream()
                    .map(name -> name.replaceAll("^/", ""))
                    .distinct()
                    .count();
            assertEquals(files, shortest.stream().distinct().count(), names + ": " + shortest);
            assertFalse(shortest.stream().anyMatch(name -> name.startsWith("/")));
        }
    }
}
