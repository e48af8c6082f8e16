package io.github.asreval.report.html;

import io.github.asreval.report.base.FileNames;
import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.base.JsonLayout;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.ToolInfo;
import io.github.asreval.text.base.VisibleText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * A page on which speakers have lanes over time, the reference above the hypothesis: what its template and its script are told.
 *
 * <p>Figures and the table of speakers are plain HTML; the lanes are drawn by a script, which draws what is looked at, so that
 * hours of speech may be in it.
 */
final class HtmlLanes {

    /** What a mark is that is not scored. */
    static final String UNSCORED = "x";

    private static final int MOST_OPEN = 6;

    /**
     * A word, or a while in which somebody speaks.
     *
     * @param begin in milliseconds from the start of the recording
     * @param end likewise
     * @param kind the letter of an error; empty for what is right, {@link #UNSCORED} for what is not scored
     * @param text the word; empty if there is none
     * @param other what stands in the other side in its place; empty if nothing does
     * @param who whose it is, if it is not the lane's; else empty
     */
    record Mark(long begin, long end, String kind, String text, String other, String who) {}

    /** The order in which the script finds marks. */
    static final Comparator<Mark> BY_TIME =
            Comparator.comparingLong(Mark::begin).thenComparingLong(Mark::end);

    /**
     * A speaker of the reference, and below it the speaker of the hypothesis that he is heard as.
     *
     * @param reference his name; empty if there is none
     * @param hypothesis the other's name; empty if there is none
     */
    record Lane(String reference, String hypothesis, List<Mark> said, List<Mark> heard) {}

    /** A recording and its lanes. */
    record Recording(String name, List<Lane> lanes) {}

    /** The head of a column of the table of speakers. */
    record Column(String name, boolean number) {}

    /** A kind of error and what it means. */
    record Kind(String letter, String meaning) {}

    private final Map<String, Object> content = new HashMap<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private List<Column> columns = List.of();

    /**
     * Begins a page.
     *
     * @param title what the rate is called, such as {@code Diarization error rate}
     * @param id the name by which scripts find the rate, such as {@code der}
     * @param value the rate as a fraction, or the empty string
     * @param shown the rate for people
     */
    HtmlLanes(String title, String id, String value, String shown) {
        content.put("rateTitle", title);
        content.put("rateId", id);
        content.put("rateValue", value);
        content.put("rate", shown);
        content.put("gates", List.of());
        content.put("notes", List.of());
        content.put("remarked", List.of());
        content.put("stop", "error");
        content.put("chart", "Who speaks when, the reference above the hypothesis");
        content.put("version", ToolInfo.version());
        content.put("java", ToolInfo.java());
    }

    /** Names the files, and says in a sentence what the rate is made of. */
    HtmlLanes files(String reference, String hypothesis, String sum) {
        List<String> files = FileNames.shortest(List.of(reference, hypothesis));
        content.put("reference", VisibleText.escape(files.get(0)));
        content.put("hypothesis", VisibleText.escape(files.get(1)));
        content.put(
                "pageTitle", content.get("rateTitle") + " " + content.get("rate") + " – " + content.get("hypothesis"));
        content.put("sum", sum);
        return this;
    }

    /** Adds what the gate says, if there is one. */
    HtmlLanes gates(List<String> verdicts) {
        content.put("gates", verdicts.stream().map(VisibleText::escape).toList());
        return this;
    }

    /** Adds what a reader of the rate should know. */
    HtmlLanes notes(List<String> notes) {
        content.put("notes", notes.stream().map(VisibleText::escape).toList());
        return this;
    }

    /** Adds what is worth to be known beside the figures: folded if that is much. */
    HtmlLanes remarks(List<String> remarks) {
        if (!remarks.isEmpty()) {
            content.put(
                    "remarked",
                    List.of(Map.of(
                            "open", remarks.size() <= MOST_OPEN,
                            "summary", TextLines.counted(remarks.size(), "remark"),
                            "remarks", remarks.stream().map(VisibleText::escape).toList())));
        }
        return this;
    }

    /** Adds the kinds of errors and what they mean, what is said where there are no lanes, and some paragraphs about the page. */
    HtmlLanes legend(List<Kind> kinds, String nothing, List<String> about) {
        content.put("kinds", kinds);
        content.put("nothing", nothing);
        content.put("about", about);
        return this;
    }

    /** Begins the table of speakers. */
    HtmlLanes columns(List<Column> heads) {
        columns = List.copyOf(heads);
        content.put("columns", columns);
        content.put("rows", rows);
        return this;
    }

    /** Adds a row of the table, a cell for each column; the first is its head. */
    void row(List<String> cells) {
        List<Map<String, Object>> shown = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            shown.add(Map.of(
                    "head", i == 0,
                    "number", columns.get(i).number(),
                    "text", VisibleText.escape(cells.get(i))));
        }
        rows.add(Map.of("cells", shown));
    }

    /** Writes the page as UTF-8. */
    void write(List<Recording> recordings, OutputStream out) throws IOException {
        new HtmlPage("lanes", List.of("page.css", "lanes.css"), List.of("lanes.js", "lanes-errors.js"), false)
                .write(content, data -> data.write(data(recordings)), out);
    }

    /** Returns what the script reads; nothing in it can end the element that it stands in. */
    private static byte[] data(List<Recording> recordings) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator generator = JsonFormat.generator(json, new JsonLayout(0, ""))) {
            generator.writeStartArray();
            recordings.forEach(recording -> write(recording, generator));
            generator.writeEndArray();
        }
        return json.toString(StandardCharsets.UTF_8).replace("<", "\\u003C").getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Recording recording, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", VisibleText.escape(recording.name()));
        json.writeArrayPropertyStart("lanes");
        for (Lane lane : recording.lanes()) {
            json.writeStartObject();
            json.writeStringProperty("reference", VisibleText.escape(lane.reference()));
            json.writeStringProperty("hypothesis", VisibleText.escape(lane.hypothesis()));
            write("said", lane.said(), json);
            write("heard", lane.heard(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(String name, List<Mark> marks, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (Mark mark : marks) {
            json.writeStartArray();
            json.writeNumber(mark.begin());
            json.writeNumber(mark.end());
            json.writeString(mark.kind());
            List<String> rest = List.of(mark.text(), mark.other(), mark.who());
            int size = rest.size();
            while (size > 0 && rest.get(size - 1).isEmpty()) {
                size--;
            }
            rest.subList(0, size).forEach(text -> json.writeString(VisibleText.escape(text)));
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
