package io.github.asreval.loop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The files of the article's call that are made, as the folder's README tells. */
class ArticleCallTest {

    private static final Path FOLDER = Path.of("testdata/hinglish-call");

    @Test
    void theRecordingIsNoise() throws IOException {
        assertArrayEquals(ArticleCall.wav(2, 7), Files.readAllBytes(FOLDER.resolve("call.wav")));
    }

    @Test
    void theReferenceHasNoLabels() throws IOException {
        assertEquals(ArticleCall.reference(), Files.readAllLines(FOLDER.resolve("reference-without-labels.txt")));
    }
}
