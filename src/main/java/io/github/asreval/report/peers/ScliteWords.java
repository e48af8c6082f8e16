package io.github.asreval.report.peers;

import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.text.Word;
import io.github.asreval.text.base.AsciiCase;
import io.github.asreval.text.base.VisibleText;
import java.nio.charset.StandardCharsets;

/**
 * Words as sclite prints them: in lower case, errors of alignments in upper case, and a byte a column wide; of letters it
 * knows those of ASCII only. Where case makes a difference, as under its option {@code -s}, words stay as they are.
 *
 * @param caseSensitive whether case makes a difference
 */
record ScliteWords(boolean caseSensitive) {

    /** Returns how words are printed that are compared by a chain. */
    static ScliteWords of(NormalizerPipeline normalizer) {
        Normalizer chain = normalizer.normalizer();
        return new ScliteWords(!chain.text("A").equals(chain.text("a")));
    }

    /** Returns a word as it stands in lists. */
    String form(Word word) {
        return caseSensitive ? word.written() : AsciiCase.lower(word.written());
    }

    /** Returns an id, or who speaks, which have no case of their own there either. */
    String name(String id) {
        return caseSensitive ? id : AsciiCase.lower(id);
    }

    /** Returns a word as it stands in lists, with what a terminal would obey written out. */
    String shown(Word word) {
        return VisibleText.escape(form(word));
    }

    /** Returns a word that is an error, as it stands in an alignment. */
    String error(Word word) {
        String shown = VisibleText.escape(word.written());
        return caseSensitive ? shown : AsciiCase.upper(shown);
    }

    /** Returns how many columns sclite takes text for. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return text.getBytes(StandardCharsets.UTF_8).length;
            }
            width++;
        }
        return width;
    }
}
