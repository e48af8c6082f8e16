package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.report.html.HtmlPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The recordings on the pages of {@code wer}. */
class AudioProgramTest {

    private static final String MEDIA = "; media-src &#39;self&#39; file:\"";

    @TempDir
    private Path folder;

    private String reference = "";
    private String hypothesis = "";

    @BeforeEach
    void writeTranscripts() throws IOException {
        reference = file("calls/said.stm", """
                call7 1 anna 0.00 1.50 good morning
                call7 1 ben 1.50 3.25 good day
                call8 1 ben 0.00 1.00 good night
                """);
        hypothesis = file("calls/heard.stm", """
                call7 1 anna 0.00 1.50 good mourning
                call7 1 ben 1.50 3.25 good day
                call8 1 ben 0.00 1.00 good knight
                """);
    }

    @Test
    void anUtteranceIsHeardIfItsRecordingIsThere() throws IOException {
        file("wavs/call7.wav", "");
        String page = page("--audio", folder.resolve("wavs").toString());
        assertEquals(List.of("call7.wav#t=0,1.5", "", "call7.wav#t=1.5,3.25"), recordings(page));
        assertTrue(
                page.contains(" data-recordings=\"../wavs/\" ") || page.contains(" data-recordings=\"../wavs/\""),
                page);
        assertTrue(page.contains("data-recording=\"call7.wav#t&#x3D;0,1.5\""), "the worst, too");
        assertTrue(page.contains(MEDIA));
        assertFalse(page.contains("<audio"), "there is nothing that could load");
    }

    @Test
    void recordingsBesideTheTranscriptNeedNoOption() throws IOException {
        file("calls/call8.flac", "");
        assertEquals(List.of("", "call8.flac#t=0,1", ""), recordings(page()));
        assertTrue(page().contains(" data-recordings=\"../calls/\""));
    }

    @Test
    void aPageWithoutRecordingsPlaysNothing() {
        String page = page();
        assertEquals(List.of("", "", ""), recordings(page));
        assertFalse(page.contains("media-src") || page.contains(" data-recordings"));
        assertFalse(page.contains("No recording of these"));
    }

    @Test
    void aFolderWithoutTheRecordingsIsRemarkedOn() {
        String page = page("--audio", folder.toString());
        assertFalse(page.contains("media-src"));
        assertTrue(page.contains("No recording of these utterances was found"));
    }

    @Test
    void namesOfRecordingsStayNames() throws IOException {
        String evil = "x\\\"><img src=y onerror=alert(1)>";
        reference = file("said.jsonl", "{\"id\": \"" + evil + "\", \"text\": \"good\"}\n");
        hypothesis = file("heard.jsonl", "{\"id\": \"" + evil + "\", \"text\": \"bad\"}\n");
        file("wavs/" + evil.replace("\\", "") + ".wav", "");
        String page = page("--audio", folder.resolve("wavs").toString());
        assertEquals(List.of("x%22%3E%3Cimg%20src%3Dy%20onerror%3Dalert%281%29%3E.wav"), recordings(page));
        assertFalse(page.contains("<img"));
    }

    @Test
    void aComparisonIsHeardAsWell() throws IOException {
        file("wavs/call7.wav", "");
        String page = page("--audio", folder.resolve("wavs").toString(), reference);
        assertEquals(List.of("call7.wav#t=0,1.5", "", "call7.wav#t=1.5,3.25"), recordings(page));
        assertTrue(page.contains(MEDIA) && page.contains(" data-recordings=\"../wavs/\""));
        String silent = page("--audio", folder.toString(), reference);
        assertFalse(silent.contains("media-src"));
        assertTrue(silent.contains("No recording of these utterances was found"));
    }

    @Test
    void namesOfComparedFilesSayNoMoreThanNeeded() throws IOException {
        String other = file("better/heard.stm", Files.readString(Path.of(hypothesis)));
        String page = page("--fail-above", "99%", reference, other);
        assertFalse(page.contains(folder.toString()), page);
        assertTrue(page.contains("<bdi lang=\"\">better/heard.stm</bdi>"), page);
        assertTrue(page.contains("<bdi lang=\"\">calls/heard.stm</bdi>"));
    }

    @ParameterizedTest(name = "with {0}, there is no page to listen to")
    @ValueSource(strings = {"-s", "-f text", "-f json", "-f csv", "-f markdown"})
    void isForPages(String options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("wer"));
        arguments.addAll(List.of(options.split(" ")));
        arguments.addAll(List.of("--audio", folder.toString(), reference, hypothesis));
        Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("--audio is for a page that plays recordings"), outcome.err());
    }

    @Test
    void aFolderThatIsNoneIsAnError() {
        Outcome outcome = Outcome.of("wer", "-f", "html", "--audio", reference, reference, hypothesis);
        assertEquals(3, outcome.status());
        assertTrue(
                outcome.err().contains("said.stm: is no folder; --audio names that of the recordings"), outcome.err());
    }

    private String page(String... options) {
        Path page = folder.resolve("reports");
        List<String> arguments =
                new ArrayList<>(List.of("wer", "-o", page.resolve("page.html").toString()));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of(reference, hypothesis));
        try {
            Files.createDirectories(page);
            Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
            assertEquals(0, outcome.status(), outcome.err());
            return Files.readString(page.resolve("page.html"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the addresses in the rows of a page, those with errors first. */
    private static List<String> recordings(String page) {
        List<String> recordings = new ArrayList<>();
        for (JsonNode row : HtmlPages.rows(page)) {
            recordings.add(row.get(1).path(3).asString(""));
        }
        return recordings;
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text).toString();
    }
}
