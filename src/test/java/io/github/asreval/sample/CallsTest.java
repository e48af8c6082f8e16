package io.github.asreval.sample;

import io.github.asreval.junit.WerTests;
import io.github.asreval.normalize.NormalizerPipeline;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** A sample for README: the tests of transcripts that are stored. */
class CallsTest {

    @TestFactory
    Stream<DynamicNode> calls() {
        return WerTests.folder(Path.of("testdata/calls/reference"), Path.of("testdata/calls/hypothesis"))
                .withNormalizer(NormalizerPipeline.parse("fold,punct-edge"))
                .atMost(0.05)
                .eachUtteranceAtMost(0.25)
                .dynamicTests();
    }
}
