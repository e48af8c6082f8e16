package io.github.asreval.score.speakers;

import io.github.asreval.align.TimedAligner.TimedTokens;
import io.github.asreval.lexicon.WordTable;
import io.github.asreval.normalize.general.SpeakerLabel;
import io.github.asreval.text.PlacedWord;
import io.github.asreval.text.Word;
import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TimedWords;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Takes the utterances of a side apart: into streams, and these into words with numbers and, if they matter, times. */
final class SpeechReading {

    private final WordTable table;
    private final SpeakerTranscript transcript;
    private final boolean timed;
    private final WordTimes times;
    private final boolean points;
    private final Set<String> notes = new LinkedHashSet<>();
    /** What becomes of each word that was met: all segments are kept, and most of their words are the same few. */
    private final Map<Spelling, List<WordTable.Entry>> entries = new HashMap<>();

    /** A word by both of its forms; two words are equal by one already. */
    private record Spelling(String written, String compared) {}

    /**
     * Creates what takes a side apart.
     *
     * @param table gives words their numbers
     * @param timed whether words need times
     * @param times which ones
     * @param points whether words meet others at their middles only
     */
    SpeechReading(WordTable table, SpeakerTranscript transcript, boolean timed, WordTimes times, boolean points) {
        this.table = table;
        this.transcript = transcript;
        this.timed = timed;
        this.times = times;
        this.points = points;
    }

    /** Returns the side of each recording, in the order of the file. */
    Map<String, SpeechSide> sides() {
        Map<String, List<Utterance>> recordings = new LinkedHashMap<>();
        for (Utterance written : transcript.utterances()) {
            Utterance utterance = labelled(written);
            recordings
                    .computeIfAbsent(utterance.details().recording(), name -> new ArrayList<>())
                    .add(utterance);
        }
        boolean given = times == WordTimes.GIVEN || (times == WordTimes.AUTO && allWordsHaveTimes());
        Map<String, SpeechSide> sides = new LinkedHashMap<>();
        recordings.forEach((name, utterances) -> sides.put(name, side(utterances, given)));
        return sides;
    }

    /** Returns an utterance whose speaker is named, and if that is by a label in the text, without the label. */
    private static Utterance labelled(Utterance utterance) {
        UtteranceDetails details = utterance.details();
        if (!details.speaker().isEmpty() || details.words().isPresent()) {
            return utterance;
        }
        return SpeakerLabel.of(utterance.text())
                .map(label -> utterance
                        .withText(SpeakerLabel.without(utterance.text()))
                        .withDetails(details.withSpeaker(label)))
                .orElse(utterance);
    }

    private boolean allWordsHaveTimes() {
        int lacking = 0;
        int having = 0;
        for (Utterance utterance : transcript.utterances()) {
            List<String> written = Words.split(utterance.text());
            if (!written.isEmpty() && given(utterance, written).isPresent()) {
                having++;
            } else if (!written.isEmpty()) {
                lacking++;
            }
        }
        if (timed && lacking > 0 && having > 0) {
            notes.add(transcript.name() + ": words without times in " + lacking + " of " + (lacking + having)
                    + " utterances, so that the time of each utterance is divided among its words");
        }
        return lacking == 0;
    }

    /** Returns what a reader of the rate should know, once the sides were asked for. */
    Set<String> notes() {
        return notes;
    }

    private static Optional<List<TimedWords.Word>> given(Utterance utterance, List<String> written) {
        return utterance
                .details()
                .words()
                .flatMap(words -> words.of(written))
                .filter(words -> words.stream().allMatch(TimedWords.Word::isTimed));
    }

    private SpeechSide side(List<Utterance> utterances, boolean given) {
        Map<String, Integer> streams = new LinkedHashMap<>();
        List<SpeechSegment> segments = new ArrayList<>();
        boolean ordered = true;
        for (Utterance utterance : utterances) {
            int stream = streams.computeIfAbsent(stream(utterance.details()), name -> streams.size());
            SpeechSegment segment = segment(utterance, stream, given);
            segments.add(segment);
            ordered &= segment.hasBegin();
        }
        boolean anyone = utterances.stream()
                .map(Utterance::details)
                .anyMatch(details ->
                        !details.speaker().isEmpty() || !details.channel().isEmpty());
        if (!anyone) {
            notes.add(transcript.name() + ": names neither speakers nor channels, so that all of it is one stream");
        }
        if (ordered) {
            segments.sort(SpeechSegment.BY_TIME);
        }
        return new SpeechSide(List.copyOf(streams.keySet()), segments, given);
    }

    private String stream(UtteranceDetails details) {
        if (!details.speaker().isEmpty()) {
            return details.speaker();
        }
        return details.channel().isEmpty() ? transcript.name() : details.channel();
    }

    private SpeechSegment segment(Utterance utterance, int stream, boolean given) {
        List<PlacedWord> placed = table.placedWords(utterance.text());
        List<Word> words = new ArrayList<>();
        List<Integer> ids = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (PlacedWord word : placed) {
            for (WordTable.Entry entry : entries(word.word())) {
                words.add(entry.word());
                ids.add(entry.id());
                places.add(word.start());
            }
        }
        int[] numbers = ids.stream().mapToInt(Integer::intValue).toArray();
        Optional<WordIntervals> known = words.isEmpty() ? Optional.empty() : times(utterance, words, places, given);
        WordIntervals shown = known.orElseGet(() -> WordIntervals.unknown(words.size()));
        return new SpeechSegment(
                utterance, stream, List.copyOf(words), shown, tokens(utterance, words, numbers, shown, given));
    }

    private List<WordTable.Entry> entries(Word word) {
        return entries.computeIfAbsent(new Spelling(word.written(), word.compared()), unknown -> table.entries(word));
    }

    private TimedTokens tokens(
            Utterance utterance, List<Word> words, int[] numbers, WordIntervals shown, boolean given) {
        if (!timed || words.isEmpty()) {
            return TimedTokens.untimed(numbers);
        }
        WordIntervals exact = points ? given ? shown.points() : divided(utterance, words, true) : shown;
        return TimedTokens.of(numbers, exact.begins(), exact.ends());
    }

    /** Returns when words were said; nothing if that is not known and does not matter. */
    private Optional<WordIntervals> times(Utterance utterance, List<Word> words, List<Integer> places, boolean given) {
        if (given) {
            return Optional.of(givenTimes(utterance, places));
        }
        OptionalDouble begin = utterance.details().begin();
        OptionalDouble end = utterance.details().end();
        boolean known = begin.isPresent() && end.isPresent() && begin.getAsDouble() <= end.getAsDouble();
        return timed || known ? Optional.of(divided(utterance, words, false)) : Optional.empty();
    }

    /** Returns the times that the transcript gives the words of which these are. */
    private WordIntervals givenTimes(Utterance utterance, List<Integer> places) {
        String text = utterance.text();
        List<TimedWords.Word> known = given(utterance, Words.split(text))
                .orElseThrow(() -> malformed(
                        utterance,
                        "its words have no times of their own; leave out --word-times given, so that the utterance is"
                                + " divided among them"));
        double[] begins = new double[places.size()];
        double[] ends = new double[places.size()];
        int word = -1;
        int next = 0;
        for (int i = 0; i < begins.length; i++) {
            // The word that a place is in is the last one that begins there or before.
            for (; next <= places.get(i) && next < text.length(); next++) {
                boolean first = !Words.isWhiteSpace(text.charAt(next))
                        && (next == 0 || Words.isWhiteSpace(text.charAt(next - 1)));
                word += first ? 1 : 0;
            }
            TimedWords.Word own = known.get(Math.max(0, word));
            begins[i] = own.begin();
            ends[i] = own.end();
        }
        return new WordIntervals(begins, ends);
    }

    private WordIntervals divided(Utterance utterance, List<Word> words, boolean asPoints) {
        UtteranceDetails details = utterance.details();
        if (details.begin().isEmpty() || details.end().isEmpty()) {
            throw malformed(
                    utterance,
                    "the utterance has no " + (details.begin().isEmpty() ? "begin" : "end")
                            + ", and the times of all words are asked for; add it, or leave out --collar and --uem");
        }
        double begin = details.begin().getAsDouble();
        double end = details.end().getAsDouble();
        if (end < begin) {
            throw malformed(utterance, "the utterance ends before it begins; correct its times");
        }
        List<String> compared = new ArrayList<>();
        words.forEach(word -> compared.add(word.compared()));
        return WordIntervals.of(begin, end, compared, times, asPoints);
    }

    private MalformedTranscriptException malformed(Utterance utterance, String problem) {
        String path = utterance.details().path();
        return new MalformedTranscriptException(
                transcript.name(), utterance.line(), (path.isEmpty() ? "" : path + ": ") + problem);
    }
}
