package io.github.asreval.report.html;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.Probability;
import io.github.asreval.compare.ScoredSystem;
import io.github.asreval.compare.Significance;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.compare.TestResult;
import io.github.asreval.report.base.CarryingNames;
import io.github.asreval.report.base.ComparisonWords;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.PairMatrix;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TestWords;
import io.github.asreval.score.LineNames;
import io.github.asreval.text.base.VisibleText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How sure the differences between systems are: which is the best, the tests, and the utterances that carry them. */
final class HtmlEvidence {

    /** How many of the utterances that carry a difference are named. */
    private static final int CARRYING = 10;

    private final Comparison comparison;
    private final LineNames names;
    /** Whether the page lists the utterances, so that links lead somewhere. */
    private final boolean listed;

    private HtmlEvidence(Comparison comparison, LineNames names, boolean listed) {
        this.comparison = comparison;
        this.names = names;
        this.listed = listed;
    }

    /** Returns what the template of the page asks for. */
    static Map<String, Object> of(Comparison comparison, LineNames names, boolean listed) {
        HtmlEvidence evidence = new HtmlEvidence(comparison, names, listed);
        Map<String, Object> content = new HashMap<>();
        content.put("best", evidence.best());
        content.put("forest", HtmlForest.of(comparison));
        content.put("evidence", comparison.pairs().stream().map(evidence::pair).toList());
        content.put("ranked", comparison.ranked().map(TestWords::ranked).orElse(""));
        return content;
    }

    /** Returns the system with the lowest rate, and how sure it is that it is no chance; nothing without rates. */
    private List<Map<String, Object>> best() {
        List<Integer> order = IntStream.range(0, comparison.systems().size())
                .filter(system -> rate(system).isPresent())
                .boxed()
                .sorted((one, two) ->
                        Double.compare(rate(one).getAsDouble(), rate(two).getAsDouble()))
                .toList();
        if (order.size() < 2) {
            return List.of();
        }
        int best = order.get(0);
        ScoredSystem system = comparison.systems().get(best);
        return List.of(Map.of(
                "number", best + 1,
                "name", new HtmlNames(comparison).of(system.hypothesis()),
                "claim", claim(best, order.get(1))));
    }

    private OptionalDouble rate(int system) {
        return comparison.systems().get(system).total().errorRate();
    }

    /** Returns by how much the best is ahead of the next, or of the first where these two were not compared. */
    private String claim(int best, int next) {
        PairMatrix matrix = new PairMatrix(comparison);
        int other = matrix.pair(best, next).isPresent() || best == 0 ? next : 0;
        double ahead = rate(other).orElse(0) - rate(best).orElse(0);
        String points = ahead == 0
                ? "As low as " + ComparisonWords.label(other)
                : Percent.decimals(ahead * 100, 3) + " points below " + ComparisonWords.label(other);
        Optional<SystemDifference> pair = matrix.pair(best, other);
        Optional<TestResult> test = pair.flatMap(PairMatrix::test);
        if (pair.isEmpty() || test.isEmpty() || ahead == 0) {
            return points + ".";
        }
        boolean isSure = test.get().corrected() < comparison.settings().alpha();
        return points + ": " + (isSure ? "more than chance" : "it may be chance") + ". "
                + TestWords.name(test.get().test()) + ": " + TestWords.result(pair.get(), test.get(), comparison) + ".";
    }

    private Map<String, Object> pair(SystemDifference pair) {
        Map<String, Object> content = new HashMap<>();
        content.put("label", HtmlForest.label(pair));
        content.put("tests", pair.tests().stream().map(test -> test(pair, test)).toList());
        content.put(
                "detects", TestWords.decisive(pair).map(HtmlEvidence::detects).orElse(""));
        CarryingNames carrying = CarryingNames.of(pair, comparison, names, CARRYING);
        content.put("carrying", carrying.all() == 0 ? "" : CarryingNames.meaning(pair));
        List<Map<String, Object>> lines = new ArrayList<>();
        carrying.lines().forEach(line -> lines.add(line(line, lines.isEmpty() ? ":" : ",")));
        content.put("carriers", lines);
        content.put(
                "more",
                lines.isEmpty() || carrying.all() == lines.size()
                        ? ""
                        : HtmlFigures.grouped(carrying.all() - lines.size()));
        content.put("remarks", pair.notes());
        return content;
    }

    private static String detects(Significance significance) {
        String detects = TestWords.detects(significance);
        String needed = TestWords.needed(significance);
        return detects.isEmpty() ? "" : "Would be noticed: " + detects + (needed.isEmpty() ? "" : "; " + needed) + ".";
    }

    private Map<String, Object> test(SystemDifference pair, TestResult test) {
        boolean isCorrected = !TestWords.correction(comparison).isEmpty();
        return Map.of(
                "test", TestWords.name(test.test()),
                "p", Probability.shown(test.p()),
                "pValue", HtmlFigures.value(OptionalDouble.of(test.p())),
                "corrected", isCorrected ? Probability.shown(test.corrected()) : "",
                "correctedValue", HtmlFigures.value(OptionalDouble.of(test.corrected())),
                "basis", TestWords.basis(pair, test));
    }

    private Map<String, Object> line(CarryingNames.Line line, String before) {
        boolean isNumber = line.id().equals(Long.toString(line.number()));
        String address = isNumber
                ? "#" + line.number()
                : "#id=" + URLEncoder.encode(line.id(), StandardCharsets.UTF_8).replace("+", "%20");
        return Map.of(
                "before",
                before,
                "name",
                VisibleText.escape(line.id()),
                "address",
                listed ? address : "",
                "difference",
                HtmlFigures.minus(Percent.signed(line.difference())));
    }
}
