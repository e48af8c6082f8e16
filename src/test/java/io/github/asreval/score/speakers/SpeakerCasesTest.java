package io.github.asreval.score.speakers;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.TranscriptFormat;
import io.github.asreval.transcript.format.TranscriptOpener;
import io.github.asreval.transcript.format.TranscriptSettings;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small recordings and what meeteval 0.4.3 and DiarizationLM print of them. */
class SpeakerCasesTest {

    private static final Path CASES = Path.of("testdata/speakers");

    private static final Map<String, SpeakerMetric> UNTIMED = Map.of("cp", SpeakerMetric.CP, "orc", SpeakerMetric.ORC);
    private static final Map<String, SpeakerMetric> TIMED = Map.of("tcp", SpeakerMetric.CP, "tcorc", SpeakerMetric.ORC);
    /** What meeteval finds by a search that may miss the best. */
    private static final Map<String, SpeakerMetric> GREEDY =
            Map.of("greedy_orc", SpeakerMetric.ORC, "greedy_dicp", SpeakerMetric.DI);

    private static final Map<String, SpeakerMetric> TIMED_GREEDY =
            Map.of("greedy_tcorc", SpeakerMetric.ORC, "greedy_ditcp", SpeakerMetric.DI);

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("meeteval.tsv")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void errorsAreMeetevalsOrFewerWhereItsSearchMisses(String name) throws IOException {
        SpeakerTranscript reference = transcript(name, Side.REFERENCE);
        SpeakerTranscript hypothesis = transcript(name, Side.HYPOTHESIS);
        List<Executable> checks = new ArrayList<>();
        for (String line : Files.readAllLines(CASES.resolve(name).resolve("meeteval.tsv"))) {
            String[] cells = line.split("\t");
            boolean timed = TIMED.containsKey(cells[1]) || TIMED_GREEDY.containsKey(cells[1]);
            SpeakerMetric metric = Stream.of(UNTIMED, TIMED, GREEDY, TIMED_GREEDY)
                    .filter(names -> names.containsKey(cells[1]))
                    .map(names -> names.get(cells[1]))
                    .findFirst()
                    .orElse(SpeakerMetric.WDER);
            if (metric == SpeakerMetric.WDER) {
                continue;
            }
            SpeakerSettings settings = SpeakerSettings.of(metric);
            SpeakerResult result = SpeakerScorer.of(
                            timed ? settings.withCollar(Double.parseDouble(cells[0])) : settings)
                    .score(reference, hypothesis);
            long errors = Long.parseLong(cells[2]);
            boolean greedy = GREEDY.containsKey(cells[1]) || TIMED_GREEDY.containsKey(cells[1]);
            String where = cells[1] + " at collar " + cells[0];
            checks.add(() -> assertEquals(Long.parseLong(cells[3]), result.words(), where));
            checks.add(() -> assertTrue(result.exact(), where));
            checks.add(() -> {
                if (greedy) {
                    assertTrue(result.errors() <= errors, where + ": " + result.errors() + " > " + errors);
                    if (result.errors() < errors) {
                        System.err.println(name + " " + where + ": " + result.errors() + " < " + errors);
                    }
                } else {
                    assertEquals(errors, result.errors(), where);
                }
            });
        }
        assertAll(checks);
    }

    private static SpeakerTranscript transcript(String name, Side side) throws IOException {
        String stem = side == Side.REFERENCE ? "reference" : "hypothesis";
        Path stm = CASES.resolve(name).resolve(stem + ".stm");
        boolean segments = Files.exists(stm);
        Path file = segments ? stm : CASES.resolve(name).resolve(stem + ".ctm");
        TranscriptOpener opener = new TranscriptOpener(
                TranscriptSettings.standard().withFormat(side, segments ? TranscriptFormat.STM : TranscriptFormat.CTM),
                note -> {});
        List<Utterance> utterances = new ArrayList<>();
        try (TranscriptReader reader = opener.reader(new PairBlocks.Source.File(file), side)) {
            for (Optional<Utterance> next = reader.next(); next.isPresent(); next = reader.next()) {
                utterances.add(next.get());
            }
        }
        return new SpeakerTranscript(file.toString(), utterances);
    }
}
