package io.github.asreval.report.peers;

import io.github.asreval.report.base.GroupedSpool;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.score.ConfusionTable;
import io.github.asreval.score.base.ConfusionCounter;
import io.github.asreval.text.base.CodePoints;
import io.github.asreval.text.base.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The detailed report of sclite on a whole system, its {@code .dtl} file. */
public final class ScliteDtl implements ScliteLayout {

    private final String title;
    private final ScliteWords words;
    private final List<ConfusionCounter> counters = new ArrayList<>();

    public ScliteDtl(ReportSettings settings) {
        this.title = VisibleText.escape(settings.hypothesis());
        this.words = ScliteWords.of(settings.normalizer());
    }

    /** A line of a table. */
    private record Entry(String words, long count) {}

    @Override
    public synchronized Printer printer() {
        ConfusionCounter counter = new ConfusionCounter(words::form);
        counters.add(counter);
        return (line, id, target) -> counter.accept(line);
    }

    @Override
    public void write(Collection<ScliteSpeaker> speakers, GroupedSpool printed, OutputStream out) throws IOException {
        ScliteSpeaker total = new ScliteSpeaker("");
        speakers.forEach(total::add);
        ConfusionCounter all = new ConfusionCounter(words::form);
        counters.forEach(all::add);
        Utf8Buffer text = new Utf8Buffer();
        text.append("DETAILED OVERALL REPORT FOR THE SYSTEM: ").append(title).append("\n\n");
        utterances(total, text);
        rates(total, text);
        tables(all.table(1), text);
        text.writeTo(out);
    }

    private static void utterances(ScliteSpeaker total, Utf8Buffer text) {
        text.append("SENTENCE RECOGNITION PERFORMANCE\n\n sentences                                        ");
        text.right(total.utterances(), 4).append('\n');
        utterances(" with errors", total.withErrors(), total, text);
        text.append('\n');
        utterances("   with substitions", total.withSubstitutions(), total, text);
        utterances("   with deletions", total.withDeletions(), total, text);
        utterances("   with insertions", total.withInsertions(), total, text);
        text.append("\n\n");
    }

    private static void utterances(String name, long part, ScliteSpeaker total, Utf8Buffer text) {
        text.left(name, 40).append(ScliteFigures.fixed(ScliteFigures.percent(part, total.utterances()), 1, 5));
        text.append("%   (").right(part, 4).append(")\n");
    }

    private static void rates(ScliteSpeaker total, Utf8Buffer text) {
        text.append("WORD RECOGNITION PERFORMANCE\n\n");
        rate("Percent Total Error", total.errors(), total, text);
        text.append('\n');
        rate("Percent Correct", total.hits(), total, text);
        text.append('\n');
        rate("Percent Substitution", total.substitutions(), total, text);
        rate("Percent Deletions", total.deletions(), total, text);
        rate("Percent Insertions", total.insertions(), total, text);
        boolean rated = total.referenceWords() > 0;
        double accuracy = 100.0 - ScliteFigures.percent(total.errors(), total.referenceWords());
        text.left("Percent Word Accuracy", 26).append("=  ");
        text.append(rated ? ScliteFigures.fixed(accuracy, 1, 5) : "UNDEF").append("%\n\n\n");
        count("Ref. words", total.referenceWords(), text);
        count("Hyp. words", total.hits() + total.substitutions() + total.insertions(), text);
        count("Aligned words", total.hits() + total.errors(), text);
        text.append('\n');
    }

    private static void rate(String name, long part, ScliteSpeaker total, Utf8Buffer text) {
        long words = total.referenceWords();
        text.left(name, 26).append("=  ");
        text.append(words > 0 ? ScliteFigures.fixed(ScliteFigures.percent(part, words), 1, 5) : "UNDEF");
        text.append("%   (").right(part, 4).append(")\n");
    }

    private static void count(String name, long count, Utf8Buffer text) {
        text.left(name, 26).append("=           (").right(count, 4).append(")\n");
    }

    private static void tables(ConfusionTable table, Utf8Buffer text) {
        List<ConfusionTable.Row> pairs = table.substitutions();
        table("CONFUSION PAIRS", pairs, row -> row.reference() + " ==> " + row.hypothesis(), text);
        text.append("\n\n");
        table("INSERTIONS", table.insertions(), ConfusionTable.Row::hypothesis, text);
        text.append("\n\n");
        table("DELETIONS", table.deletions(), ConfusionTable.Row::reference, text);
        text.append("\n\n");
        table("SUBSTITUTIONS", pairs, ConfusionTable.Row::reference, text);
        text.append("\n* NOTE: The 'Substitution' words are those reference words\n");
        text.append("        for which the recognizer supplied an incorrect word.\n\n\n");
        table("FALSELY RECOGNIZED", pairs, ConfusionTable.Row::hypothesis, text);
        text.append("\n* NOTE: The 'Falsely Recognized' words are those hypothesis words\n");
        text.append("        which the recognizer incorrectly substituted for a reference word.\n\n");
    }

    private static void table(
            String name, List<ConfusionTable.Row> rows, Function<ConfusionTable.Row, String> words, Utf8Buffer text) {
        List<Entry> entries = entries(rows, words);
        String found = "(" + entries.size() + ")\n";
        text.left(name, 33).append("Total                 ").append(found);
        text.repeat(' ', 33).append("With >=  1 occurrences ").append(found).append('\n');
        long sum = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            text.right(i + 1, 4).append(": ").right(entry.count(), 4).append("  ->  ");
            text.append(VisibleText.escape(entry.words())).append('\n');
            sum += entry.count();
        }
        text.append("     -------\n").right(sum, 10).append("\n\n");
    }

    private static List<Entry> entries(List<ConfusionTable.Row> rows, Function<ConfusionTable.Row, String> words) {
        Map<String, Long> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(words.apply(row), row.count(), Long::sum));
        List<Entry> entries = new ArrayList<>();
        counts.forEach((word, count) -> entries.add(new Entry(word, count)));
        entries.sort(Comparator.comparingLong(Entry::count).reversed().thenComparing(Entry::words, CodePoints.ORDER));
        return entries;
    }
}
