package io.github.asreval.spark;

import io.github.asreval.compare.Significance;
import io.github.asreval.report.base.ComparisonWords;
import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.base.JsonLayout;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TestWords;
import io.github.asreval.report.json.DifferenceJson;
import io.github.asreval.report.json.JsonReport;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.Summary;
import io.github.asreval.score.BlockUnit;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.base.PairedBootstrap;
import io.github.asreval.text.base.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/**
 * How several systems differ from the first, and how sure that is by whole blocks, such as speakers: the bootstrap of
 * {@code wer --blocks}, which needs no more than the sums of each block.
 *
 * <p>What {@code wer} says beside that needs the lines of all systems side by side, and is not said here.
 */
final class BlockComparison {

    /** As often as {@code wer} draws. */
    private static final int DRAWS = 20_000;

    private static final int FEWEST = 2;
    private static final int SPREAD_DEPTH = 4;

    private final BlockUnit unit;
    private final List<String> names = new ArrayList<>();
    private final List<JobTally> systems = new ArrayList<>();

    BlockComparison(BlockUnit unit) {
        this.unit = unit;
    }

    /** Adds a system with its sums by block. */
    void add(String hypothesis, JobTally tally) {
        names.add(hypothesis);
        systems.add(tally);
    }

    /** Returns how sure the difference between a system and the first is; nothing for less than two blocks. */
    Optional<Significance> significance(int system) {
        PairedBootstrap bootstrap = new PairedBootstrap(FEWEST, DRAWS);
        Map<String, CorpusTotal> before = systems.get(0).groups();
        Map<String, CorpusTotal> after = systems.get(system).groups();
        for (Map.Entry<String, CorpusTotal> block : before.entrySet()) {
            ErrorCounts first = block.getValue().counts();
            CorpusTotal there = after.get(block.getKey());
            if (there == null) {
                throw new IllegalStateException("no block \"" + block.getKey() + "\" in " + names.get(system));
            }
            ErrorCounts other = there.counts();
            bootstrap.add(first.errors(), first.referenceWords(), other.errors(), other.referenceWords());
        }
        return bootstrap
                .interval()
                .map(interval -> new Significance(
                        unit,
                        before.size(),
                        interval,
                        bootstrap.relativeInterval(),
                        bootstrap.probabilityOfImprovement().orElseThrow(),
                        bootstrap.standardError().orElseThrow(),
                        Optional.empty()));
    }

    /** Both have the same reference, and so as many words. */
    private OptionalDouble difference(int system) {
        return perUnit(system, systems.get(0).total().counts().referenceWords());
    }

    private OptionalDouble relative(int system) {
        return perUnit(system, systems.get(0).total().counts().errors());
    }

    private OptionalDouble perUnit(int system, long units) {
        long first = systems.get(0).total().counts().errors();
        long other = systems.get(system).total().counts().errors();
        return units == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (other - first) / units);
    }

    void writeText(ReportSettings settings, OutputStream out) throws IOException {
        StringBuilder lines = new StringBuilder();
        String rate = settings.counted().rate();
        lines.append(settings.line()).append("\n\n");
        for (int i = 0; i < systems.size(); i++) {
            ErrorCounts counts = systems.get(i).total().counts();
            lines.append(ComparisonWords.label(i))
                    .append(' ')
                    .append(rate)
                    .append(": ")
                    .append(Percent.precise(counts.errorRate()))
                    .append(" (")
                    .append(counts.errors())
                    .append(" / ")
                    .append(counts.referenceWords())
                    .append(")  ")
                    .append(VisibleText.escape(names.get(i)))
                    .append('\n');
        }
        for (int i = 1; i < systems.size(); i++) {
            lines.append('\n')
                    .append(ComparisonWords.label(i))
                    .append(" compared with ")
                    .append(ComparisonWords.label(0))
                    .append('\n')
                    .append(rate)
                    .append(":  ")
                    .append(Percent.points(difference(i)))
                    .append(" points\n95 %: ")
                    .append(significance(i)
                            .map(sure -> TestWords.interval(sure) + " " + TestWords.units(sure) + "; "
                                    + TestWords.improvement(sure))
                            .orElse(Percent.UNDEFINED + ", since it takes two blocks"))
                    .append('\n');
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Writes those members of {@code wer}'s document on several systems that sums by block can tell. */
    void writeJson(JobReport first, ReportSettings settings, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFormat.generator(out, new JsonLayout(SPREAD_DEPTH, ""));
                JsonReport single = new JsonReport(Detail.NONE, settings)) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", JsonReport.SCHEMA_VERSION);
            JsonFormat.writeTool(first.versions(), json);
            single.writeSettings(first.summary().format(), json);
            json.writeObjectPropertyStart("comparison");
            json.writeStringProperty("first", names.get(0));
            json.writeStringProperty("blocks", unit.id());
            json.writeStringProperty("correction", "none");
            json.writeNumberProperty("comparisons", systems.size() - 1);
            json.writeArrayPropertyStart("differences");
            for (int i = 1; i < systems.size(); i++) {
                json.writeStartObject();
                json.writeStringProperty("hypothesis", names.get(i));
                JsonFormat.writeRate(json, "difference", difference(i));
                JsonFormat.writeRate(json, "relative", relative(i));
                significance(i).ifPresent(sure -> DifferenceJson.writeBlocks(sure, json));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeArrayPropertyStart("systems");
            for (int i = 0; i < systems.size(); i++) {
                json.writeStartObject();
                json.writeStringProperty("hypothesis", names.get(i));
                single.writeMembers(Summary.of(systems.get(i).total()), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }
}
