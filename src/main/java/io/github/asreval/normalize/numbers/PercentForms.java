package io.github.asreval.normalize.numbers;

import java.util.Optional;

/** Percentages: {@code 3.1 percent}, {@code 3.1 per cent} and {@code 3.1 %} are {@code 3.1%}. */
record PercentForms(FormWords words) implements FormRule {

    @Override
    public Optional<Form> at(FormLine line, int token) {
        String key = line.key(token);
        if (key.endsWith("%") && FormLine.isNumber(key.substring(0, key.length() - 1))) {
            return Form.of(1, key);
        }
        if (!FormLine.isNumber(key)) {
            return Optional.empty();
        }
        String behind = line.next(token);
        if (behind.equals("%") || words.is("percent", behind)) {
            return Form.of(2, key + "%");
        }
        boolean two = words.is("per", behind) && words.is("hundred", line.next(token + 1));
        return two ? Form.of(3, key + "%") : Optional.empty();
    }
}
