package io.github.asreval.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.junit.WerCorpus;
import io.github.asreval.normalize.NormalizerPipeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sample for README: the tests of a recogniser that is run. */
class RecogniserTest {

    @RegisterExtension
    static final WerCorpus CORPUS = WerCorpus.atMost(0.05).withNormalizer(NormalizerPipeline.parse("fold,punct-edge"));

    @ParameterizedTest(name = "{0} is recognised")
    @ValueSource(strings = {"booking", "farewell"})
    void recognises(String call) throws Exception {
        CORPUS.score(call, said(call), recognised(call));
    }

    private static String said(String call) throws Exception {
        return Files.readString(Path.of("testdata/calls/reference", call + ".txt"));
    }

    /** Stands for a recogniser: hears all but the marks and the capitals. */
    private static String recognised(String call) throws Exception {
        return said(call).toLowerCase(Locale.ROOT).replaceAll("[.,!?]", "");
    }

    @Test
    void theSampleIsTheOneInReadme() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("```java\n@TestFactory") + "```java\n".length();
        String shown = readme.substring(from, readme.indexOf("```", from));
        String samples = sources("CallsTest") + sources("RecogniserTest");
        for (String line : shown.lines().filter(line -> !line.isBlank()).toList()) {
            assertEquals(
                    1,
                    samples.lines()
                            .filter(own -> own.strip().equals(line.strip()))
                            .limit(1)
                            .count(),
                    line);
        }
    }

    private static String sources(String name) throws Exception {
        return Files.readString(Path.of("src/test/java/io/github/asreval/sample", name + ".java"));
    }
}
