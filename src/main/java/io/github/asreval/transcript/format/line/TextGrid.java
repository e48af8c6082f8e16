package io.github.asreval.transcript.format.line;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.TimedUtterances;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Praat's TextGrid: the intervals with text, in the order of their begin; a tier is a speaker. Tiers of phones repeat the
 * words by their sounds and are left out, as are tiers of points. The file is held in memory, for it is sorted.
 */
public final class TextGrid implements LineTranscript {

    private final List<String> leftOut = new ArrayList<>();

    @Override
    public boolean advance(PlainReader lines, UtteranceQueue out) throws IOException {
        TextGridTokens tokens = new TextGridTokens(lines);
        TextGridTokens.Token type = tokens.text("file type");
        TextGridTokens.Token object = tokens.text("object class");
        if (!type.text().startsWith("ooTextFile") || !object.text().equals("TextGrid")) {
            throw tokens.malformed(object.line(), "this is \"" + object.text() + "\" of Praat, not a TextGrid");
        }
        tokens.number("begin");
        tokens.number("end");
        TimedUtterances utterances = new TimedUtterances();
        if (tokens.flag("tiers").equals("<exists>")) {
            double tiers = tokens.number("number of tiers");
            for (int tier = 0; tier < tiers; tier++) {
                readTier(tokens, utterances);
            }
        }
        utterances.addTo(out);
        return false;
    }

    private void readTier(TextGridTokens tokens, TimedUtterances utterances) throws IOException {
        TextGridTokens.Token type = tokens.text("class of a tier");
        boolean intervals = type.text().equals("IntervalTier");
        if (!intervals && !type.text().equals("TextTier")) {
            throw tokens.malformed(type.line(), "\"" + type.text() + "\" is no class of a tier");
        }
        String name = tokens.text("name of a tier").text();
        tokens.number("begin of a tier");
        tokens.number("end of a tier");
        boolean wanted = intervals && !isOfPhones(name);
        if (!wanted) {
            leftOut.add("\"" + name + "\"");
        }
        double size = tokens.number("number of intervals or points");
        for (long i = 0; i < size; i++) {
            double begin = tokens.number("begin of an interval");
            double end = intervals ? tokens.number("end of an interval") : begin;
            TextGridTokens.Token text = tokens.text("text of an interval");
            if (wanted && !Words.isBlank(text.text())) {
                UtteranceDetails details =
                        UtteranceDetails.NONE.withSpeaker(name).during(begin, end);
                utterances.add(OptionalDouble.of(begin), text.line(), text.text(), details);
            }
        }
    }

    private static boolean isOfPhones(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("phones") || lower.endsWith("phonemes");
    }

    @Override
    public List<String> notes() {
        return leftOut.isEmpty()
                ? List.of()
                : List.of("left out the tiers of points or phones " + String.join(", ", leftOut));
    }
}
