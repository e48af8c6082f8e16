package io.github.asreval.report.table;

import io.github.asreval.audio.AudioFinding;
import io.github.asreval.audio.AudioHeader;
import io.github.asreval.audio.AudioReport;
import io.github.asreval.audio.AudioSeverity;
import io.github.asreval.audio.TalkTimeline;
import io.github.asreval.report.values.AudioReportWriter;
import io.github.asreval.report.values.AudioReporting;
import io.github.asreval.report.values.AudioTotals;
import io.github.asreval.report.values.CheckedRecording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Recordings as one table: a row for each, whose times are seconds; what is not known is an empty cell. */
public final class AudioTable implements AudioReportWriter {

    private static final double MILLIS = 1000;
    private static final String UNKNOWN = "";

    private final TableRows rows;
    private final OutputStream out;

    /** Begins a report with the names of the columns. */
    public AudioTable(AudioReporting reporting, TableForm form, OutputStream out) throws IOException {
        this.rows = new TableRows(form, reporting.guarded());
        this.out = out;
        rows.add(List.of(
                "file",
                "verdict",
                "errors",
                "warnings",
                "rules",
                "bytes",
                "container",
                "encoding",
                "rate",
                "channels",
                "length",
                "talk0",
                "talk1",
                "overlap",
                "nobody",
                "message"));
        rows.moveTo(out);
    }

    @Override
    public void add(CheckedRecording checked) throws IOException {
        List<AudioFinding> findings =
                checked.report().map(AudioReport::findings).orElse(List.of());
        List<Object> cells = new ArrayList<>(List.of(
                checked.file(),
                checked.verdict(),
                count(findings, AudioSeverity.ERROR),
                count(findings, AudioSeverity.WARNING),
                findings.stream().map(finding -> finding.rule().id()).collect(Collectors.joining(" "))));
        cells.add(checked.report().<Object>map(AudioReport::bytes).orElse(UNKNOWN));
        addHeader(cells, checked.report().flatMap(AudioReport::header));
        addTalk(cells, checked.report().flatMap(AudioReport::measures).map(measures -> measures.talk()));
        cells.add(
                findings.isEmpty()
                        ? checked.problem()
                        : findings.stream().map(AudioFinding::message).collect(Collectors.joining("; ")));
        rows.add(cells);
        rows.moveTo(out);
    }

    private static long count(List<AudioFinding> findings, AudioSeverity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static void addHeader(List<Object> cells, Optional<AudioHeader> header) {
        cells.add(header.map(found -> found.container().id()).orElse(UNKNOWN));
        cells.add(header.map(AudioHeader::encoding).orElse(UNKNOWN));
        cells.add(header.<Object>map(AudioHeader::rate).orElse(UNKNOWN));
        cells.add(header.<Object>map(AudioHeader::channels).orElse(UNKNOWN));
        cells.add(header.flatMap(AudioHeader::length)
                .<Object>map(length -> length.toNanos() / 1e9)
                .orElse(UNKNOWN));
    }

    private static void addTalk(List<Object> cells, Optional<TalkTimeline> measured) {
        for (int i = 0; i < 2; i++) {
            int channel = i;
            cells.add(measured.filter(talk -> talk.channels().size() > channel)
                    .<Object>map(talk -> talk.talkMillis(channel) / MILLIS)
                    .orElse(UNKNOWN));
        }
        cells.add(measured.<Object>map(talk -> talk.overlapMillis() / MILLIS).orElse(UNKNOWN));
        cells.add(measured.<Object>map(talk -> talk.nobodyMillis() / MILLIS).orElse(UNKNOWN));
    }

    @Override
    public void end(AudioTotals totals) throws IOException {
        out.flush();
    }
}
