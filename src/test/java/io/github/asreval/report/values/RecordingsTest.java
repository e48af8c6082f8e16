package io.github.asreval.report.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.UtterancePair;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingsTest {

    @TempDir
    private Path root;

    private Path audio;

    @BeforeEach
    void record() throws IOException {
        audio = Files.createDirectories(root.resolve("data/audio"));
        Files.createDirectories(audio.resolve("day 1"));
        for (String name : List.of("call7.wav", "call8.FLAC", "day 1/a#b.mp3", "notes.txt", "../secret.wav")) {
            Files.createFile(audio.resolve(name));
        }
    }

    @ParameterizedTest(name = "in a folder that was named, {0} from {1} to {2} is at \"{3}\"")
    @CsvSource({
        "call7,             12.5, 15,       'call7.wav#t=12.5,15'",
        "call7.wav,         0,    1.23456,  'call7.wav#t=0,1.235'",
        "call7,             100,  ,         call7.wav#t=100",
        "call7,             3,    3,        call7.wav#t=3",
        "call7,             ,     ,         call7.wav",
        "call7,             -1,   5,        call7.wav",
        "call8.FLAC,        ,     ,         call8.FLAC",
        "/old/disk/call7,   ,     ,         call7.wav",
        "../audio/call7,    ,     ,         call7.wav",
        "day 1/a#b,         1,    2,        'day%201/a%23b.mp3#t=1,2'",
        "../secret,         ,     ,         ''",
        "../secret.wav,     ,     ,         ''",
        "notes.txt,         ,     ,         ''",
        "notes,             ,     ,         ''",
        "nothing,           1,    2,        ''",
        "javascript:alert(1), 1,  2,        ''",
    })
    void hasAnAddressIfItIsThere(String name, @Nullable Double begin, @Nullable Double end, String address) {
        Recordings recordings = Recordings.in(audio, root.resolve("reports"));
        assertEquals("../data/audio/", recordings.base());
        assertEquals(address, recordings.finder().address(pair("x", name, begin, end)));
        assertEquals(address, recordings.finder().address(pair(name, "", begin, end)), "the id, where none is named");
    }

    @ParameterizedTest(name = "beside a transcript, id \"{0}\" of recording \"{1}\" from {2} is at \"{3}\"")
    @CsvSource({
        "x,               call7,     1, call7.wav#t=1",
        "x,               call7,      , ''",
        "x,               call7.wav,  , call7.wav",
        "x,               ../secret, 1, ../secret.wav#t=1",
        "call7,           '',        1, 'day%201/a%23b.mp3#t=1'",
        "call7,           '',         , ''",
        "audio/call7.wav, '',         , ''",
        "call7.wav,       '',         , call7.wav",
    })
    void isLookedForWhereATranscriptNamesIt(String id, String recording, @Nullable Double begin, String address) {
        Recordings recordings = Recordings.beside(audio, audio).ofTranscripts(List.of("nothing", "day 1/a#b"));
        assertEquals("", recordings.base());
        assertEquals(address, recordings.finder().address(pair(id, recording, begin, null)));
    }

    @Test
    void timesOfTheHypothesisDoWhereTheReferenceHasNone() {
        UtterancePair pair = new UtterancePair(
                utterance("call7", UtteranceDetails.NONE),
                utterance(
                        "call7",
                        UtteranceDetails.NONE.withRecording("call8.FLAC").during(1, 2)));
        assertEquals("call8.FLAC#t=1,2", Recordings.in(audio, audio).finder().address(pair));
    }

    @Test
    void anyNameIsAPathAndNothingElse() throws IOException {
        Random random = new Random(13);
        String letters = "ab:?#%&\"'<>=;@ é☂\u202E\\";
        for (int round = 0; round < 200; round++) {
            StringBuilder name = new StringBuilder();
            for (int length = 1 + random.nextInt(6); length > 0; length--) {
                name.append(letters.charAt(random.nextInt(letters.length())));
            }
            Path file = audio.resolve(name + ".wav");
            Files.write(file, new byte[0]);
            Recordings recordings = Recordings.in(audio, root.resolve("a b"));
            String address = recordings.base() + recordings.finder().address(pair("x", name.toString(), null, null));
            assertTrue(address.matches("[A-Za-z0-9._~/%-]+"), address);
            URI page = root.resolve("a b/page.html").toUri();
            assertEquals(file.toUri().getPath(), page.resolve(address).getPath(), name.toString());
        }
    }

    @Test
    void monstrousNamesAreNotLookedFor() {
        Recordings.Finder finder = Recordings.in(audio, audio).finder();
        for (String name : List.of("\u0000", "x".repeat(5000), "a/".repeat(3000), "", ".", "..", "/")) {
            assertEquals("", finder.address(pair(name, name, 1.0, 2.0)));
        }
        assertFalse(finder.hasFound());
        finder.address(pair("call7", "", null, null));
        assertTrue(finder.hasFound());
    }

    @Test
    void nothingIsFoundInNone() {
        assertEquals("", Recordings.NONE.base());
        assertEquals("", Recordings.NONE.finder().address(pair("call7.wav", "call7.wav", 1.0, 2.0)));
    }

    private static UtterancePair pair(String id, String recording, @Nullable Double begin, @Nullable Double end) {
        UtteranceDetails details = UtteranceDetails.NONE.withRecording(recording);
        if (begin != null) {
            details = details.during(
                    OptionalDouble.of(begin), end == null ? OptionalDouble.empty() : OptionalDouble.of(end));
        }
        return new UtterancePair(utterance(id, details), utterance(id, UtteranceDetails.NONE));
    }

    private static Utterance utterance(String id, UtteranceDetails details) {
        return new Utterance(id, 1, "text", details);
    }
}
