package io.github.asreval.normalize.general;

import io.github.asreval.normalize.base.CaseFolding;
import io.github.asreval.normalize.base.LanguageTag;
import io.github.asreval.normalize.base.PunctuationMarks;
import io.github.asreval.normalize.base.TracedLine;
import io.github.asreval.normalize.step.WordChange;
import io.github.asreval.text.base.Resource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Drops sounds of hesitation; a word is one as a whole, whatever its case and the punctuation around it, or it is none. */
final class Fillers implements WordChange {

    private final Set<String> fillers = new HashSet<>();

    /**
     * Takes the lists of some languages.
     *
     * @param languages their tags with {@code +} between them, such as {@code hi+en}
     * @throws IllegalArgumentException if there is no list for one of them
     */
    Fillers(String languages) {
        for (String tag : languages.split("\\+", -1)) {
            String language = LanguageTag.language(tag);
            Set<String> list = Lists.BY_LANGUAGE.get(language);
            if (list == null) {
                throw new IllegalArgumentException("no fillers of the language \"" + tag
                        + "\" are known; there are lists for " + String.join(", ", Lists.BY_LANGUAGE.keySet()));
            }
            fillers.addAll(list);
        }
        fillers.addAll(Lists.MARKS);
    }

    @Override
    public Optional<Set<String>> smallWords() {
        return Optional.of(fillers);
    }

    @Override
    public String change(String word) {
        if (TracedLine.isSmall(word, 0, word.length())) {
            return fillers.contains(word) ? "" : word;
        }
        return fillers.contains(CaseFolding.fold(PunctuationMarks.core(word))) ? "" : word;
    }

    /** Read when a chain first asks for fillers. */
    private static final class Lists {

        private static final String ANY_LANGUAGE = "any";

        static final Map<String, Set<String>> BY_LANGUAGE = new LinkedHashMap<>();

        /** What transcripts write in the place of such a sound, whatever the language. */
        static final Set<String> MARKS;

        static {
            Set<String> marks = Set.of();
            for (String line : Resource.lines("normalize/fillers.txt")) {
                int colon = line.indexOf(':');
                Set<String> words = Set.of(line.substring(colon + 1).strip().split(" ", -1));
                if (line.substring(0, colon).equals(ANY_LANGUAGE)) {
                    marks = words;
                } else {
                    BY_LANGUAGE.put(line.substring(0, colon), words);
                }
            }
            MARKS = marks;
        }
    }
}
