package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files that would like to be large, slow or curious: refused with a line, or scored in a time that fits their size. */
class BombsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MANY = 100_000;
    private static final String TTML = "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div><p begin=\"0s\" end=\"1s\">";
    private static final String END = "</p></div></body></tt>";
    private static final String NO_DOCUMENT_TYPE = ": declares a document type, which ";

    @TempDir
    Path folder;

    private Outcome score(String options, String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        Path other = Files.writeString(folder.resolve("other.txt"), "a\n");
        List<String> arguments = new ArrayList<>(List.of("wer", "-s", "--missing", "count"));
        if (!options.isEmpty()) {
            arguments.addAll(List.of(options.split(" ")));
        }
        arguments.addAll(List.of(file.toString(), other.toString()));
        return assertTimeoutPreemptively(PATIENCE, () -> Outcome.of(arguments.toArray(String[]::new)));
    }

    private Outcome score(String options, String name, String content) throws IOException {
        return score(options, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static List<Arguments> refused() {
        String entity =
                "<!DOCTYPE tt [<!ENTITY e SYSTEM \"testdata/wer/four-lines/reference.txt\">]>" + TTML + "&e;" + END;
        StringBuilder laughs = new StringBuilder("<!DOCTYPE tt [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"");
            laughs.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        laughs.append("]>").append(TTML).append("&a9;").append(END);
        String late = "<!--" + " ".repeat(10_000) + "-->";
        String beyond = ": beyond what is read of JSON";
        return List.of(
                Arguments.of("an external entity", "a.ttml", entity, NO_DOCUMENT_TYPE),
                Arguments.of("an external entity behind a long comment", "a.ttml", late + entity, NO_DOCUMENT_TYPE),
                Arguments.of(
                        "an external entity in ELAN's file",
                        "a.eaf",
                        entity.replaceFirst("<tt.*", "<ANNOTATION_DOCUMENT/>"),
                        NO_DOCUMENT_TYPE),
                Arguments.of(
                        "a parameter entity",
                        "a.ttml",
                        "<!DOCTYPE tt [<!ENTITY % p SYSTEM \"http://asreval.invalid/x\"> %p;]>" + TTML + "a" + END,
                        NO_DOCUMENT_TYPE),
                Arguments.of("a billion laughs", "a.ttml", laughs.toString(), NO_DOCUMENT_TYPE),
                Arguments.of("a billion laughs, later", "a.ttml", late + laughs, NO_DOCUMENT_TYPE),
                Arguments.of(
                        "an entity that is long and often used",
                        "a.ttml",
                        "<!DOCTYPE tt [<!ENTITY a \"" + "a".repeat(MANY) + "\">]>" + TTML + "&a;".repeat(MANY) + END,
                        NO_DOCUMENT_TYPE),
                Arguments.of(
                        "many attributes",
                        "a.ttml",
                        TTML.replace("<div>", "<div" + attributes() + ">") + "a" + END,
                        ": not XML that can be read"),
                Arguments.of(
                        "deep JSON",
                        "a.jsonl",
                        "{\"text\": \"a\", \"x\": " + "[".repeat(MANY) + "]".repeat(MANY) + "}\n",
                        beyond),
                Arguments.of(
                        "deep objects",
                        "a.json",
                        "{\"results\":".repeat(MANY) + "1" + "}".repeat(MANY),
                        ": this is JSON of no format that is known here"),
                Arguments.of(
                        "a number of a million digits",
                        "a.jsonl",
                        "{\"text\": \"a\", \"begin\": " + "9".repeat(1_000_000) + "}\n",
                        beyond),
                Arguments.of(
                        "a member with a name of a megabyte",
                        "a.jsonl",
                        "{\"text\": \"a\", \"" + "k".repeat(1_000_000) + "\": 1}\n",
                        beyond),
                Arguments.of(
                        "a TextGrid that promises two thousand million intervals",
                        "a.TextGrid",
                        """
                        File type = "ooTextFile"
                        Object class = "TextGrid"
                        xmin = 0
                        xmax = 1
                        tiers? <exists>
                        size = 999999999
                        item []:
                            item [1]:
                                class = "IntervalTier"
                                name = "a"
                                xmin = 0
                                xmax = 1
                                intervals: size = 2147483647
                        """,
                        ": the file ends where a number should be"));
    }

    private static String attributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        return attributes.toString();
    }

    @ParameterizedTest(name = "{0} is refused")
    @MethodSource("refused")
    void refuses(String what, String name, String content, String problem) throws IOException {
        Outcome outcome = score("", name, content);
        assertEquals(3, outcome.status(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains(problem), outcome.err());
        assertFalse(outcome.err().contains("quick brown"), "what an entity names was read");
        assertTrue(outcome.err().length() < 4_000, "a message that nobody reads to its end");
    }

    static List<Arguments> scored() {
        String many = "x ".repeat(20);
        return List.of(
                Arguments.of(
                        "deep XML", "", "a.ttml", TTML + "<span>".repeat(MANY) + "a" + "</span>".repeat(MANY) + END),
                Arguments.of("alternatives side by side", "--variants", "a.txt", "{a|b} ".repeat(1_000)),
                Arguments.of("NIST's alternatives side by side", "--markup nist", "a.txt", "{ a / b } ".repeat(1_000)),
                Arguments.of(
                        "NIST's alternatives in one",
                        "--markup nist",
                        "a.txt",
                        "{ " + "{ a / b } ".repeat(40) + "/ c }"),
                Arguments.of("NIST's alternatives that double", "--markup nist", "a.txt", doubled(12)),
                Arguments.of(
                        "brackets that are never closed", "--normalize whisper-english", "a.txt", "[<(".repeat(MANY)),
                Arguments.of(
                        "brackets that are never opened", "--normalize whisper-english", "a.txt", "]>)".repeat(MANY)),
                Arguments.of(
                        "marks on one letter", "--normalize basic", "a.txt", "a" + "\u0301\u0327".repeat(2 * MANY)),
                Arguments.of("marks alone", "", "a.txt", "\u0301\u0327".repeat(2 * MANY)),
                Arguments.of("digits without end", "--normalize spoken-en", "a.txt", "9".repeat(MANY)),
                Arguments.of(
                        "tags of subtitles that are never closed",
                        "",
                        "a.vtt",
                        "WEBVTT\n\n00:00.000 --> 00:01.000\n" + "<b>".repeat(MANY) + many + "<".repeat(MANY) + "\n"));
    }

    private static String doubled(int depth) {
        String text = "a";
        for (int i = 0; i < depth; i++) {
            text = "{ " + text + " " + text + " / b }";
        }
        return text;
    }

    @ParameterizedTest(name = "{0}: scored")
    @MethodSource("scored")
    void scores(String what, String options, String name, String content) throws IOException {
        Outcome outcome = score(options, name, content);
        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(outcome.out().contains("\nSER:"), outcome.out());
    }

    @Test
    void aNestedVariantIsRefused() throws IOException {
        Outcome outcome = score("--variants", "a.txt", "{a|".repeat(5_000) + "b" + "}".repeat(5_000));
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().contains("a.txt:1: character 4: { within braces"), outcome.err());
        Outcome nist = score("--markup nist", "a.txt", "{ a / ".repeat(5_000) + "b" + " }".repeat(5_000));
        assertEquals(3, nist.status());
        assertTrue(nist.err().contains("a.txt:1: alternatives are nested over 50 deep"), nist.err());
    }

    @ParameterizedTest(name = "a gzip file of byte {0} is refused before it is unpacked")
    @MethodSource("bytes")
    void refusesWhatUnpacksToAThousandTimesItsSize(byte value) throws IOException {
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, value);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed, 1 << 16)) {
            for (int i = 0; i < 48; i++) {
                gzip.write(block);
            }
        }
        Outcome outcome = score("", "a.txt.gz", packed.toByteArray());
        assertEquals(3, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains("unpacks to over 200 times its size"), outcome.err());
    }

    static List<Byte> bytes() {
        return List.of((byte) 0, (byte) '\n', (byte) 'a');
    }

    @ParameterizedTest(name = "a header that says {0} is an error")
    @MethodSource("headers")
    void measuresNoMoreThanThereIs(String what, int channels, int rate, long length) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
        header.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(-1);
        header.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        header.putShort((short) 1).putShort((short) channels).putInt(rate).putInt(2 * rate);
        header.putShort((short) 2).putShort((short) 16);
        header.put("data".getBytes(StandardCharsets.US_ASCII)).putInt((int) length);
        ByteArrayOutputStream wav = new ByteArrayOutputStream();
        wav.write(header.array());
        wav.write(new byte[1_000]);
        Path file = Files.write(folder.resolve("a.wav"), wav.toByteArray());
        Outcome outcome = assertTimeoutPreemptively(
                PATIENCE, () -> Outcome.of("wer", "audio", "--ffprobe", "never", file.toString()));
        assertEquals(1, outcome.status(), outcome.err());
        assertTrue(outcome.out().contains("error: "), outcome.out());
    }

    static List<Arguments> headers() {
        return List.of(
                Arguments.of("four gigabytes", 1, 8_000, 0xFFFF_FFFEL),
                Arguments.of("65535 channels", 0xFFFF, 8_000, 1_000),
                Arguments.of("no channel", 0, 8_000, 1_000),
                Arguments.of("no samples a second", 1, 0, 1_000),
                Arguments.of("four thousand million samples a second", 1, -1, 1_000));
    }
}
