package io.github.asreval.report.html;

import io.github.asreval.audio.AudioFinding;
import io.github.asreval.audio.AudioHeader;
import io.github.asreval.audio.AudioMeasures;
import io.github.asreval.audio.AudioReport;
import io.github.asreval.audio.AudioSettings;
import io.github.asreval.audio.TalkTimeline;
import io.github.asreval.report.base.AudioFigures;
import io.github.asreval.report.base.FileNames;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.AudioReportWriter;
import io.github.asreval.report.values.AudioReporting;
import io.github.asreval.report.values.AudioTotals;
import io.github.asreval.report.values.CheckedRecording;
import io.github.asreval.report.values.ToolInfo;
import io.github.asreval.text.base.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Recordings for a browser: the totals, who talks when in one of them at a time, and a list with a small picture of each.
 *
 * <p>The page holds some tens of bytes for a turn, and fewer turns of each recording where there are very many.
 */
public final class HtmlAudioCheck implements AudioReportWriter {

    /** So many turns of a channel are drawn of all recordings together, but of each no fewer than are worth looking at. */
    private static final int MOST_TURNS = 1_000_000;

    private static final int FEWEST_TURNS = 50;
    private static final List<String> RANKS = List.of("error", CheckedRecording.UNREADABLE, "unknown", "warning", "ok");
    private static final String NONE = "–";

    /** A finding; the rule is the empty string for what kept a file from being read. */
    private record Found(String severity, String text, String rule) {}

    /** A row of the list, with its picture if it has one. */
    private record Row(
            String name,
            String verdict,
            int rank,
            boolean hasFindings,
            List<Found> findings,
            String seconds,
            String length,
            String format,
            String talk,
            String together,
            String nobody,
            boolean pictured,
            long width,
            List<HtmlTalk.Line> lines) {}

    /** A limit that holds. */
    private record Limit(String name, String value) {}

    private final AudioReporting reporting;
    private final OutputStream out;
    private final Iterator<String> names;
    private final int most;
    private final List<Row> rows = new ArrayList<>();
    private boolean pictured;
    private long closed;

    /** Begins a page. */
    public HtmlAudioCheck(AudioReporting reporting, OutputStream out) {
        this.reporting = reporting;
        this.out = out;
        this.names = FileNames.shortest(reporting.files()).iterator();
        this.most = Math.max(
                FEWEST_TURNS, MOST_TURNS / Math.max(1, reporting.files().size()));
    }

    @Override
    public void add(CheckedRecording checked) {
        Optional<AudioHeader> header = checked.report().flatMap(AudioReport::header);
        Optional<Duration> length = header.flatMap(AudioHeader::length);
        Optional<TalkTimeline> talk = checked.report()
                .flatMap(AudioReport::measures)
                .map(AudioMeasures::talk)
                .filter(timeline -> timeline.lengthMillis() > 0);
        Optional<HtmlTalk> picture = talk.map(timeline -> HtmlTalk.of(timeline, most));
        pictured |= picture.isPresent();
        closed = Math.max(closed, picture.map(HtmlTalk::closed).orElse(0L));
        List<Found> findings = findings(checked);
        rows.add(new Row(
                VisibleText.escape(names.next()),
                checked.verdict(),
                RANKS.indexOf(checked.verdict()),
                !findings.isEmpty(),
                findings,
                length.map(found -> BigDecimal.valueOf(found.toMillis(), 3).toPlainString())
                        .orElse(""),
                length.map(AudioFigures::length).orElse(NONE),
                header.map(HtmlAudioCheck::format).orElse(NONE),
                talk.map(AudioFigures::talk).orElse(NONE),
                talk.map(found -> percent(found.overlapMillis(), found)).orElse(NONE),
                talk.map(found -> percent(found.nobodyMillis(), found)).orElse(NONE),
                picture.isPresent(),
                picture.map(HtmlTalk::width).orElse(0L),
                picture.map(HtmlTalk::lines).orElse(List.of())));
    }

    private static List<Found> findings(CheckedRecording checked) {
        List<Found> found = new ArrayList<>();
        for (AudioFinding finding : checked.report().map(AudioReport::findings).orElse(List.of())) {
            found.add(new Found(
                    finding.severity().id() + ": ",
                    VisibleText.escape(finding.message()),
                    finding.rule().id()));
        }
        if (!checked.problem().isEmpty()) {
            found.add(new Found("", VisibleText.escape(checked.problem()), ""));
        }
        return found;
    }

    private static String format(AudioHeader header) {
        return VisibleText.escape(header.encoding()) + ", " + header.rate() + "\u00a0Hz, "
                + TextLines.counted(header.channels(), "channel").replace(' ', '\u00a0');
    }

    private static String percent(long millis, TalkTimeline talk) {
        return Long.toString(Math.round(100.0 * millis / talk.lengthMillis()));
    }

    @Override
    public void end(AudioTotals totals) throws IOException {
        Map<String, Object> content = new HashMap<>();
        content.put("pageTitle", "Recordings: " + totals.passed() + " of " + totals.recordings() + " pass");
        content.put("passed", totals.passed());
        content.put("recordings", totals.recordings());
        content.put("verdicts", AudioFigures.verdicts(totals));
        content.put("times", AudioFigures.times(totals));
        content.put("profile", reporting.settings().profile().id());
        content.put("limits", limits(reporting.settings()));
        content.put("notes", notes(totals));
        content.put("rows", rows);
        content.put("pictured", pictured);
        content.put(
                "kinds",
                List.of(
                        new HtmlLanes.Kind("O", "several talk at once"),
                        new HtmlLanes.Kind("N", "nobody talks, for 3 s or more")));
        content.put("stop", "mark");
        content.put("chart", "Who talks when, a row for each channel");
        content.put(
                "nothing", reporting.settings().readsSamples() ? "No talk was measured." : "Samples were not read.");
        content.put("about", about());
        content.put("version", ToolInfo.version());
        content.put("java", ToolInfo.java());
        new HtmlPage(
                        "audio",
                        List.of("page.css", "lanes.css", "audio.css"),
                        List.of("lanes.js", "lanes-talk.js", "tables.js"),
                        false)
                .write(content, data -> {}, out);
        out.flush();
    }

    private static List<Limit> limits(AudioSettings settings) {
        List<Limit> limits = new ArrayList<>();
        settings.sizeLimit()
                .ifPresent(
                        bytes -> limits.add(new Limit("Largest file", String.format(Locale.ROOT, "%,d bytes", bytes))));
        settings.durationLimit().ifPresent(length -> limits.add(new Limit("Longest", AudioFigures.hours(length))));
        return limits;
    }

    private List<String> notes(AudioTotals totals) {
        List<String> notes = new ArrayList<>();
        if (totals.unknown() > 0) {
            notes.add(AudioFigures.unknown(totals, reporting.settings()));
        }
        if (closed > 0) {
            notes.add("There are too many turns to draw them all: in the pictures, pauses up to " + closed
                    + " ms may be left out. The figures are exact.");
        }
        return notes;
    }

    private static List<String> about() {
        return List.of(
                "Talk is what is louder than the noise of its channel. It is measured, in percent of the recording, where"
                        + " samples are PCM, mu-law or A-law. Thresholds were tried on synthetic voices and made files, not on"
                        + " many real calls.",
                "What a rule wants, why, how sure that is and what to do about it, the program tells: wer audio --explain"
                        + " RULE.");
    }
}
