package io.github.asreval.report.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnifiedDiffTest {

    @TempDir
    Path folder;

    @Test
    void isEmptyForEqualFiles() {
        assertEquals("", diff("a\nb", "a\nb"));
        assertEquals("", diff("", ""));
    }

    @Test
    void showsThreeLinesAroundAChange() {
        assertEquals("""
                --- f
                +++ f
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                """, diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"));
    }

    @Test
    void joinsChangesThatAreNear() {
        String before = "a\n1\n2\n3\n4\n5\n6\nb\n";
        assertEquals(1, hunks(diff(before, before.replace('a', 'x').replace('b', 'y'))));
        String farther = "a\n1\n2\n3\n4\n5\n6\n7\nb\n";
        assertEquals(2, hunks(diff(farther, farther.replace('a', 'x').replace('b', 'y'))));
    }

    @Test
    void marksAMissingLineEnd() {
        assertEquals("""
                --- f
                +++ f
                @@ -1,2 +1,2 @@
                 a
                -b
                \\ No newline at end of file
                +b
                """, diff("a\nb", "a\nb\n"));
        assertEquals("""
                --- f
                +++ f
                @@ -1,2 +1,2 @@
                -a
                +x
                 b
                \\ No newline at end of file
                """, diff("a\nb", "x\nb"));
    }

    @Test
    void namesTheLineBeforeAnEmptyRange() {
        assertEquals("--- f\n+++ f\n@@ -0,0 +1 @@\n+a\n", diff("", "a\n"));
        assertEquals("--- f\n+++ f\n@@ -1,2 +1 @@\n a\n-b\n", diff("a\nb\n", "a\n"));
    }

    @Test
    void keepsBytesForFilesAndEscapesForTerminals() {
        byte[] before = {'d', (byte) 0xE9, '\r', '\n'};
        byte[] after = {'d', (byte) 0xE9, '\n'};
        byte[] bytes = UnifiedDiff.of("f", before, after, false);
        assertEquals((byte) 0xE9, bytes[bytes.length - 2]);
        String shown = new String(UnifiedDiff.of("f", before, after, true), UTF_8);
        assertEquals("-d\uFFFD⟨U+000D⟩", shown.lines().toList().get(3));
    }

    @Test
    void patchMakesOneVersionOfTheOther() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/patch")), "needs patch");
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            String before = text(random);
            String after = text(random);
            if (before.equals(after)) {
                continue;
            }
            assertArrayEquals(after.getBytes(UTF_8), patched(before, after), "seed 7, round " + round);
        }
    }

    private byte[] patched(String before, String after) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("f"), before);
        Path patch = Files.write(
                folder.resolve("p"), UnifiedDiff.of("f", before.getBytes(UTF_8), after.getBytes(UTF_8), false));
        Process process = new ProcessBuilder("/usr/bin/patch", "--no-backup-if-mismatch", "-s", "f", patch.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> diff(before, after));
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(30);
        for (int i = 0; i < lines; i++) {
            text.append((char) ('a' + random.nextInt(3))).append('\n');
        }
        return random.nextBoolean() ? text.toString() : text + "end";
    }

    private static long hunks(String diff) {
        return diff.lines().filter(line -> line.startsWith("@@")).count();
    }

    private static String diff(String before, String after) {
        return new String(UnifiedDiff.of("f", before.getBytes(UTF_8), after.getBytes(UTF_8), false), UTF_8);
    }
}
