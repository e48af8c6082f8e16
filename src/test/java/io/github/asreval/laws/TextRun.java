package io.github.asreval.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.cli.ReportTotals;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.report.ReportFormat;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Runs programs on texts, which it writes into files of a folder. */
final class TextRun {

    private final Path folder;

    TextRun(Path folder) {
        this.folder = folder;
    }

    /** Returns what {@code wer} reports of texts, with options that are separated by blanks. */
    String report(String options, Texts texts) throws IOException {
        Path said = Texts.write(folder.resolve("said.txt"), texts.said());
        Path heard = Texts.write(folder.resolve("heard.txt"), texts.heard());
        return report(options, texts.toString(), said, heard);
    }

    /** Returns what {@code wer} reports of files. */
    static String report(String options, String inputs, Path... files) {
        List<String> arguments = new ArrayList<>(List.of("wer"));
        arguments.addAll(List.of(options.strip().split(" +")));
        for (Path file : files) {
            arguments.add(file.toString());
        }
        Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
        assertEquals(0, outcome.status(), () -> arguments + " of " + inputs + "\n" + outcome.err());
        return outcome.out();
    }

    /** Returns the totals of plain texts. */
    Counts counts(String options, Texts texts) throws IOException {
        return counts(report("-s -f json --format plain " + options, texts));
    }

    /** Returns the totals that a report in JSON tells. */
    static Counts counts(String json) throws IOException {
        return Counts.of(ReportTotals.of(ReportFormat.JSON, json));
    }

    /** Returns what is counted in each line of plain texts: words, hits, substitutions, deletions, insertions, errors. */
    List<List<String>> countsByLine(String options, Texts texts) throws IOException {
        CSVFormat form = CSVFormat.RFC4180
                .builder()
                .setSkipHeaderRecord(true)
                .setHeader()
                .get();
        List<List<String>> lines = new ArrayList<>();
        for (CSVRecord row : form.parse(new StringReader(report("-f csv --format plain " + options, texts)))) {
            // Behind them is the rate.
            List<String> cells = row.toList();
            lines.add(List.copyOf(cells.subList(cells.size() - 7, cells.size() - 1)));
        }
        assertEquals(texts.size(), lines.size(), () -> options + " of " + texts);
        return lines;
    }

    /** Returns both sides as {@code wer normalize} prints them, which knows nothing of sides. */
    Texts normalised(String chain, Texts texts) throws IOException {
        List<String> lines = new ArrayList<>(texts.said());
        lines.addAll(texts.heard());
        Path file = Texts.write(folder.resolve("lines.txt"), lines);
        Outcome outcome = Outcome.of("wer", "normalize", "--format", "plain", "--normalize", chain, file.toString());
        assertEquals(0, outcome.status(), outcome.err());
        List<String> printed = Arrays.asList(outcome.out().split("\n", -1));
        assertEquals(lines.size() + 1, printed.size(), () -> chain + " gives other lines");
        return new Texts(texts.seed(), printed.subList(0, texts.size()), printed.subList(texts.size(), lines.size()));
    }
}
