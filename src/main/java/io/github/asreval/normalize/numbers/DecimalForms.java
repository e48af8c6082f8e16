package io.github.asreval.normalize.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Decimals and written digits before a scale, in languages whose numbers ICU's rules read: {@code 3 Komma 5} is {@code
 * 3,5}, {@code 3,5 Millionen} is {@code 3500000}, {@code zweieinhalb} is {@code 2,5}.
 */
record DecimalForms(FormWords words) implements FormRule {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    @Override
    public Set<String> spokenWords() {
        return words.all("and-half");
    }

    @Override
    public Optional<Form> at(FormLine line, int token) {
        String number = line.key(token);
        if (words.is("and-half", number)) {
            String half = words.value("and-half", number) + ",5";
            return scaled(line, token, half)
                    .map(product -> new Form(2, product, 0))
                    .or(() -> Form.of(1, half));
        }
        if (!FormLine.isNumber(number)
                || FormLine.isNumber(line.before(token))
                || words.isMoney(line.before(token))
                || words.is("point", line.before(token))
                || words.is("scale", line.before(token))) {
            return Optional.empty();
        }
        Optional<Form> large = decimalOfScale(line, token);
        if (large.isPresent()) {
            return large;
        }
        boolean half =
                line.whole(token) >= 0 && words.is("and", line.next(token)) && words.is("half", line.next(token + 1));
        String decimal = half ? number + ",5" : decimal(line, token);
        int last = decimal.isEmpty() ? token : half ? token + 2 : token + 1 + decimals(line, token + 2);
        Optional<String> product = scaled(line, last, decimal.isEmpty() ? number : decimal);
        if (product.isPresent()) {
            return Form.of(last - token + 2, product.get());
        }
        return decimal.isEmpty() ? Optional.empty() : Form.of(last - token + 1, decimal);
    }

    /** Returns 3500000 for {@code 3 Komma 5000000}, since {@code fünf Millionen} has been read before the comma was. */
    private Optional<Form> decimalOfScale(FormLine line, int token) {
        String large = line.next(token + 1);
        boolean point = line.whole(token) >= 0 && words.is("point", line.next(token)) && FormLine.isDigits(large);
        for (int zeros = 12; point && zeros >= 3 && !words.is("point", line.next(token + 2)); zeros -= 3) {
            int digits = large.length() - zeros;
            if ((digits == 1 || digits == 2) && large.endsWith("0".repeat(zeros)) && large.charAt(0) != '0') {
                BigDecimal value = new BigDecimal(line.key(token) + "." + large.substring(0, digits));
                return Form.of(3, value.scaleByPowerOfTen(zeros).toBigInteger().toString());
            }
        }
        return Optional.empty();
    }

    /** Returns {@code 3,14} for {@code 3 Komma 1 4}, the empty string if there are no decimals. */
    private String decimal(FormLine line, int token) {
        boolean point = line.whole(token) >= 0 && words.is("point", line.next(token)) && line.joined(token + 2);
        int count = point ? decimals(line, token + 2) : 0;
        if (count == 0 || words.is("point", line.next(token + 1 + count))) {
            return "";
        }
        StringBuilder decimal = new StringBuilder(line.key(token)).append(',');
        for (int i = 0; i < count; i++) {
            decimal.append(line.key(token + 2 + i));
        }
        return decimal.toString();
    }

    /** Returns how many words the decimals have: digits one by one, or one number of two digits. */
    private static int decimals(FormLine line, int from) {
        int end = from;
        while (line.key(end).length() == 1 && FormLine.isDigits(line.key(end)) && (end == from || line.joined(end))) {
            end++;
        }
        boolean two = end == from && line.key(from).length() == 2 && line.whole(from) >= 10;
        boolean more = FormLine.isNumber(line.next(Math.max(end - 1, from)));
        return more ? 0 : two ? 1 : end - from;
    }

    private Optional<String> scaled(FormLine line, int token, String number) {
        String scale = words.value("scale", line.next(token));
        if (scale.isEmpty() || words.is("scale", line.next(token + 1)) || FormLine.isNumber(line.next(token + 1))) {
            return Optional.empty();
        }
        boolean code = number.length() > 1 && number.charAt(0) == '0' && FormLine.isDigits(number);
        // 5.000 is five thousand in these languages.
        code |= number.indexOf('.') >= 0 && number.length() - number.indexOf('.') == 4;
        BigDecimal factor = new BigDecimal(number.replace(',', '.'));
        BigDecimal product = factor.multiply(new BigDecimal(scale)).stripTrailingZeros();
        boolean said = !code && factor.signum() > 0 && factor.compareTo(THOUSAND) < 0 && product.scale() <= 0;
        return said ? Optional.of(product.toPlainString()) : Optional.empty();
    }
}
