package io.github.asreval.normalize.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** English halves behind a number: {@code 2 and a half} is {@code 2.5}, and {@code 2 and a half 1000000} is 2500000. */
record HalfForms() implements FormRule {

    /** The numbers that num-parse makes of scale words that stand alone. */
    private static final Set<String> SCALES =
            Set.of("1000", "100000", "1000000", "10000000", "1000000000", "1000000000000");

    @Override
    public Optional<Form> at(FormLine line, int token) {
        int whole = line.whole(token);
        boolean half = whole > 0
                && line.next(token).equals("and")
                && line.next(token + 1).equals("a")
                && line.next(token + 2).equals("half");
        if (!half || FormLine.isNumber(line.before(token))) {
            return Optional.empty();
        }
        String behind = line.next(token + 3);
        if (SCALES.contains(behind)) {
            BigDecimal value = new BigDecimal(whole + ".5").multiply(new BigDecimal(behind));
            return whole < 1000 ? Form.of(5, value.toBigInteger().toString()) : Optional.empty();
        }
        return FormLine.isNumber(behind) ? Optional.empty() : Form.of(4, whole + ".5");
    }
}
