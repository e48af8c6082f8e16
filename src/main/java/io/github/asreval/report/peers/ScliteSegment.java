package io.github.asreval.report.peers;

import io.github.asreval.score.ScoredLine;
import io.github.asreval.text.base.VisibleText;
import io.github.asreval.transcript.TimedWords;
import io.github.asreval.transcript.UtteranceDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A segment of an stm file as sclite sees it, with the words of a ctm file that fell into it.
 *
 * @param details what the stm file says
 * @param words the words of the ctm file
 */
record ScliteSegment(UtteranceDetails details, TimedWords words) {

    /** Returns the segment that a line is, or nothing if it comes from other files. */
    static Optional<ScliteSegment> of(ScoredLine line) {
        if (!line.hasDetails()) {
            return Optional.empty();
        }
        UtteranceDetails said = line.pair().reference().details();
        Optional<TimedWords> heard = line.pair().hypothesis().details().words();
        return said.begin().isPresent() ? heard.map(words -> new ScliteSegment(said, words)) : Optional.empty();
    }

    /** Returns the words that were taken, by their place in the line; nothing if they are not told apart any more. */
    Optional<List<TimedWords.Word>> taken(ScoredLine line) {
        List<String> wording = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.hasHeard(i)) {
                wording.add(line.heard(i).written());
            }
        }
        return words.of(wording);
    }

    /** Returns what the confidences of a line tell; nothing if there are none. */
    ScliteConfidence confidence(ScoredLine line) {
        ScliteConfidence confidence = new ScliteConfidence();
        if (words.confident()) {
            confidence.add(line, taken(line).orElse(List.of()));
        }
        return confidence;
    }

    /** Returns the labels as they stand in the file; the empty string if there are none. */
    String labels(ScliteWords form) {
        List<String> labels = details.labels();
        return labels.isEmpty() ? "" : shown("<" + String.join(",", labels) + ">", form);
    }

    /** Returns the name of the recording. */
    String file(ScliteWords form) {
        return shown(details.recording(), form);
    }

    /** Returns the name of the channel. */
    String channel(ScliteWords form) {
        return shown(details.channel(), form);
    }

    private static String shown(String text, ScliteWords form) {
        return VisibleText.escape(form.name(text));
    }
}
