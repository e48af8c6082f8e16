package io.github.asreval.vocabulary.charset;

import java.util.HashSet;
import java.util.Set;

/** The syllables of a phonetic alphabet for Chinese, each with each of its tones; read when first asked for. */
enum SyllableList {
    /** Pinyin, with the tone as a digit behind the syllable. */
    PINYIN("pinyin"),
    /** Zhuyin, with the mark of the tone behind the syllable, and none for the first tone. */
    ZHUYIN("zhuyin");

    private final String resource;

    @SuppressWarnings("ImmutableEnumChecker") // filled once from the resource, and the same for everybody
    private volatile Set<String> syllables = Set.of();

    SyllableList(String resource) {
        this.resource = resource;
    }

    /** Returns whether the text is one syllable of the list with its tone. */
    boolean contains(String syllable) {
        return syllables().contains(syllable);
    }

    /** Returns all syllables with their tones, in no order. */
    Set<String> syllables() {
        if (syllables.isEmpty()) {
            syllables = read(VocabularyData.load(resource));
        }
        return syllables;
    }

    private static Set<String> read(VocabularyData data) {
        data.requireOnly(Set.of("source", "as-of", "tones"), Set.of("syllables"));
        Set<String> all = new HashSet<>();
        for (String tone : data.required("tones").split(" ", -1)) {
            for (String syllable : data.section("syllables")) {
                all.add(syllable + (tone.equals("-") ? "" : tone));
            }
        }
        return Set.copyOf(all);
    }
}
