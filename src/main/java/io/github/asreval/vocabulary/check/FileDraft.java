package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.LineEnd;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.check.Fix.Rewrite;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A file that is being fixed, with the number that each line had at first.
 *
 * @param file the file as it is now
 * @param origins for each line its number in the first draft
 */
record FileDraft(VocabularyFile file, List<Integer> origins) {

    /** Starts from a file as it is. */
    FileDraft(VocabularyFile file) {
        this(file, IntStream.rangeClosed(1, file.lines().size()).boxed().toList());
    }

    /**
     * Applies as many fixes as do not get in each other's way, those of the first findings first.
     *
     * <p>Another way to write the whole file changes what a line is, so that where one is due nothing else is done.
     *
     * @param changes receives what was done
     */
    FileDraft apply(List<Finding> fixable, List<Change> changes) {
        List<Finding> rewrites = fixable.stream()
                .filter(finding -> finding.fix().orElseThrow() instanceof Rewrite)
                .toList();
        return rewrites.isEmpty() ? edited(fixable, changes) : rewritten(rewrites, changes);
    }

    private FileDraft rewritten(List<Finding> rewrites, List<Change> changes) {
        VocabularyFile next = file;
        Set<Rewrite> done = EnumSet.noneOf(Rewrite.class);
        for (Finding finding : rewrites) {
            Rewrite rewrite = (Rewrite) finding.fix().orElseThrow();
            changes.add(new Change(finding.rule(), 0, Optional.empty(), rewrite.before(), rewrite.after(), false));
            if (done.add(rewrite)) {
                next = switch (rewrite) {
                    case AS_UTF_8, WITHOUT_MARK -> next.inUtf8();
                    case WITH_LF -> next.withText(withLf(next));
                    case WITH_FINAL_LF -> next.withText(text(next.lines()) + "\n");
                };
            }
        }
        return new FileDraft(next, origins);
    }

    private static String withLf(VocabularyFile file) {
        return text(file.lines().stream()
                .map(line -> line.end() == LineEnd.NONE ? line : new Line(line.number(), line.text(), LineEnd.LF))
                .toList());
    }

    private static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append(line.end().text()));
        return text.toString();
    }

    private FileDraft edited(List<Finding> fixable, List<Change> changes) {
        LineEdits edits = new LineEdits(file.lines());
        for (Finding finding : fixable) {
            Fix fix = finding.fix().orElseThrow();
            if (fix instanceof Fix.Cells cells && edits.accept(cells)) {
                cells.edits()
                        .forEach(edit -> changes.add(new Change(
                                finding.rule(),
                                origin(cells.line()),
                                edit.cell(),
                                edit.before(),
                                edit.after(),
                                false)));
            } else if (fix instanceof Fix.Lines lines && edits.accept(lines)) {
                addChanges(finding.rule(), lines, changes);
            }
        }
        List<Line> next = edits.result();
        // Numbers tell where a line came from here, so they are looked up and not counted.
        return new FileDraft(
                file.withText(text(next)),
                next.stream().map(line -> origin(line.number())).toList());
    }

    private int origin(int number) {
        return origins.isEmpty() ? 0 : origins.get(Math.min(number, origins.size()) - 1);
    }

    private void addChanges(Rule rule, Fix.Lines fix, List<Change> changes) {
        List<String> before = file.lines().subList(fix.first() - 1, fix.last()).stream()
                .map(Line::text)
                .toList();
        boolean removal = fix.lines().isEmpty();
        if (removal || before.size() == fix.lines().size()) {
            for (int i = 0; i < before.size(); i++) {
                String after = removal ? "" : fix.lines().get(i);
                if (removal || !after.equals(before.get(i))) {
                    changes.add(
                            new Change(rule, origin(fix.first() + i), Optional.empty(), before.get(i), after, removal));
                }
            }
        } else {
            changes.add(new Change(
                    rule,
                    origin(fix.first()),
                    Optional.empty(),
                    String.join("\n", before),
                    String.join("\n", fix.lines()),
                    false));
        }
    }
}
