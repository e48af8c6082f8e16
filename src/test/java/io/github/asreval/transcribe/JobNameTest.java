package io.github.asreval.transcribe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobNameTest {

    @TempDir
    private Path folder;

    /** The example of FIPS 180-2, B.1. */
    @Test
    void digestsAreSha256() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "abc");
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", JobName.digest(file));
    }

    @Test
    void theSameWorkHasTheSameName() {
        String name = JobName.of("digest", List.of("hi-IN", ""));
        assertTrue(name.matches("asreval-[0-9a-f]{12}"), name);
        assertEquals(name, JobName.of("digest", List.of("hi-IN", "")));
    }

    @Test
    void textsAreNotRunTogether() {
        assertNotEquals(JobName.of("d", List.of("ab", "c")), JobName.of("d", List.of("a", "bc")));
        assertNotEquals(JobName.of("d", List.of("a")), JobName.of("d", List.of("a", "")));
        assertNotEquals(JobName.of("da", List.of()), JobName.of("d", List.of("a")));
    }
}
