package io.github.asreval.report.json;

import io.github.asreval.compare.CountingOptions;
import io.github.asreval.report.base.CharacterRates;
import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.base.JsonLayout;
import io.github.asreval.report.base.Spool;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.Report;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.Summary;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.GroupKey;
import io.github.asreval.score.GroupTotal;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.WildcardCount;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The report for programs: one JSON document, an utterance a line.
 *
 * <p>Rates are fractions, {@code null} where there is nothing to divide by. Members are only ever added while
 * {@code schemaVersion} stays 1. The resource {@code report.schema.json} beside {@code ReportFormat} is their JSON Schema; a
 * new member has to be entered there.
 */
public final class JsonReport implements Report {

    /** The version of the form of all documents. */
    public static final int SCHEMA_VERSION = 1;

    /** The member of the settings that holds the options that no other one tells. */
    static final String OPTIONS = "options";

    private static final int SPREAD_DEPTH = 2;
    private static final byte[] SEPARATOR = ",\n    ".getBytes(StandardCharsets.UTF_8);

    private final Detail detail;
    private final ReportSettings settings;
    /** Where the work was done elsewhere, the versions there. */
    private final Map<String, String> versions;

    private final UnitNames counted;
    private final Optional<CharacterRates> characters;
    private final Spool spool = new Spool();
    private boolean anyUtterance;

    /**
     * Creates a report.
     *
     * @param detail which utterances it holds; for {@link Detail#NONE} it has no member {@code utterances}
     * @param settings how the measurement was made
     */
    public JsonReport(Detail detail, ReportSettings settings) {
        this(detail, settings, Map.of());
    }

    /**
     * Creates a report on what was scored elsewhere, such as on a cluster.
     *
     * @param versions those that hold there, by the names that they have in the member {@code tool}
     */
    public JsonReport(Detail detail, ReportSettings settings, Map<String, String> versions) {
        this.versions = versions;
        this.detail = detail;
        this.settings = settings;
        this.counted = settings.counted();
        this.characters = settings.hasCharacters() ? Optional.of(new CharacterRates(settings)) : Optional.empty();
    }

    @Override
    public Worker worker() {
        return new Printer();
    }

    /** Prints the lines of one thread, each with a separator before it. */
    private final class Printer implements Worker {

        private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
        private final Optional<CharacterRates.Part> counting =
                characters.isPresent() ? Optional.of(characters.get().part()) : Optional.empty();

        @Override
        public void accept(ScoredLine line) {
            Optional<ErrorCounts> counts =
                    counting.isPresent() ? Optional.of(counting.get().add(line)) : Optional.empty();
            if (detail.shows(line.errors())) {
                printed.writeBytes(SEPARATOR);
                try (JsonGenerator json = JsonFormat.generator(printed, new JsonLayout(0, ""))) {
                    UtteranceJson.write(line, counts, counted, json);
                }
            }
        }

        @Override
        public void deliver() throws IOException {
            anyUtterance |= printed.size() > 0;
            printed.writeTo(spool);
            printed.reset();
        }
    }

    @Override
    public void write(Summary summary, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFormat.generator(out, new JsonLayout(SPREAD_DEPTH, ""))) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
            JsonFormat.writeTool(versions, json);
            writeSettings(summary.format(), json);
            GatesJson.write(summary.gates(), json);
            writeMembers(summary, json);
            writeUtterances(json, out);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    /** Writes what the report says of the corpus as a whole. */
    public void writeMembers(Summary summary, JsonGenerator json) {
        writeTotal(summary.total(), json);
        if (characters.isPresent()) {
            UtteranceJson.writeCharacters(characters.get().total(), json);
        }
        summary.wildcards().ifPresent(count -> writeWildcards(count, json));
        writeGroups(summary.groups(), json);
        summary.classes().ifPresent(result -> ClassesJson.write(result, counted, json));
        summary.loops()
                .ifPresent(table -> ClassesJson.write(table, summary.total().counts(), json));
        summary.marks().ifPresent(table -> ClassesJson.write(table, json));
        if (summary.confusions().isPresent()) {
            ErrorTablesJson.writeConfusions(summary.confusions().get(), json);
        }
        if (summary.byLength()) {
            ErrorTablesJson.writeLengths(summary.total().byLength(), counted, json);
        }
        if (summary.timing().isPresent()) {
            TimingJson.write(summary.timing().get(), json);
        }
        if (summary.nearMisses().isPresent()) {
            ErrorTablesJson.writeNearMisses(
                    summary.nearMisses().get(), summary.total().counts(), counted, json);
        }
        if (summary.ablation().isPresent()) {
            AblationJson.write(summary.ablation().get(), counted, json);
        }
        if (summary.variants().isPresent()) {
            VariantJson.write(summary.variants().get(), json);
        }
        writeWorst(summary.worst(), json);
    }

    /** Writes the member {@code settings}: how the measurement was made. */
    public void writeSettings(String format, JsonGenerator json) {
        json.writeObjectPropertyStart("settings");
        json.writeStringProperty("reference", settings.reference());
        json.writeStringProperty("hypothesis", settings.hypothesis());
        json.writeStringProperty("format", format);
        writeWords(settings, json);
        if (settings.matchesRedactions()) {
            json.writeStringProperty("redactions", ReportSettings.ANY);
        }
        writeOptions(settings, json);
        json.writeEndObject();
    }

    /** Writes how words were compared and aligned. */
    static void writeWords(ReportSettings settings, JsonGenerator json) {
        json.writeStringProperty("normalizer", settings.normalizer().toString());
        json.writeStringProperty("unit", settings.tokenization().unit().id());
        if (!settings.tokenization().isStandard()) {
            json.writeStringProperty(
                    "tokenizer", settings.tokenization().tokenizer().id());
            json.writeStringProperty("label", settings.tokenization().label(settings.normalizer()));
        }
        json.writeStringProperty("profile", settings.profile().id());
    }

    /** Writes the options that can alter a count; none is told, too, since older reports did not say anything of them. */
    static void writeOptions(ReportSettings settings, JsonGenerator json) {
        json.writeObjectPropertyStart(OPTIONS);
        settings.options().values().forEach((name, value) -> {
            if (CountingOptions.FLAGS.contains(name)) {
                json.writeBooleanProperty(name, true);
            } else {
                JsonFormat.writeText(json, name, value);
            }
        });
        json.writeEndObject();
    }

    private static void writeWildcards(WildcardCount count, JsonGenerator json) {
        json.writeObjectPropertyStart("redactions");
        json.writeNumberProperty("marks", count.marks());
        json.writeNumberProperty("referenceWords", count.referenceWords());
        json.writeNumberProperty("hypothesisWords", count.hypothesisWords());
        json.writeEndObject();
    }

    private void writeGroups(List<GroupTotal> groups, JsonGenerator json) {
        if (groups.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("groups");
        for (GroupTotal group : groups) {
            json.writeStartObject();
            json.writeStringProperty("by", group.by().id());
            if (group.name().equals(GroupKey.UNKNOWN)) {
                json.writeNullProperty("name");
            } else {
                JsonFormat.writeText(json, "name", group.name());
            }
            writeTotal(group.total(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeTotal(CorpusTotal total, JsonGenerator json) {
        ErrorCounts counts = total.counts();
        json.writeObjectPropertyStart("total");
        json.writeNumberProperty("utterances", total.utterances());
        json.writeNumberProperty("utterancesWithErrors", total.utterancesWithErrors());
        json.writeNumberProperty("reference" + counted.plural(), counts.referenceWords());
        json.writeNumberProperty("hypothesis" + counted.plural(), counts.hypothesisWords());
        writeCounts(counts, json);
        JsonFormat.writeRate(json, counted.rateId(), counts.errorRate());
        if (counted.isWords()) {
            JsonFormat.writeRate(json, "wrr", counts.recognitionRate());
        }
        JsonFormat.writeRate(json, "ser", total.utteranceErrorRate());
        JsonFormat.writeRate(json, "mer", counts.matchErrorRate());
        if (counted.isWords()) {
            JsonFormat.writeRate(json, "wil", counts.informationLost());
            JsonFormat.writeRate(json, "wip", counts.informationPreserved());
        }
        if (total.tieLevelsDropped() > 0) {
            json.writeNumberProperty("tieLevelsDropped", total.tieLevelsDropped());
        }
        json.writeEndObject();
    }

    static void writeCounts(ErrorCounts counts, JsonGenerator json) {
        json.writeNumberProperty("hits", counts.hits());
        json.writeNumberProperty("substitutions", counts.substitutions());
        json.writeNumberProperty("deletions", counts.deletions());
        json.writeNumberProperty("insertions", counts.insertions());
        json.writeNumberProperty("errors", counts.errors());
    }

    /** Words are never empty: the empty string stands for no word, which JSON calls {@code null}. */
    static void writeWord(JsonGenerator json, String name, String word) {
        if (word.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, word);
        }
    }

    private void writeWorst(List<ScoredUtterance> worst, JsonGenerator json) {
        if (!worst.isEmpty()) {
            json.writeArrayPropertyStart("worst");
            for (ScoredUtterance utterance : worst) {
                UtteranceJson.write(utterance, characters.map(rates -> rates.counts(utterance.pair())), counted, json);
            }
            json.writeEndArray();
        }
    }

    private void writeUtterances(JsonGenerator json, OutputStream out) throws IOException {
        if (detail == Detail.NONE) {
            return;
        }
        json.writeArrayPropertyStart("utterances");
        if (anyUtterance) {
            json.flush();
            // Without the comma before the first.
            spool.copyTo(out, 1);
            json.writeRaw("\n  ");
        }
        json.writeEndArray();
    }

    void write(AlignedWords utterance, JsonGenerator json) {
        UtteranceJson.write(utterance, Optional.empty(), counted, json);
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
