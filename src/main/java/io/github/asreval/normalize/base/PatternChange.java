package io.github.asreval.normalize.base;

import io.github.asreval.normalize.step.Edit;
import io.github.asreval.normalize.step.LineChange;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;
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
 */
public record PatternChange(Pattern pattern, Function<MatchResult, String> replacement, Predicate<String> concerned)
        implements LineChange {

    /** Returns a change that deletes what the pattern finds. */
    public static PatternChange deletion(Pattern pattern, Predicate<String> concerned) {
        return new PatternChange(pattern, match -> "", concerned);
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
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
            String changed = replacement.apply(matcher);
            if (!changed.equals(matcher.group())) {
                edits.add(new Edit(matcher.start(), matcher.end(), changed));
            }
        }
        return edits;
    }
}
