package io.github.asreval.junit;

import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.FilePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The tests of one run.
 *
 * <p>A file is scored once, by the first test that needs it, and of it is remembered what the test of all files needs.
 */
final class TestNodes {

    private final List<FilePair> files;
    private final WerScorer scorer;
    private final UtterancePairs.Opener opener;
    private final WerTests.Limits limits;
    private final Map<FilePair, Tally> tallies = new ConcurrentHashMap<>();

    TestNodes(List<FilePair> files, WerScorer scorer, UtterancePairs.Opener opener, WerTests.Limits limits) {
        this.files = files;
        this.scorer = scorer;
        this.opener = opener;
        this.limits = limits;
    }

    /** Returns a container for each file, if there is a limit on what is in one, and the test of all files. */
    Stream<DynamicNode> all() {
        boolean single = limits.eachFile().isPresent() || limits.eachUtterance().isPresent();
        Stream<DynamicNode> containers = single ? files.stream().map(this::container) : Stream.empty();
        return Stream.concat(containers, test("all files", limits.together(), this::total));
    }

    private DynamicNode container(FilePair file) {
        return DynamicContainer.dynamicContainer(
                Names.visible(file.name()),
                file.reference().toUri(),
                // Nothing is read before the container is run.
                Stream.of(file).flatMap(this::tests));
    }

    private Stream<DynamicNode> tests(FilePair file) {
        List<ScoredUtterance> utterances = new ArrayList<>();
        Tally tally = limits.eachUtterance().isPresent()
                ? score(file, utterances::add)
                : tallies.computeIfAbsent(file, this::score);
        tallies.putIfAbsent(file, tally);
        Stream<DynamicNode> each = utterances.stream().map(utterance -> test(utterance, file));
        String name = Names.visible(file.name());
        return Stream.concat(each, test("all utterances", limits.eachFile(), limit -> tally.assertAtMost(limit, name)));
    }

    private DynamicNode test(ScoredUtterance utterance, FilePair file) {
        double limit = limits.eachUtterance().orElseThrow();
        String id = utterance.id().substring(file.name().length() + 1);
        return DynamicTest.dynamicTest(
                Names.of(id, utterance.pair().reference().text()),
                URI.create(file.reference().toUri() + "?line="
                        + utterance.pair().reference().line()),
                () -> {
                    Tally tally = new Tally(scorer.tokenization());
                    tally.accept(utterance);
                    tally.assertAtMost(limit, Names.visible(utterance.id()));
                });
    }

    /** Returns the test of a limit, if there is one. */
    private static Stream<DynamicNode> test(String name, OptionalDouble limit, DoubleConsumer assertion) {
        return limit.stream()
                .mapToObj(most -> DynamicTest.dynamicTest(
                        name + ": at most " + Tally.percent(most), () -> assertion.accept(most)));
    }

    private void total(double limit) {
        Tally total = new Tally(scorer.tokenization());
        for (FilePair file : files) {
            total.add(tallies.computeIfAbsent(file, this::score));
        }
        total.assertAtMost(limit, files.size() == 1 ? Names.visible(files.get(0).name()) : "all files");
    }

    private Tally score(FilePair file) {
        return score(file, utterance -> {});
    }

    private Tally score(FilePair file, Consumer<ScoredUtterance> consumer) {
        Tally tally = new Tally(scorer.tokenization());
        try (UtterancePairs pairs = opener.open(file).map(file::named)) {
            scorer.score(pairs, utterance -> {
                tally.accept(utterance);
                consumer.accept(utterance);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tally;
    }
}
