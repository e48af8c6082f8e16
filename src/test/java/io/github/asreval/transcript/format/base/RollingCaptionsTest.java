package io.github.asreval.transcript.format.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.format.Samples;
import io.github.asreval.transcript.format.TranscriptFormat;
import io.github.asreval.transcript.format.options.Joining;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Rolling;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cues are parted by {@code /}, their lines by {@code |}; a cue that begins with {@code +} follows a pause. */
class RollingCaptionsTest {

    private static final String NOTE = "file: rolling captions: left out ";

    /** One utterance, the words of all cues, and the notes behind it. */
    private static List<String> read(String cues, Rolling rolling) throws IOException {
        ReaderOptions options = ReaderOptions.standard().withRolling(rolling);
        try (TranscriptReader reader = TranscriptFormat.SRT.open(Samples.input(srt(cues)), Side.HYPOTHESIS, options)) {
            List<String> read = new ArrayList<>(Samples.texts(Samples.all(reader)));
            read.addAll(reader.notes());
            return read;
        }
    }

    private static String srt(String cues) {
        StringBuilder srt = new StringBuilder();
        int second = 0;
        for (String cue : cues.split("/", -1)) {
            second += cue.startsWith("+") ? 5 : 0;
            srt.append(time(second)).append(" --> ").append(time(second + 1)).append('\n');
            srt.append(cue.replace("+", "").replace('|', '\n')).append("\n\n");
            second++;
        }
        return srt.toString();
    }

    private static String time(int second) {
        return String.format(Locale.ROOT, "00:%02d:%02d,000", second / 60, second % 60);
    }

    @ParameterizedTest(name = "of \"{0}\" is read \"{1}\"")
    @CsvSource({
        "one a/one a|two b/two b|three c, one a two b three c, 2 lines",
        "one a/one a/one a|two b/two b/two b|three c/three c, one a two b three c, 5 lines",
        "a/a|b/a|b|c/b|c|d, a b c d, 5 lines",
        "one a/one a two b/two b three c, one a two b three c, 2 lines",
        "we/we start/we start with/we start with this, we start with this, 3 lines",
        "so it goes/so it goes and then we sing/and then we sing once more for all, so it goes and then we sing once more for"
                + " all, 2 lines",
        "one a/one a|two b/two b|three c/+three c/three c|four d, one a two b three c three c four d, 3 lines",
    })
    void countsLinesOfRollingCaptionsOnce(String cues, String expected, String count) throws IOException {
        assertEquals(
                List.of(expected, NOTE + count + " that repeat the cue before; --rolling keep counts them"),
                read(cues, Rolling.AUTO));
    }

    @ParameterizedTest(name = "\"{0}\" stays as it stands")
    @CsvSource({
        "no/no",
        "no/no/no/no/no",
        "la la/la la|la la/la la/la la|la la/la la",
        "no/no no/no no no",
        "yes/no|yes/yes/well/well|no",
        "+one a/+one a|two b/+two b|three c/+three c|four d",
        "one/two/three",
        "one",
    })
    void keepsHonestRepeats(String cues) throws IOException {
        assertEquals(List.of(cues.replace("+", "").replace('/', ' ').replace('|', ' ')), read(cues, Rolling.AUTO));
    }

    @Test
    void keepsOrDropsOnRequest() throws IOException {
        String rolling = "one a/one a|two b/two b|three c";
        assertEquals(List.of("one a one a two b two b three c"), read(rolling, Rolling.KEEP));
        assertEquals("one a two b three c", read(rolling, Rolling.DROP).get(0));
        String once = "no/no|well/yes/oh/dear";
        assertEquals(List.of("no no well yes oh dear"), read(once, Rolling.AUTO));
        assertEquals("no well yes oh dear", read(once, Rolling.DROP).get(0));
    }

    @Test
    void tellsOfFilesThatMayRoll() throws IOException {
        String some = "a/a|b/b|c/d/e/f/g";
        assertEquals(
                List.of(
                        "a a b b c d e f g",
                        "file: 2 of 7 cues begin with a line of the cue before, as rolling captions do; --rolling drop"
                                + " counts such lines once"),
                read(some, Rolling.AUTO));
    }

    @Test
    void onesThatSpeakApartStayApart() throws IOException {
        String vtt = """
                WEBVTT

                00:01.000 --> 00:02.000
                <v A>one

                00:02.000 --> 00:03.000
                <v A>one
                two

                00:03.000 --> 00:04.000
                <v A>two</v>
                <v B>three
                """;
        List<String> spoken = new ArrayList<>();
        ReaderOptions options = ReaderOptions.standard().withJoining(Joining.NEVER);
        Samples.read(TranscriptFormat.VTT, vtt, Side.HYPOTHESIS, options)
                .forEach(cue -> spoken.add(cue.details().speaker() + " " + cue.text()));
        assertEquals(List.of("A one", "A two", "B three"), spoken);
    }

    /** Whatever is said, rolled by one, two or three lines it is read as it was said. */
    @Test
    void unrollsWhateverIsSaid() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int shown = 2 + random.nextInt(2);
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 4 + random.nextInt(20); i++) {
                StringBuilder line = new StringBuilder("w" + i);
                for (int words = random.nextInt(5); words > 0; words--) {
                    line.append(' ').append((char) ('a' + random.nextInt(3)));
                }
                lines.add(line.toString());
            }
            StringBuilder cues = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                List<String> cue = lines.subList(Math.max(0, i - shown + 1), i + 1);
                cues.append(i == 0 ? "" : "/").append(String.join("|", cue));
            }
            assertEquals(
                    String.join(" ", lines), read(cues.toString(), Rolling.AUTO).get(0), "seed " + seed);
        }
    }
}
