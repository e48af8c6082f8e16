package io.github.asreval.languagemodel;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Where sentences end, by Unicode's rules (UAX #29), which know the danda. For one thread. */
final class SentenceBreaks {

    private final BreakIterator breaks;

    SentenceBreaks(String language) {
        this.breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
    }

    /** Returns the sentences of a text without line ends, without blanks around them; none that is blank. */
    List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = Words.trim(text.substring(start, end));
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences;
    }
}
