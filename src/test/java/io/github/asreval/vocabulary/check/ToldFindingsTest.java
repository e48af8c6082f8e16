package io.github.asreval.vocabulary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.VocabularyKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All that is told of the samples, and of files that nobody would write on purpose: severity, rule, place, words and fix;
 * {@code -Dgolden.update=true} writes it anew. In {@code odd-files.txt} ⇥ stands for a TAB, ␍ for a carriage return, ␅ for
 * U+0085, ␇ for U+0007, ▯ for a byte that is not UTF-8, and ␃ for the end of a file without
 * a line end.
 */
class ToldFindingsTest {

    static final Path FOLDER = Path.of("src", "test", "resources", "io", "github", "asreval", "vocabulary", "check");

    /** Begins a file: what it is about, its language and, if it is to be taken as one, its kind. */
    static final String HEAD = "== ";

    /** Begins what is told of the file above. */
    private static final String TOLD = "> ";

    private static final Path SAMPLES = FOLDER.resolve("samples.txt");

    private static final Path ODD_FILES = FOLDER.resolve("odd-files.txt");

    /**
     * What is told of a file.
     *
     * @param head the line that begins its block
     * @param file the file
     * @param language its language
     * @param given the lines of the block but for what is told
     * @param told what the block tells
     */
    record Block(String head, VocabularyFile file, String language, List<String> given, List<String> told) {

        List<String> found() {
            // A file near the limit of the size repeats itself.
            return findings(file, language).stream().limit(60).toList();
        }

        @Override
        public String toString() {
            return head.substring(HEAD.length());
        }
    }

    private static final List<Block> BLOCKS =
            Stream.concat(samples().stream(), oddFiles().stream()).toList();

    static List<Block> blocks() {
        return BLOCKS;
    }

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            for (Path path : List.of(SAMPLES, ODD_FILES)) {
                List<String> lines = new ArrayList<>();
                for (Block block : path.equals(SAMPLES) ? samples() : oddFiles()) {
                    lines.addAll(block.given());
                    lines.addAll(block.found());
                }
                Files.write(path, lines);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void theSameIsTold(Block block) {
        assertEquals(String.join("\n", block.told()), String.join("\n", block.found()));
    }

    private static List<Block> samples() {
        List<List<String>> written = written(SAMPLES);
        List<Block> blocks = new ArrayList<>();
        for (Samples.Sample sample : Samples.all()) {
            String head = HEAD + sample.bad().name() + " " + sample.badLanguage();
            List<String> told = written.stream()
                    .filter(lines -> lines.get(0).equals(head))
                    .findFirst()
                    .orElse(List.of(head));
            blocks.add(
                    new Block(head, sample.bad(), sample.badLanguage(), List.of(head), told.subList(1, told.size())));
        }
        return blocks;
    }

    private static List<Block> oddFiles() {
        List<Block> blocks = new ArrayList<>();
        for (List<String> block : written(ODD_FILES)) {
            String[] words = block.get(0).substring(HEAD.length()).split(" ", -1);
            List<String> given =
                    block.stream().filter(line -> !line.startsWith(TOLD)).toList();
            String text = given.stream()
                    .skip(1)
                    .map(line -> line.replace('⇥', '\t')
                            .replace('␍', '\r')
                            .replace('␅', '\u0085')
                            .replace('␇', '\u0007'))
                    .collect(Collectors.joining("\n", "", "\n"))
                    .replace("␃\n", "");
            VocabularyFile file = VocabularyFile.of("odd.txt", bytes(text));
            blocks.add(new Block(
                    block.get(0),
                    words.length < 3 ? file : file.as(VocabularyKind.valueOf(words[2].toUpperCase(Locale.ROOT))),
                    words[1],
                    given,
                    block.subList(given.size(), block.size())));
        }
        return blocks;
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String piece : text.split("(?<=▯)|(?=▯)", 0)) {
            bytes.writeBytes(piece.equals("▯") ? new byte[] {(byte) 0xE9} : piece.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Returns the blocks of a file, each with the line that begins it. */
    static List<List<String>> written(Path path) {
        List<List<String>> blocks = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(path)) {
                if (line.startsWith(HEAD)) {
                    blocks.add(new ArrayList<>());
                }
                blocks.get(blocks.size() - 1).add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return blocks;
    }

    private static List<String> findings(VocabularyFile file, String language) {
        List<String> told = new ArrayList<>();
        for (Finding finding : Validator.standard().validate(file, language).findings()) {
            Span where = finding.where();
            told.add(shown("%s%s %s %d:%d%s %s: %s"
                    .formatted(
                            TOLD,
                            finding.severity().id(),
                            finding.rule().id(),
                            where.line(),
                            where.column(),
                            where.hasExtent() ? "-" + (where.cellStart() + where.end()) : "",
                            where.cell().map(Column::header).orElse("-"),
                            finding.message())));
            finding.fix().ifPresent(fix -> told.add(TOLD + "    " + shown(told(fix))));
        }
        return told;
    }

    private static String told(Fix fix) {
        if (fix instanceof Fix.Cells cells) {
            return cells.edits().stream()
                    .map(edit -> "%d:%d %s %s -> %s"
                            .formatted(
                                    cells.line(),
                                    edit.start() + 1,
                                    edit.cell().map(Column::header).orElse("-"),
                                    edit.before(),
                                    edit.after()))
                    .collect(Collectors.joining("; "));
        }
        if (fix instanceof Fix.Lines lines) {
            return "%d to %d -> %s"
                    .formatted(
                            lines.first(),
                            lines.last(),
                            lines.lines().size() > 9 ? lines.lines().size() : String.join(" / ", lines.lines()));
        }
        return ((Fix.Rewrite) fix).name();
    }

    /** Makes visible what cannot be seen; the files of this test are themselves read as lines. */
    static String shown(String text) {
        return text.replace('\t', '⇥')
                .codePoints()
                .mapToObj(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.SURROGATE
                        ? String.format(Locale.ROOT, "<U+%04X>", c)
                        : Character.toString(c))
                .collect(Collectors.joining());
    }
}
