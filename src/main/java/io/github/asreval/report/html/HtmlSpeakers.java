package io.github.asreval.report.html;

import io.github.asreval.align.EditOperation;
import io.github.asreval.compare.Verdict;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.SpeakerFigures;
import io.github.asreval.report.values.SpeakerReport;
import io.github.asreval.score.speakers.SpeakerAlignment;
import io.github.asreval.score.speakers.SpeakerMetric;
import io.github.asreval.score.speakers.SpeakerResult;
import io.github.asreval.score.speakers.SpeakerRow;
import io.github.asreval.score.speakers.SpokenWord;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who said what, for a browser: the rate, a table of speakers, and the words of each in a lane over time. */
public final class HtmlSpeakers {

    private static final double MILLISECONDS = 1000;
    private final SpeakerReport report;
    private final SpeakerResult result;
    private final Map<String, List<HtmlLanes.Lane>> lanes = new LinkedHashMap<>();
    private long untimed;

    private HtmlSpeakers(SpeakerReport report) {
        this.report = report;
        this.result = report.result();
        for (SpeakerRow row : result.rows()) {
            lanes.computeIfAbsent(row.recording(), name -> new ArrayList<>()).add(lane(row));
        }
    }

    /** Writes the page as UTF-8. */
    public static void write(SpeakerReport report, OutputStream out) throws IOException {
        new HtmlSpeakers(report).write(out);
    }

    private void write(OutputStream out) throws IOException {
        HtmlLanes page = new HtmlLanes(
                result.rateName(),
                result.rateName().toLowerCase(Locale.ROOT),
                HtmlFigures.value(result.rate()),
                (result.exact() ? "" : "≤ ") + Percent.precise(result.rate()).replace("%", " %"));
        page.files(report.settings().reference(), report.settings().hypothesis(), sum())
                .gates(report.gates().stream().map(Verdict::toString).toList())
                .notes(result.notes())
                .remarks(remarks())
                .legend(
                        kinds(),
                        "The transcripts do not tell when words were said, so that there are no lanes.",
                        List.of(
                                "What is said of a speaker stands above what was recognised of the speaker who is taken for him."
                                        + " What is pale is right.",
                                "A word stands where its transcript has it; where that tells only when an utterance begins and"
                                        + " ends, its time is divided among the words.",
                                "Measured with " + report.settings().line() + ", profile "
                                        + report.settings().profile().id() + ", speakers "
                                        + report.speakers().line() + "."));
        addRows(page);
        List<HtmlLanes.Recording> recordings = new ArrayList<>();
        lanes.forEach((name, own) -> recordings.add(new HtmlLanes.Recording(name.isEmpty() ? "(unnamed)" : name, own)));
        page.write(recordings, out);
    }

    private List<HtmlLanes.Kind> kinds() {
        List<HtmlLanes.Kind> kinds = new ArrayList<>(List.of(
                new HtmlLanes.Kind("S", "substitution"),
                new HtmlLanes.Kind("D", "deletion: said, not heard there"),
                new HtmlLanes.Kind("I", "insertion: heard, not said there")));
        if (result.metric() == SpeakerMetric.WDER) {
            kinds.add(new HtmlLanes.Kind("C", "given to the wrong speaker"));
        }
        return kinds;
    }

    private String sum() {
        String errors =
                result.metric() == SpeakerMetric.WDER ? " words given to the wrong speaker, of " : " errors in ";
        return HtmlFigures.grouped(result.errors()) + errors + HtmlFigures.grouped(result.words()) + " words; "
                + SpeakerFigures.behindRate(result) + ".";
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>(SpeakerFigures.remarks(report));
        if (untimed > 0) {
            remarks.add("Words that are in no lane, since nobody tells when they were said: " + untimed);
        }
        return remarks;
    }

    private HtmlLanes.Lane lane(SpeakerRow row) {
        List<HtmlLanes.Mark> said = new ArrayList<>();
        List<HtmlLanes.Mark> heard = new ArrayList<>();
        SpeakerAlignment alignment = row.alignment();
        for (int i = 0; i < alignment.size(); i++) {
            String kind = kind(row, i);
            Optional<SpokenWord> above = alignment.hasSaid(i) ? Optional.of(alignment.spokenBy(i)) : Optional.empty();
            Optional<SpokenWord> below = alignment.hasHeard(i) ? Optional.of(alignment.heardAs(i)) : Optional.empty();
            above.ifPresent(word -> add(said, word, kind, below, row.reference()));
            below.ifPresent(word -> add(heard, word, kind, above, row.hypothesis()));
        }
        said.sort(HtmlLanes.BY_TIME);
        heard.sort(HtmlLanes.BY_TIME);
        return new HtmlLanes.Lane(
                row.reference().orElse(none()), row.hypothesis().orElse(none()), said, heard);
    }

    /** Where any speaker, or any stream, may stand, that is said otherwise than where there is none. */
    private String none() {
        boolean any = result.metric() == SpeakerMetric.ORC || result.metric() == SpeakerMetric.DI;
        return any ? "(any)" : "–";
    }

    private String kind(SpeakerRow row, int column) {
        EditOperation operation = row.alignment().operation(column);
        boolean meets = operation == EditOperation.HIT || operation == EditOperation.SUBSTITUTION;
        if (result.metric() == SpeakerMetric.WDER
                && meets
                && !row.hypothesis()
                        .equals(Optional.of(row.alignment().heardAs(column).speaker()))) {
            return "C";
        }
        return operation == EditOperation.HIT ? "" : operation.name().substring(0, 1);
    }

    private void add(
            List<HtmlLanes.Mark> marks,
            SpokenWord word,
            String kind,
            Optional<SpokenWord> partner,
            Optional<String> lane) {
        if (word.begin().isEmpty() || word.end().isEmpty()) {
            untimed++;
            return;
        }
        marks.add(new HtmlLanes.Mark(
                Math.round(word.begin().getAsDouble() * MILLISECONDS),
                Math.round(word.end().getAsDouble() * MILLISECONDS),
                kind,
                word.word().written(),
                kind.isEmpty()
                        ? ""
                        : partner.map(other -> other.word().written()).orElse(""),
                lane.equals(Optional.of(word.speaker())) ? "" : word.speaker()));
    }

    private void addRows(HtmlLanes page) {
        boolean several = result.recordings() > 1;
        boolean given = SpeakerFigures.hasGiven(result);
        List<HtmlLanes.Column> columns = new ArrayList<>();
        columns.add(new HtmlLanes.Column("Speaker", false));
        columns.add(new HtmlLanes.Column("Heard as", false));
        if (several) {
            columns.add(new HtmlLanes.Column("Recording", false));
        }
        SpeakerFigures.columns().forEach(name -> columns.add(new HtmlLanes.Column(name, true)));
        columns.add(new HtmlLanes.Column(SpeakerFigures.rowRateName(result), true));
        if (given) {
            columns.add(new HtmlLanes.Column("Given away", true));
        }
        page.columns(columns);
        for (SpeakerRow row : result.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(row.reference().orElse(none()));
            cells.add(row.hypothesis().orElse(none()));
            if (several) {
                cells.add(row.recording());
            }
            SpeakerFigures.numbers(row).forEach(count -> cells.add(HtmlFigures.grouped(count)));
            cells.add(Percent.precise(SpeakerFigures.rate(result, row)));
            if (given) {
                cells.add(HtmlFigures.grouped(row.givenAway()));
            }
            page.row(cells);
        }
    }
}
