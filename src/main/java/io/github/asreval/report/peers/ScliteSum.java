package io.github.asreval.report.peers;

import io.github.asreval.report.base.GroupedSpool;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.text.base.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** The table of rates by speaker, sclite's {@code .sys} file. */
public final class ScliteSum implements ScliteLayout {

    private static final List<String> HEADER =
            List.of(" SPKR", " # Snt", "# Wrd", "Corr", " Sub", " Del", " Ins", " Err", "S.Err");

    /** The columns behind the numbers of utterances and words, but for the last one. */
    private static final List<ToLongFunction<ScliteSpeaker>> COUNTS = List.of(
            ScliteSpeaker::hits,
            ScliteSpeaker::substitutions,
            ScliteSpeaker::deletions,
            ScliteSpeaker::insertions,
            ScliteSpeaker::errors);

    private static final String FOOTNOTE = """

            * No Reference words for this/these speaker(s).  Word counts supplied
              rather than percents.
            # No Reference words for this/these speaker(s).  NCE not computable.
            + Speaker(s) with no reference data is ignored
            """;

    /** Of a speaker without a reference word. */
    private static final String NO_ENTROPY = "   #    ";

    private final String title;

    public ScliteSum(ReportSettings settings) {
        this.title = VisibleText.escape(settings.hypothesis());
    }

    @Override
    public Printer printer() {
        return (line, id, target) -> {};
    }

    @Override
    public void write(Collection<ScliteSpeaker> speakers, GroupedSpool printed, OutputStream out) throws IOException {
        boolean confident =
                speakers.stream().anyMatch(speaker -> speaker.confidence().isKnown());
        List<String> header = new ArrayList<>(HEADER);
        header.addAll(confident ? List.of("NCE") : List.of());
        ScliteTable table = new ScliteTable(title, header);
        ScliteSpeaker total = new ScliteSpeaker("");
        for (ScliteSpeaker speaker : speakers) {
            total.add(speaker);
            table.addRow('-', true, row(" " + VisibleText.escape(speaker.name()) + " ", speaker, confident, false));
        }
        table.addRow('=', true, row(" Sum/Avg", total, confident, true));
        boolean silent = speakers.stream().anyMatch(speaker -> speaker.referenceWords() == 0);
        List<double[]> columns = columns(List.copyOf(speakers), confident);
        table.addRow('=', false, statistics(" Mean ", columns, silent, ScliteFigures::mean));
        table.addRow(ScliteTable.NO_RULE, false, statistics(" S.D. ", columns, silent, ScliteFigures::deviation));
        table.addRow(ScliteTable.NO_RULE, false, statistics("Median", columns, silent, ScliteFigures::median));
        Utf8Buffer text = new Utf8Buffer();
        text.append("\n\n\n").append(ScliteTable.centred("SYSTEM SUMMARY PERCENTAGES by SPEAKER", 80));
        text.append("\n\n");
        table.append(text);
        text.append(silent ? FOOTNOTE : "").writeTo(out);
    }

    /** Of a speaker without a reference word there are counts in place of rates. */
    private static List<String> row(String name, ScliteSpeaker speaker, boolean confident, boolean always) {
        long words = speaker.referenceWords();
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(ScliteFigures.fixed((double) speaker.utterances(), 0, 5));
        cells.add(ScliteFigures.fixed((double) words, 0, 5));
        for (ToLongFunction<ScliteSpeaker> count : COUNTS) {
            long part = count.applyAsLong(speaker);
            cells.add(
                    words > 0 || always
                            ? ScliteFigures.fixed(ScliteFigures.percent(part, words), 1, 5) + " "
                            : ScliteFigures.fixed((double) part, 0, 5) + "*");
        }
        cells.add(ScliteFigures.fixed(ScliteFigures.percent(speaker.withErrors(), speaker.utterances()), 1, 5) + " ");
        if (confident) {
            boolean computed = words > 0 || always;
            cells.add(computed ? entropy(speaker.confidence().entropy()) + " " : NO_ENTROPY);
        }
        return cells;
    }

    private static String entropy(double entropy) {
        return ScliteFigures.fixed(entropy, 3, 7);
    }

    private static List<double[]> columns(List<ScliteSpeaker> speakers, boolean confident) {
        List<double[]> columns = new ArrayList<>();
        columns.add(speakers.stream().mapToDouble(ScliteSpeaker::utterances).toArray());
        columns.add(speakers.stream().mapToDouble(ScliteSpeaker::referenceWords).toArray());
        for (ToLongFunction<ScliteSpeaker> count : COUNTS) {
            columns.add(rates(speakers, count));
        }
        columns.add(speakers.stream()
                .mapToDouble(speaker -> ScliteFigures.percent(speaker.withErrors(), speaker.utterances()))
                .toArray());
        if (confident) {
            columns.add(speakers.stream()
                    .mapToDouble(speaker -> speaker.confidence().entropy())
                    .toArray());
        }
        return columns;
    }

    /**
     * Returns the rates of those who have reference words, as sclite picks them: it moves the others' successors up one
     * by one, and thereby keeps the second of two in a row without words, with its count for a rate.
     */
    private static double[] rates(List<ScliteSpeaker> speakers, ToLongFunction<ScliteSpeaker> count) {
        double[] rates = new double[speakers.size()];
        int rated = 0;
        for (int i = 0; i < rates.length; i++) {
            ScliteSpeaker speaker = speakers.get(i);
            long words = speaker.referenceWords();
            long part = count.applyAsLong(speaker);
            rates[i] = words == 0 ? (double) part : ScliteFigures.percent(part, words);
            rated += words == 0 ? 0 : 1;
        }
        for (int i = 0; i < rates.length; i++) {
            if (speakers.get(i).referenceWords() == 0) {
                System.arraycopy(rates, i + 1, rates, i, rates.length - 1 - i);
            }
        }
        return Arrays.copyOf(rates, rated);
    }

    private static List<String> statistics(
            String name, List<double[]> columns, boolean silent, ToDoubleFunction<double[]> statistic) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        int rates = HEADER.size() - 1;
        for (int i = 0; i < rates; i++) {
            boolean partial = silent && i > 1 && i < rates - 1;
            cells.add(ScliteFigures.fixed(statistic.applyAsDouble(columns.get(i)), 1, 5) + (partial ? "+" : " "));
        }
        for (double[] column : columns.subList(rates, columns.size())) {
            cells.add(entropy(statistic.applyAsDouble(column)) + (silent ? "#" : " "));
        }
        return cells;
    }
}
