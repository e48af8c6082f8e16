package io.github.asreval.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.score.BlockUnit;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.LineBlocks;
import io.github.asreval.score.LineOutcomes;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.readings.PairFiles;
import io.github.asreval.score.readings.PairReading;
import io.github.asreval.score.readings.PairSettings;
import io.github.asreval.transcript.PairBlocks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small corpus that two systems recognised, scored as NIST does. */
record ComparedCase(List<ScoredSystem> systems, LineBlocks blocks) {

    static final Path FOLDER = Path.of("testdata/comparing");

    private static final WerScorer SCORER = WerScorer.standard().withProfile(AlignmentProfile.NIST);

    /** Scores a case, with system B before system A if so wanted. */
    static ComparedCase of(String name, boolean exchanged, BlockUnit unit) {
        Path folder = FOLDER.resolve(name);
        Path one = folder.resolve(exchanged ? "sysB.trn" : "sysA.trn");
        Path other = folder.resolve(exchanged ? "sysA.trn" : "sysB.trn");
        return of(folder.resolve("ref.trn"), List.of(one, other), unit);
    }

    static ComparedCase of(String name) {
        return of(name, false, BlockUnit.AUTO);
    }

    /** Scores a case whose lines are in another order in every file. */
    static ComparedCase shuffled(String name, Random random, Path temporary) {
        List<Path> files = new ArrayList<>();
        for (String file : List.of("ref.trn", "sysA.trn", "sysB.trn")) {
            try {
                List<String> lines =
                        new ArrayList<>(Files.readAllLines(FOLDER.resolve(name).resolve(file)));
                Collections.shuffle(lines, random);
                files.add(Files.write(temporary.resolve(file), lines, UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return of(files.get(0), files.subList(1, 3), BlockUnit.AUTO);
    }

    static ComparedCase of(Path reference, List<Path> hypotheses, BlockUnit unit) {
        List<ScoredSystem> systems = new ArrayList<>();
        LineBlocks blocks = new LineBlocks(unit);
        for (Path hypothesis : hypotheses) {
            LineOutcomes outcomes = new LineOutcomes();
            CorpusTotal total = score(reference, hypothesis, outcomes);
            if (systems.isEmpty()) {
                score(reference, hypothesis, blocks);
            }
            systems.add(new ScoredSystem(hypothesis.getFileName().toString(), total, outcomes));
        }
        return new ComparedCase(systems, blocks);
    }

    private static CorpusTotal score(Path reference, Path hypothesis, LineSink sink) {
        PairSettings settings = PairSettings.standard().withReading(PairReading.MARKS);
        try (PairBlocks pairs = new PairFiles(settings, SCORER, note -> {}).open(reference, hypothesis)) {
            return SCORER.score(pairs, 1, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SystemDifference difference(TestName... tests) {
        return comparison(tests).differences().get(0);
    }

    Comparison comparison(TestName... tests) {
        return Comparison.of(systems, ComparisonSettings.standard().withTests(Arrays.asList(tests)), blocks);
    }

    /** Returns the right values of a case; what is not a number there is {@code null}. */
    static JsonNode expected(String name) {
        return JsonMapper.shared()
                .readTree(FOLDER.resolve(name).resolve("expected.json").toFile());
    }
}
