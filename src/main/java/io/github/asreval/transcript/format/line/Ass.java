package io.github.asreval.transcript.format.line;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.base.Cue;
import io.github.asreval.transcript.format.base.Cues;
import io.github.asreval.transcript.format.base.Timestamp;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import io.github.asreval.transcript.format.options.Rolling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Subtitles of SubStation Alpha: the {@code Dialogue:} lines of the section {@code [Events]}, whose columns its
 * {@code Format:} line names, in the order of their begin. What is drawn several times over at the same time, in layers, is
 * said once.
 */
public final class Ass implements LineTranscript {

    private static final List<String> USUAL =
            List.of("layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text");
    private static final Set<String> NOT_SPOKEN = Set.of("comment", "picture", "sound", "movie", "command");
    private static final String EVENTS = "[events]";

    /** The time and text that all layers of an event share. */
    private record Shown(Timestamp time, List<Cue.Line> lines) {}

    private final Cues cues;
    private final Map<Shown, String> layers = new HashMap<>();
    private List<String> columns = USUAL;
    private long repeated;

    public Ass(Rolling rolling) {
        this.cues = new Cues(rolling);
    }

    /** Returns whether a first line is that of such a file. */
    public static boolean begins(String line) {
        String start = Words.trim(line);
        return start.equalsIgnoreCase("[Script Info]")
                || start.equalsIgnoreCase("[V4+ Styles]")
                || start.equalsIgnoreCase("[V4 Styles]")
                || start.equalsIgnoreCase("[Events]");
    }

    @Override
    public boolean advance(PlainReader lines, UtteranceQueue out) throws IOException {
        boolean events = false;
        boolean any = false;
        for (Optional<Utterance> next = lines.next(); next.isPresent(); next = lines.next()) {
            String text = Words.trim(next.get().text());
            if (text.startsWith("[") && text.endsWith("]")) {
                events = text.toLowerCase(Locale.ROOT).equals(EVENTS);
                any |= events;
            } else if (events && !text.isEmpty() && text.charAt(0) != ';' && !text.startsWith("!:")) {
                readEvent(lines.name(), next.get().line(), text);
            }
        }
        if (!any) {
            throw new MalformedTranscriptException(lines.name(), 0, "has no section [Events]; is the file complete?");
        }
        cues.sort();
        cues.addTo(out);
        return false;
    }

    private void readEvent(String file, long line, String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : Words.trim(text.substring(0, colon)).toLowerCase(Locale.ROOT);
        String value = Words.trim(text.substring(colon + 1));
        if (colon >= 0 && kind.equals("format")) {
            readFormat(file, line, value);
        } else if (colon >= 0 && kind.equals("dialogue")) {
            readDialogue(file, line, value);
        } else if (colon < 0 || !NOT_SPOKEN.contains(kind)) {
            throw new MalformedTranscriptException(
                    file, line, "is no event: lines of [Events] begin with Dialogue: or Comment:");
        }
    }

    private void readFormat(String file, long line, String names) {
        List<String> read = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            read.add(Words.trim(name).toLowerCase(Locale.ROOT));
        }
        for (String needed : List.of("start", "end", "text")) {
            if (!read.contains(needed)) {
                throw new MalformedTranscriptException(file, line, "names no column \"" + needed + "\"");
            }
        }
        if (read.indexOf("text") != read.size() - 1) {
            throw new MalformedTranscriptException(file, line, "the column Text has to be the last, for it has commas");
        }
        columns = read;
    }

    private void readDialogue(String file, long line, String value) {
        String[] cells = value.split(",", columns.size());
        if (cells.length < columns.size()) {
            throw new MalformedTranscriptException(
                    file, line, "has " + cells.length + " columns, but Format: names " + columns.size());
        }
        Timestamp time = Timestamp.of(cell(cells, "start"), cell(cells, "end"))
                .orElseThrow(() -> new MalformedTranscriptException(
                        file,
                        line,
                        "not the times of an event: \"" + cell(cells, "start") + "\" and \"" + cell(cells, "end")
                                + "\"; 0:00:01.50 is one"));
        String name = columns.contains("name") ? cell(cells, "name") : cell(cells, "actor");
        List<Cue.Line> lines = Cue.lines(name, AssText.lines(cells[cells.length - 1]));
        // Nobody says what is drawn only.
        if (lines.isEmpty()) {
            return;
        }
        String layer = cell(cells, "layer");
        String other = layers.putIfAbsent(new Shown(time, lines), layer);
        if (other != null && !other.equals(layer)) {
            repeated++;
        } else {
            cues.add(new Cue(line, time, lines));
        }
    }

    /** Returns what stands in a column, empty if there is none of the name. */
    private String cell(String[] cells, String column) {
        int place = columns.indexOf(column);
        return place < 0 ? "" : Words.trim(cells[place]);
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(cues.notes());
        if (repeated > 0) {
            notes.add("left out " + repeated + (repeated == 1 ? " event" : " events")
                    + " that another layer shows at the same time");
        }
        return notes;
    }
}
