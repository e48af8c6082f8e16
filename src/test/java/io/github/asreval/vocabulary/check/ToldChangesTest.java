package io.github.asreval.vocabulary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All that a fix changes in the files of {@link ToldFindingsTest}, and what they are afterwards;
 * {@code -Dgolden.update=true} writes it anew.
 */
class ToldChangesTest {

    private static final Path CHANGES = ToldFindingsTest.FOLDER.resolve("changes.txt");

    private static final Fixer FIXER = new Fixer(RuleSet.standard());

    private static final List<List<String>> WRITTEN =
            Files.exists(CHANGES) ? ToldFindingsTest.written(CHANGES) : List.of();

    static List<ToldFindingsTest.Block> blocks() {
        return ToldFindingsTest.blocks();
    }

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            List<String> lines = new ArrayList<>();
            for (ToldFindingsTest.Block block : blocks()) {
                lines.addAll(told(block));
            }
            Files.write(CHANGES, lines);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void theSameIsChanged(ToldFindingsTest.Block block) {
        List<String> written = WRITTEN.stream()
                .filter(lines -> lines.get(0).equals(block.head()))
                .findFirst()
                .orElse(List.of());
        assertEquals(String.join("\n", written), String.join("\n", told(block)));
    }

    private static List<String> told(ToldFindingsTest.Block block) {
        List<String> told = new ArrayList<>(List.of(block.head()));
        FixReport report = FIXER.fix(block.file(), block.language());
        for (Change change : report.changes()) {
            told.add(ToldFindingsTest.shown("%d %s %s: %s -> %s%s"
                    .formatted(
                            change.line(),
                            change.cell().map(Column::header).orElse("-"),
                            change.rule().id(),
                            change.before(),
                            change.after(),
                            change.removal() ? " (gone)" : "")));
        }
        if (!report.changes().isEmpty()) {
            for (Line line : report.fixed().lines()) {
                told.add("| " + ToldFindingsTest.shown(line.text() + line.end().text()));
            }
        }
        // A file near the limit of the size repeats itself.
        return told.subList(0, Math.min(told.size(), 60));
    }
}
