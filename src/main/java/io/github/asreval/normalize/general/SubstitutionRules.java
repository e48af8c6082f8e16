package io.github.asreval.normalize.general;

import io.github.asreval.normalize.base.MalformedMapException;
import io.github.asreval.normalize.base.Substitution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules of substitution that come to an end: no word that one of them writes is replaced again by another by itself, and
 * those that can go on in each other's results make them shorter.
 *
 * <p>So a text to which no rule applies any more is reached whatever the text, and a second time nothing changes.
 */
final class SubstitutionRules {

    private final String file;
    private final Map<List<String>, Substitution> byWords = new HashMap<>();
    /** By first word: how many words the longest rule has that begins with it. */
    private final Map<String, Integer> longest = new HashMap<>();

    private int longestOfAll;

    /**
     * Takes the rules of a file.
     *
     * @throws MalformedMapException if two rules replace the same words, or some would go on replacing what others write
     */
    SubstitutionRules(String file, List<Substitution> rules) {
        this.file = file;
        for (Substitution rule : rules) {
            Substitution other = byWords.putIfAbsent(rule.from(), rule);
            if (other != null) {
                throw problem(rule, rule + " is replaced by line " + other.line() + " already; keep one of the two");
            }
            longest.merge(rule.from().get(0), rule.from().size(), Math::max);
            longestOfAll = Math.max(longestOfAll, rule.from().size());
        }
        rules.forEach(this::checkResult);
        checkEnd(rules);
    }

    /** Returns whether every rule is about a single word, so that none needs to see a line. */
    boolean areOfSingleWords() {
        return longestOfAll <= 1;
    }

    /** Returns how many words the longest rule replaces. */
    int longest() {
        return longestOfAll;
    }

    /** Returns how many words the longest rule replaces that begins with a word; 0 if none does. */
    int longestFrom(String word) {
        return longest.getOrDefault(word, 0);
    }

    /** Returns what stands in the place of words, or nothing if no rule is about all of them together. */
    Optional<List<String>> replacement(List<String> words) {
        return Optional.ofNullable(byWords.get(words)).map(Substitution::to);
    }

    /** Refuses a rule whose result another one, or it itself, replaces again. */
    private void checkResult(Substitution rule) {
        List<String> to = rule.to();
        for (int start = 0; start < to.size(); start++) {
            int most = Math.min(longestFrom(to.get(start)), to.size() - start);
            for (int length = 1; length <= most; length++) {
                Substitution again = byWords.get(to.subList(start, start + length));
                if (again != null) {
                    String by = again.line() == rule.line() ? "this very line" : "line " + again.line();
                    throw problem(
                            rule,
                            "it writes " + again + ", which " + by + " replaces again; write what is meant in the end");
                }
            }
        }
    }

    /** Refuses rules that could go on in each other's results for ever; where all of them make it shorter, they cannot. */
    private void checkEnd(List<Substitution> rules) {
        for (Substitution rule : SubstitutionCircles.find(rules)) {
            if (!rule.shrinks()) {
                throw problem(
                        rule,
                        "what it writes, with the words beside it, may be replaced again and again without end; write rules"
                                + " that do not overlap, or fewer words than are replaced");
            }
        }
    }

    private MalformedMapException problem(Substitution rule, String problem) {
        return new MalformedMapException(file, rule.line(), problem);
    }
}
