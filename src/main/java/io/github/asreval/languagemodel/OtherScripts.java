package io.github.asreval.languagemodel;

import java.util.List;

/**
 * Words that are not in the script of the language, such as Latin words in Hindi, where recognisers write Devanagari.
 *
 * @param lines how many lines have some
 * @param words how many there are
 * @param top the most frequent ones, {@value ScriptCheck#MOST_LISTED} at most
 */
public record OtherScripts(long lines, long words, List<CountedWord> top) {

    public OtherScripts {
        top = List.copyOf(top);
    }
}
