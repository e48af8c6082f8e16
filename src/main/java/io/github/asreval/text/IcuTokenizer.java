package io.github.asreval.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Words as ICU's break iterator finds them (Unicode Standard Annex 29, with dictionaries), without what is no word. */
final class IcuTokenizer implements Tokenizer {

    private final BreakIterator breaks;

    IcuTokenizer(String language) {
        breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
    }

    @Override
    public List<String> words(String stretch) {
        List<String> words = new ArrayList<>();
        breaks.setText(stretch);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            // A lower status belongs to what lies between words: punctuation, symbols, emoji.
            if (breaks.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                words.add(stretch.substring(start, end));
            }
            start = end;
        }
        return words;
    }
}
