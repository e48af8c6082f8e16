package io.github.asreval.normalize.general;

import io.github.asreval.normalize.base.CaseFolding;
import io.github.asreval.normalize.step.CanonicalForm;
import io.github.asreval.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The labels that the user has named, in any case and with any white space between their words; nothing else is one. */
final class GivenLabels implements SpeakerLabels.Labels {

    /** No label is longer, with its white space; so a line without colons is not searched for each of its sentences. */
    private static final int LONGEST = 500;

    private final Set<String> labels = new HashSet<>();
    private final Set<String> lastWords = new HashSet<>();

    GivenLabels(String names) {
        for (String name : names.split("\\+", -1)) {
            String label = comparable(name);
            if (label.isEmpty() || SpeakerLabels.colon(label, 0) >= 0) {
                throw new IllegalArgumentException(
                        "\"" + name
                                + "\" is no speaker's label; write the labels without their colons, as in speaker:Agent+Customer");
            }
            labels.add(label);
            lastWords.add(label.substring(label.lastIndexOf(' ') + 1));
        }
    }

    @Override
    public int end(String line, int start) {
        int colon = SpeakerLabels.colon(line, start, Math.min(line.length(), start + LONGEST));
        return colon >= 0 && labels.contains(comparable(line.substring(start, colon))) ? colon + 1 : -1;
    }

    @Override
    public boolean mayEndIn(String word) {
        int colon = SpeakerLabels.colon(word, 0);
        return colon == 0 || (colon > 0 && lastWords.contains(comparable(word.substring(0, colon))));
    }

    private static String comparable(String label) {
        List<String> words = Words.split(CanonicalForm.of(CaseFolding.fold(label)));
        return String.join(" ", words);
    }
}
