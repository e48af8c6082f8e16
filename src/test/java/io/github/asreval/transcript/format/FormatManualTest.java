package io.github.asreval.transcript.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.format.base.ColumnNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the manual page and the list of formats together. */
class FormatManualTest {

    private static final Path PAGE = Path.of("src/site/markdown/formats.md");

    @Test
    void hasASectionForEachFormatInOrder() throws IOException {
        List<String> sections = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("## ") && !line.equals("## What holds for all"))
                .map(line -> line.substring(3))
                .toList();
        assertEquals(
                Arrays.stream(TranscriptFormat.values())
                        .map(TranscriptFormat::id)
                        .toList(),
                sections);
    }

    @ParameterizedTest(name = "the section on {0} says what it is, how sure we are, what is read and what is left out")
    @EnumSource(TranscriptFormat.class)
    void saysHowSureWeAre(TranscriptFormat format) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("\n## " + format.id() + "\n");
        int end = page.indexOf("\n## ", start + 1);
        String section = page.substring(start, end < 0 ? page.length() : end).replace('\n', ' ');
        String description = format.description();
        String first = description.substring(0, 1).toUpperCase(Locale.ROOT) + description.substring(1);
        String sure = first + ". *How sure:* " + format.confidence().description() + ".";
        assertTrue(section.contains(sure), () -> "wanted: " + sure + "\nfound: " + section);
        assertTrue(section.contains("*Read.* ") && section.contains("*Left out.* "), section);
    }

    @Test
    void namesTheUsualColumns() throws IOException {
        String page = Files.readString(PAGE);
        for (String column : ColumnNames.all()) {
            boolean variant = List.of("session_id", "speaker_id", "start", "start_time", "end_time")
                    .contains(column);
            assertTrue(variant || page.contains("`" + column + "`"), column);
        }
    }

    @Test
    void saysTheLimits() throws IOException {
        String page = Files.readString(PAGE);
        assertTrue(page.contains("the content may be " + TranscriptInput.MOST_EXPANSION + " times as long"));
    }
}
