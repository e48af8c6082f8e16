package io.github.asreval.cli.wer;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.InputOptions;
import io.github.asreval.compare.CountingOptions;
import io.github.asreval.score.readings.PairSettings;
import io.github.asreval.text.base.ContentDigest;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.Pairing;
import io.github.asreval.transcript.format.TranscriptSettings;
import io.github.asreval.transcript.format.options.Joining;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Rolling;
import io.github.asreval.transcript.format.options.TableColumns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a report says of the options that can alter a count and that no other of its settings tells, so that a later run can
 * notice that it is made in another way.
 *
 * <p>What holds without an option is not said. A new option belongs here, or among those that {@code BaselineSettingsTest}
 * names as told elsewhere or of no consequence.
 */
public final class OptionRecord {

    private final Map<String, String> values = new TreeMap<>();

    private OptionRecord() {}

    /**
     * Returns what is said of the options of a run, beside what its scorer knows.
     *
     * @throws IOException if a list that can be read twice cannot be read at all
     */
    static Map<String, String> of(WerOptions options) throws IOException {
        OptionRecord told = new OptionRecord();
        told.put(options.input());
        if (options.variants()) {
            told.values.put("variants", CountingOptions.GIVEN);
        }
        AlignmentProfile layout =
                LayoutDefaults.of(options.format(), options.detail()).profile();
        if (layout == AlignmentProfile.NIST && options.profile() != AlignmentProfile.NIST) {
            // Its layouts read texts and ids as sclite does, whatever the profile.
            told.values.put("output-format", options.format().id());
        }
        told.put("terms", options.classes().terms());
        told.put("variant-list", options.variantList());
        return told.values;
    }

    /**
     * Returns what is said of options that are about tables, for a program that has no others.
     *
     * @param missing what becomes of utterances that one side lacks
     * @param columns the columns that were named
     * @param terms the list of terms, if there is one
     * @throws IOException if that can be read twice, and cannot be read at all
     */
    public static Map<String, String> ofTables(MissingPolicy missing, TableColumns columns, Optional<String> terms)
            throws IOException {
        OptionRecord told = new OptionRecord();
        told.put("missing", missing, MissingPolicy.ERROR);
        told.put(columns);
        told.put("terms", terms);
        return told.values;
    }

    private void put(InputOptions input) {
        PairSettings settings = input.settings();
        TranscriptSettings transcripts = settings.transcripts();
        put("missing", settings.missing(), MissingPolicy.ERROR);
        settings.pairing().ifPresent(by -> values.put("pair-by", by == Pairing.BY_ID ? "id" : "line"));
        transcripts.referenceEncoding().ifPresent(set -> values.put("reference-encoding", set.name()));
        transcripts.hypothesisEncoding().ifPresent(set -> values.put("hypothesis-encoding", set.name()));
        ReaderOptions reading = transcripts.reading();
        put("join", reading.joining(), Joining.AS_USUAL);
        put("rolling", reading.rolling(), Rolling.AUTO);
        if (!reading.redactions()) {
            values.put("redactions", "drop");
        }
        put(reading.columns());
    }

    private void put(TableColumns columns) {
        put("reference-column", columns.reference());
        put("hypothesis-column", columns.hypothesis());
        put("id-column", columns.id());
        put("terms-column", columns.terms());
        put("delimiter", columns.delimiter());
    }

    private <E extends Enum<E>> void put(String name, E value, E otherwise) {
        if (value != otherwise) {
            values.put(name, value.name().toLowerCase(Locale.ROOT));
        }
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }

    private void put(String name, Optional<String> file) throws IOException {
        if (file.isEmpty()) {
            return;
        }
        if (FileArgument.stream(file.get()).isPresent()) {
            // To be read once, by what it is meant for.
            values.put(name, "pipe");
            return;
        }
        Path path = FileArgument.path(file.get());
        if (Files.isRegularFile(path)) {
            values.put(name, ContentDigest.of(path));
        }
    }
}
