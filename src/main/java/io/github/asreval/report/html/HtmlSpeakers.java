package io.github.asreval.report.html;

import io.github.asreval.align.EditOperation;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.Percent;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.speakers.GivenWords;
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
    private static final int MOST_GIVEN = 5;

    private final SpeakerResult result;
    private final Map<String, List<HtmlLanes.Lane>> lanes = new LinkedHashMap<>();
    private long untimed;

    private HtmlSpeakers(SpeakerResult result) {
        this.result = result;
        for (SpeakerRow row : result.rows()) {
            lanes.computeIfAbsent(row.recording(), name -> new ArrayList<>()).add(lane(row));
        }
    }

    /**
     * Writes the page as UTF-8.
     *
     * @param reference the name of the file of the reference
     * @param hypothesis that of the hypothesis
     * @param gates what the gates say
     */
    public static void write(
            SpeakerResult result, String reference, String hypothesis, List<String> gates, OutputStream out)
            throws IOException {
        new HtmlSpeakers(result).write(reference, hypothesis, gates, out);
    }

    private void write(String reference, String hypothesis, List<String> gates, OutputStream out) throws IOException {
        HtmlLanes page = new HtmlLanes(
                result.rateName(),
                result.rateName().toLowerCase(Locale.ROOT),
                HtmlFigures.value(result.rate()),
                (result.exact() ? "" : "≤ ") + Percent.precise(result.rate()).replace("%", " %"));
        page.files(reference, hypothesis, sum())
                .gates(gates)
                .notes(notes())
                .legend(
                        kinds(),
                        "The transcripts do not tell when words were said, so that there are no lanes.",
                        List.of(
                                "What is said of a speaker stands above what was recognised of the speaker who is taken for him."
                                        + " What is pale is right.",
                                "A word stands where its transcript has it; where that tells only when an utterance begins and"
                                        + " ends, its time is divided among the words."));
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
        String name = result.metric() == SpeakerMetric.WDER ? " words given to the wrong speaker, of " : " errors in ";
        StringBuilder sum = new StringBuilder();
        sum.append(HtmlFigures.grouped(result.errors())).append(name).append(HtmlFigures.grouped(result.words()));
        sum.append(" words. Speakers: ").append(result.speakers());
        sum.append(", missed ").append(result.missed());
        sum.append(", false ").append(result.falseAlarms()).append('.');
        result.bill()
                .ifPresent(bill -> sum.append(" Recognition costs ")
                        .append(bill.exact() ? "" : "at most ")
                        .append(HtmlFigures.grouped(bill.recognition()))
                        .append(", words given to the wrong speaker ")
                        .append(bill.exact() ? "" : "at least ")
                        .append(HtmlFigures.grouped(bill.attribution()))
                        .append(" errors."));
        return sum.toString();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(result.notes());
        if (!result.exact()) {
            notes.add(
                    "The rate is an upper bound: there may be a way to bring speakers together that has fewer errors.");
        }
        List<GivenWords> given = result.bill().map(bill -> bill.given()).orElse(List.of());
        for (GivenWords words : given.subList(0, Math.min(MOST_GIVEN, given.size()))) {
            notes.add(words.words() + (words.words() == 1 ? " word of " : " words of ") + words.speaker()
                    + (words.words() == 1 ? " was" : " were") + " given to " + words.stream()
                    + words.other().map(other -> ", who is taken for " + other).orElse(", who is nobody"));
        }
        if (given.size() > MOST_GIVEN) {
            notes.add("Words given to others of " + (given.size() - MOST_GIVEN) + " further pairs of speakers");
        }
        if (untimed > 0) {
            notes.add("Words that are in no lane, since nobody tells when they were said: " + untimed);
        }
        return notes;
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
        return new HtmlLanes.Lane(row.reference().orElse(""), row.hypothesis().orElse(""), said, heard);
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
        boolean given = result.metric() == SpeakerMetric.CP || result.metric() == SpeakerMetric.WDER;
        List<HtmlLanes.Column> columns = new ArrayList<>();
        columns.add(new HtmlLanes.Column("Speaker", false));
        columns.add(new HtmlLanes.Column("Heard as", false));
        if (several) {
            columns.add(new HtmlLanes.Column("Recording", false));
        }
        for (String name : List.of("Words", "Errors", "S", "D", "I", "WER")) {
            columns.add(new HtmlLanes.Column(name, true));
        }
        if (given) {
            columns.add(new HtmlLanes.Column("Given away", true));
        }
        page.columns(columns);
        for (SpeakerRow row : result.rows()) {
            ErrorCounts counts = row.counts();
            List<String> cells = new ArrayList<>();
            cells.add(row.reference().orElse("–"));
            cells.add(row.hypothesis().orElse("–")
                    + (row.margin().isPresent() && row.margin().getAsLong() == 0 ? " (a toss of a coin)" : ""));
            if (several) {
                cells.add(row.recording());
            }
            for (long count : List.of(
                    counts.referenceWords(),
                    counts.errors(),
                    counts.substitutions(),
                    counts.deletions(),
                    counts.insertions())) {
                cells.add(HtmlFigures.grouped(count));
            }
            cells.add(Percent.precise(counts.errorRate()));
            if (given) {
                cells.add(HtmlFigures.grouped(row.givenAway()));
            }
            page.row(cells);
        }
    }
}
