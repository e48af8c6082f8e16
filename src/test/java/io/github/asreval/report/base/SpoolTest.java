package io.github.asreval.report.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {

    @ParameterizedTest(name = "gives back what it got, {0} bytes in memory")
    @ValueSource(ints = {0, 1, 7, 100, 1 << 20})
    void givesBackWhatItGotButForTheFirstBytes(int inMemory) throws IOException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        ByteArrayOutputStream actual = new ByteArrayOutputStream();
        try (Spool spool = new Spool(inMemory)) {
            for (int i = 0; i < 100; i++) {
                byte[] piece = ("line " + i + "\n").getBytes(UTF_8);
                spool.write(piece);
                spool.write(i);
                expected.write(piece);
                expected.write(i);
            }
            spool.copyTo(OutputStream.nullOutputStream(), 0);
            spool.write('!');
            expected.write('!');
            spool.copyTo(actual, 3);
            try (InputStream again = spool.open()) {
                assertArrayEquals(expected.toByteArray(), again.readAllBytes());
            }
        }
        byte[] all = expected.toByteArray();
        assertArrayEquals(Arrays.copyOfRange(all, 3, all.length), actual.toByteArray());
    }

    @Test
    void keepsNoMoreThanABufferOnceThereIsAFile() throws IOException {
        byte[] block = new byte[1 << 14];
        try (Spool spool = new Spool(1 << 20)) {
            while (spool.file().isEmpty()) {
                spool.write(block);
                assertTrue(spool.held() <= 1 << 20);
            }
            for (int i = 0; i < 100; i++) {
                spool.write(block);
                assertTrue(spool.held() <= 1 << 16, spool.held() + " bytes");
            }
        }
    }

    @Test
    void leavesNoFileBehind() throws IOException {
        Spool spool = new Spool(1);
        spool.write(1);
        assertEquals(Optional.empty(), spool.file());
        spool.write(2);
        Path file = spool.file().orElseThrow();
        assertTrue(file.isAbsolute());
        spool.close();
        assertFalse(Files.exists(file));
    }
}
