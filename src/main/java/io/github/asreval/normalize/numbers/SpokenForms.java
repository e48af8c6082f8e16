package io.github.asreval.normalize.numbers;

import io.github.asreval.normalize.step.Edit;
import io.github.asreval.normalize.step.LineChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes all forms of one kind in one way, from left to right: what is found is not looked at again.
 *
 * @param rules what finds them; the first that does counts
 * @param words what they are known by where no digit stands
 */
record SpokenForms(List<FormRule> rules, Set<String> words) implements LineChange {

    static SpokenForms of(List<FormRule> rules) {
        Set<String> words = new HashSet<>();
        rules.forEach(rule -> words.addAll(rule.spokenWords()));
        return new SpokenForms(List.copyOf(rules), Set.copyOf(words));
    }

    @Override
    public boolean concerns(String word) {
        if (WrittenNumber.hasDigit(word)) {
            return true;
        }
        if (words.isEmpty()) {
            return false;
        }
        int start = NumberPieces.coreStart(word, 0, word.length());
        return words.contains(FormLine.key(word.substring(start, NumberPieces.coreEnd(word, start, word.length()))));
    }

    /** Those that concern it; the others need not be known, since a line in which one of these stands is read whole. */
    @Override
    public Optional<Set<String>> smallWords() {
        return Optional.of(words);
    }

    @Override
    public List<Edit> edits(String line) {
        FormLine read = FormLine.of(line);
        List<Edit> edits = new ArrayList<>();
        int token = 0;
        while (token < read.size()) {
            Optional<FormRule.Form> found = at(read, token);
            if (found.isPresent()) {
                FormRule.Form form = found.get();
                int start = read.start(token);
                token += form.words();
                int end = read.end(token - 1) + form.periods();
                if (!line.substring(start, end).equals(form.text())) {
                    edits.add(new Edit(start, end, form.text()));
                }
            } else {
                token++;
            }
        }
        return edits;
    }

    private Optional<FormRule.Form> at(FormLine line, int token) {
        for (FormRule rule : rules) {
            Optional<FormRule.Form> form = rule.at(line, token);
            if (form.isPresent()) {
                return form;
            }
        }
        return Optional.empty();
    }
}
