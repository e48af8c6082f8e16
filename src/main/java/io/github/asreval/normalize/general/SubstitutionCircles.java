package io.github.asreval.normalize.general;

import io.github.asreval.normalize.base.Substitution;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds rules of substitution that may go round in circles, each in what another has left.
 *
 * <p>A rule that feeds no other, or that no other feeds, is in no circle. What is left when such rules are taken away,
 * again and again, may be in one. A rule that drops words makes neighbours of what stood around them and so feeds every
 * rule about several words; these need not be looked for one by one.
 */
final class SubstitutionCircles {

    private final Map<Substitution, Set<Substitution>> fed = new HashMap<>();
    private final Map<Substitution, Set<Substitution>> feeding = new HashMap<>();
    private final Set<Substitution> left;

    private SubstitutionCircles(List<Substitution> rules) {
        left = new LinkedHashSet<>(rules);
        Map<String, Set<Substitution>> phrases = phrasesByWord(rules);
        for (Substitution rule : rules) {
            for (String word : rule.to()) {
                for (Substitution phrase : phrases.getOrDefault(word, Set.of())) {
                    if (rule.feeds(phrase)) {
                        fed.computeIfAbsent(rule, any -> new LinkedHashSet<>()).add(phrase);
                        feeding.computeIfAbsent(phrase, any -> new LinkedHashSet<>())
                                .add(rule);
                    }
                }
            }
        }
    }

    /** Returns the rules that may be in a circle, in their order. */
    static List<Substitution> find(List<Substitution> rules) {
        SubstitutionCircles circles = new SubstitutionCircles(rules);
        boolean fewer = true;
        while (fewer) {
            boolean dropped = circles.left.stream().anyMatch(rule -> rule.to().isEmpty());
            boolean phrases = circles.left.stream().anyMatch(SubstitutionCircles::isPhrase);
            fewer = circles.left.removeIf(rule -> !circles.feedsAny(rule, phrases) || !circles.isFed(rule, dropped));
        }
        return List.copyOf(circles.left);
    }

    private boolean feedsAny(Substitution rule, boolean phrases) {
        return rule.to().isEmpty() ? phrases : isAnyLeft(fed, rule);
    }

    private boolean isFed(Substitution rule, boolean dropped) {
        return (dropped && isPhrase(rule)) || isAnyLeft(feeding, rule);
    }

    private boolean isAnyLeft(Map<Substitution, Set<Substitution>> neighbours, Substitution rule) {
        return neighbours.getOrDefault(rule, Set.of()).stream().anyMatch(left::contains);
    }

    private static boolean isPhrase(Substitution rule) {
        return rule.from().size() > 1;
    }

    private static Map<String, Set<Substitution>> phrasesByWord(List<Substitution> rules) {
        Map<String, Set<Substitution>> phrases = new HashMap<>();
        for (Substitution rule : rules) {
            if (isPhrase(rule)) {
                for (String word : rule.from()) {
                    phrases.computeIfAbsent(word, any -> new LinkedHashSet<>()).add(rule);
                }
            }
        }
        return phrases;
    }
}
