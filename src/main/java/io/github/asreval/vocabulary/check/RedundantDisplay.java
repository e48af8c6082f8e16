package io.github.asreval.vocabulary.check;

import com.ibm.icu.text.Normalizer2;
import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.VocabularyEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges whether DisplayAs repeats the phrase by what the phrase is to be.
 *
 * <p>In {@code Los Angeles⇥⇥⇥Los Angeles} the two are equal, but the phrase is to be {@code Los-Angeles}, and whoever
 * deletes DisplayAs gets the hyphen in the transcript. In {@code Boston ⇥⇥⇥Boston} they differ, and will be equal.
 */
final class RedundantDisplay {

    private RedundantDisplay() {}

    /** Returns the findings, with those about a repeated phrase where it is repeated once it is right. */
    static List<Finding> judged(Inspection inspection, List<Finding> findings) {
        Map<Integer, Set<String>> fixed = new HashMap<>();
        Set<Integer> wrong = new HashSet<>();
        for (Finding finding : findings) {
            int line = finding.where().line();
            phraseAfter(finding)
                    .ifPresent(after -> fixed.computeIfAbsent(line, added -> new HashSet<>())
                            .add(after));
            if (finding.severity() == Severity.ERROR && finding.where().cell().equals(Optional.of(Column.PHRASE))) {
                wrong.add(line);
            }
        }
        if (wrong.isEmpty() && fixed.isEmpty()) {
            return findings;
        }
        List<Finding> judged = new ArrayList<>(findings);
        judged.removeIf(finding -> finding.rule() == Rule.DISPLAYAS_REDUNDANT
                && (wrong.contains(finding.where().line())
                        || fixed.containsKey(finding.where().line())));
        for (VocabularyEntry entry : inspection.file().entries()) {
            Set<String> phrases = fixed.getOrDefault(entry.line().number(), Set.of());
            if (entry.has(Column.DISPLAYAS) && phrases.size() == 1 && isSame(phrases, entry.text(Column.DISPLAYAS))) {
                inspection
                        .place(entry, Column.DISPLAYAS)
                        .map(DisplayAsCheck::redundant)
                        .ifPresent(judged::add);
            }
        }
        return judged;
    }

    /** Letters in pieces look like whole ones. */
    private static boolean isSame(Set<String> phrases, String shown) {
        Normalizer2 composed = Normalizer2.getNFCInstance();
        return phrases.stream().allMatch(phrase -> composed.normalize(phrase).equals(composed.normalize(shown)));
    }

    private static Optional<String> phraseAfter(Finding finding) {
        return finding.fix()
                .filter(Fix.Cells.class::isInstance)
                .map(Fix.Cells.class::cast)
                .flatMap(cells -> cells.edits().stream()
                        .filter(edit -> edit.cell().equals(Optional.of(Column.PHRASE)))
                        .map(Fix.Edit::after)
                        .findFirst());
    }
}
