package io.github.asreval.text.base;

import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;

/** The words of text that mixes scripts written without blanks with scripts written with them. */
public final class MixedScripts {

    /**
     * Characters that are words by themselves: the scripts without blanks, the signs that go with these scripts only,
     * such as the Japanese length mark, and wide punctuation.
     */
    private static final UnicodeSet ALONE = new UnicodeSet("[[:Hani:][:Hira:][:Kana:][:Thai:][:Laoo:][:Khmr:][:Mymr:]"
                    + "[[:Zyyy:] & [[:scx=Hani:][:scx=Hira:][:scx=Kana:][:scx=Thai:][:scx=Laoo:][:scx=Khmr:][:scx=Mymr:]]"
                    + " - [:scx=Latn:]]"
                    + "[[:P:] & [[:ea=W:][:ea=F:]]]]")
            .freeze();

    private MixedScripts() {}

    public static List<String> words(String stretch) {
        List<String> words = new ArrayList<>();
        int wordStart = 0;
        int end = 0;
        for (int start = 0; start < stretch.length(); start = end) {
            end = Graphemes.next(stretch, start);
            if (ALONE.contains(stretch.codePointAt(start))) {
                add(stretch, wordStart, start, words);
                words.add(stretch.substring(start, end));
                wordStart = end;
            }
        }
        add(stretch, wordStart, end, words);
        return words;
    }

    private static void add(String stretch, int start, int end, List<String> words) {
        if (end > start) {
            words.add(stretch.substring(start, end));
        }
    }
}
