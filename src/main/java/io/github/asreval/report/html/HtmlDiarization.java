package io.github.asreval.report.html;

import io.github.asreval.report.base.DiarizationFigures;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.values.DiarizationReport;
import io.github.asreval.score.diarization.DiarizationScorer;
import io.github.asreval.score.diarization.DiarizedRecording;
import io.github.asreval.score.diarization.DiarizedTimeline;
import io.github.asreval.score.diarization.SpeakerLane;
import io.github.asreval.score.diarization.SpeakerScore;
import io.github.asreval.score.diarization.SpeakerTime;
import io.github.asreval.score.diarization.SpeechOutcome;
import io.github.asreval.score.diarization.SpokenStretch;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Who spoke when, for a browser: the figures, a table of speakers, and their lanes over time. */
public final class HtmlDiarization {

    private static final long NANOSECONDS = 1_000_000;

    private HtmlDiarization() {}

    /** Writes the page as UTF-8. */
    public static void write(DiarizationReport report, OutputStream out) throws IOException {
        SpeakerTime total = report.result().total();
        HtmlLanes page = new HtmlLanes(
                "Diarization error rate",
                "der",
                HtmlFigures.value(total.errorRate()),
                Percent.precise(total.errorRate()).replace("%", " %"));
        page.files(report.reference().name(), report.hypothesis().name(), sum(report))
                .gates(report.gate().map(gate -> List.of(gate.toString())).orElse(List.of()))
                .notes(report.result().notes())
                .remarks(remarks(report))
                .legend(
                        List.of(
                                new HtmlLanes.Kind("M", "missed"),
                                new HtmlLanes.Kind("F", "false alarm"),
                                new HtmlLanes.Kind("C", "confused with somebody else"),
                                new HtmlLanes.Kind("E", "of several at once, one or the other")),
                        "Nobody speaks.",
                        List.of(
                                "Each speaker of the reference stands above the speaker of the hypothesis who speaks with him"
                                        + " for longest. What is pale is right, what is grey is not scored. The rows of the table add up"
                                        + " to the total; a JSON report holds everything."));
        addRows(report, page);
        page.write(recordings(report), out);
    }

    private static String sum(DiarizationReport report) {
        SpeakerTime total = report.result().total();
        return DiarizationFigures.seconds(total.errors()) + " s of " + DiarizationFigures.seconds(total.scored())
                + " s of speech: " + DiarizationFigures.seconds(total.missed()) + " s missed, "
                + DiarizationFigures.seconds(total.falseAlarm()) + " s false alarm, "
                + DiarizationFigures.seconds(total.confusion()) + " s confused. "
                + DiarizationFigures.counts(report.result()) + ". Jaccard error rate "
                + Percent.precise(report.result().jaccardErrorRate()) + ".";
    }

    private static List<String> remarks(DiarizationReport report) {
        List<String> remarks = new ArrayList<>(DiarizationFigures.leftOut(report));
        remarks.addAll(DiarizationFigures.confusions(report.result()));
        return remarks;
    }

    private static void addRows(DiarizationReport report, HtmlLanes page) {
        boolean several = report.result().recordings().size() > 1;
        List<HtmlLanes.Column> columns = new ArrayList<>();
        columns.add(new HtmlLanes.Column("Speaker", false));
        columns.add(new HtmlLanes.Column("Heard as", false));
        if (several) {
            columns.add(new HtmlLanes.Column("Recording", false));
        }
        DiarizationFigures.columns().forEach(name -> columns.add(new HtmlLanes.Column(name, true)));
        columns.add(new HtmlLanes.Column("DER", true));
        page.columns(columns);
        for (DiarizedRecording recording : report.result().recordings()) {
            for (SpeakerScore speaker : recording.speakers()) {
                List<String> cells = new ArrayList<>();
                cells.add(speaker.reference().orElse("–"));
                cells.add(speaker.heardAs().orElse("–"));
                if (several) {
                    cells.add(DiarizationFigures.name(recording));
                }
                DiarizationFigures.times(speaker.time()).forEach(time -> cells.add(DiarizationFigures.seconds(time)));
                cells.add(DiarizationFigures.rate(speaker));
                page.row(cells);
            }
        }
    }

    private static List<HtmlLanes.Recording> recordings(DiarizationReport report) {
        List<HtmlLanes.Recording> recordings = new ArrayList<>();
        for (DiarizedTimeline timeline :
                DiarizationScorer.of(report.settings()).timelines(report.reference(), report.hypothesis())) {
            List<HtmlLanes.Lane> lanes = new ArrayList<>();
            for (SpeakerLane lane : timeline.lanes()) {
                lanes.add(new HtmlLanes.Lane(
                        lane.reference().orElse(""),
                        lane.heardAs().orElse(""),
                        marks(lane.said()),
                        marks(lane.heard())));
            }
            recordings.add(
                    new HtmlLanes.Recording(DiarizationFigures.name(timeline.recording(), timeline.channel()), lanes));
        }
        return recordings;
    }

    private static List<HtmlLanes.Mark> marks(List<SpokenStretch> stretches) {
        List<HtmlLanes.Mark> marks = new ArrayList<>();
        for (SpokenStretch stretch : stretches) {
            String kind = stretch.outcome() == SpeechOutcome.UNSCORED
                    ? HtmlLanes.UNSCORED
                    : stretch.outcome().letter();
            marks.add(new HtmlLanes.Mark(
                    Math.round((double) stretch.begin() / NANOSECONDS),
                    Math.round((double) stretch.end() / NANOSECONDS),
                    kind,
                    "",
                    "",
                    ""));
        }
        return marks;
    }
}
