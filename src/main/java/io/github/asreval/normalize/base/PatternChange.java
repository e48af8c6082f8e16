package io.github.asreval.normalize.base;

import io.github.asreval.normalize.step.Edit;
import io.github.asreval.normalize.step.LineChange;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces in a line whatever a pattern finds, from left to right.
 *
 * @param pattern what is looked for; it does not match the empty text
 * @param replacement what stands instead of a match
 * @param concerned tells the words without any of which a line has no match; it takes less time than the pattern
 * @param ends the characters one of which ends every match, if that is so
 */
public record PatternChange(
        Pattern pattern, Function<MatchResult, String> replacement, Predicate<String> concerned, Optional<String> ends)
        implements LineChange {

    /** Creates a change whose matches end in any character. */
    public PatternChange(Pattern pattern, Function<MatchResult, String> replacement, Predicate<String> concerned) {
        this(pattern, replacement, concerned, Optional.empty());
    }

    /** Returns a change that deletes what the pattern finds. */
    public static PatternChange deletion(Pattern pattern, Predicate<String> concerned) {
        return new PatternChange(pattern, match -> "", concerned);
    }

    /**
     * Returns the same change of what ends in one of some characters: nothing is looked for behind the last of them, where
     * each of many brackets that are never closed would be followed to the end of the line.
     */
    public PatternChange endingIn(String characters) {
        return new PatternChange(pattern, replacement, concerned, Optional.of(characters));
    }

    @Override
    public boolean concerns(String word) {
        return concerned.test(word);
    }

    @Override
    public List<Edit> edits(String line) {
        if (Words.split(line).stream().noneMatch(concerned)) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        Matcher matcher = pattern.matcher(line).region(0, end(line));
        while (matcher.find()) {
            String changed = replacement.apply(matcher);
            if (!changed.equals(matcher.group())) {
                edits.add(new Edit(matcher.start(), matcher.end(), changed));
            }
        }
        return edits;
    }

    /** Returns the place behind the last character that may end a match. */
    private int end(String line) {
        if (ends.isEmpty()) {
            return line.length();
        }
        int end = line.length();
        while (end > 0 && ends.get().indexOf(line.charAt(end - 1)) < 0) {
            end--;
        }
        return end;
    }
}
