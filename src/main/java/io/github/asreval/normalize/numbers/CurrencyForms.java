package io.github.asreval.normalize.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Amounts of money, the sign before or behind them or a word: {@code $5}, {@code 5 $} and {@code five dollars} are
 * {@code 5 dollars}, and so with the cents; {@code $0.99} is {@code 99 cents}.
 */
final class CurrencyForms implements FormRule {

    private static final String SIGNS = "$€£¥₹";
    private static final String CENT = "¢";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FormWords words;
    private final char mark;
    private final boolean baresCents;

    CurrencyForms(FormWords words) {
        this.words = words;
        String first = words.languages().iterator().next();
        this.mark = Set.of("de", "es", "fr").contains(first) ? ',' : '.';
        this.baresCents = Set.of("de", "es", "fr").contains(first);
    }

    /** An amount and how many words it has. */
    private record Amount(BigDecimal value, String sign, int words) {}

    @Override
    public Optional<Form> at(FormLine line, int token) {
        if (words.is("before-number", line.before(token))) {
            return Optional.empty();
        }
        return amount(line, token)
                .filter(amount -> !isRead(line, token + amount.words()))
                .map(amount -> withCents(line, token, amount))
                .map(this::form);
    }

    /** Returns whether what follows would be read together with the amount once its sign is a word. */
    private boolean isRead(FormLine line, int behind) {
        return line.joined(behind)
                && words.is("hundred", line.key(behind))
                && sign(line.key(behind)).isEmpty();
    }

    private Form form(Amount amount) {
        BigDecimal cents = amount.value().movePointRight(2).stripTrailingZeros();
        boolean part = amount.value().signum() > 0 && amount.value().compareTo(BigDecimal.ONE) < 0;
        if (part && cents.scale() <= 0 && !amount.sign().equals(CENT)) {
            return new Form(amount.words(), cents.toPlainString() + " " + words.first("currency", CENT), 0);
        }
        String value = amount.value().signum() == 0
                ? "0"
                : amount.value().stripTrailingZeros().toPlainString();
        String name = words.first("currency", amount.sign());
        return new Form(amount.words(), value.replace('.', mark) + " " + name, 0);
    }

    private Optional<Amount> amount(FormLine line, int token) {
        String written = line.key(token);
        // The stroke behind rupees says that there are no paise.
        String key = written.endsWith("/-") ? written.substring(0, written.length() - 2) : written;
        if (key.isEmpty()) {
            return Optional.empty();
        }
        String first = key.substring(0, 1);
        String last = key.substring(key.length() - 1);
        if (FormLine.isNumber(key)) {
            return sign(line.next(token)).isEmpty()
                    ? scaled(line, token, key).or(() -> ofMillions(line, token, key))
                    : amount(key, sign(line.next(token)), 2);
        }
        if (SIGNS.contains(first) && FormLine.isNumber(key.substring(1))) {
            return scaledOrPlain(line, token, key.substring(1), first, 1);
        }
        if ((SIGNS + CENT).contains(last) && FormLine.isNumber(key.substring(0, key.length() - 1))) {
            return amount(key.substring(0, key.length() - 1), last, 1);
        }
        return glued(line, token, key).or(() -> before(line, token, line.key(token)));
    }

    /** Returns an amount with its sign in letters before it: {@code rs.500}, {@code us$5}. */
    private Optional<Amount> glued(FormLine line, int token, String key) {
        int digits = 0;
        while (digits < key.length() && (key.charAt(digits) < '0' || key.charAt(digits) > '9')) {
            digits++;
        }
        String letters =
                digits > 0 && key.charAt(digits - 1) == '.' ? key.substring(0, digits - 1) : key.substring(0, digits);
        String sign = words.value("before-amount", letters);
        return sign.isEmpty() || !FormLine.isNumber(key.substring(digits))
                ? Optional.empty()
                : scaledOrPlain(line, token, key.substring(digits), sign, 1);
    }

    /** Returns an amount behind its sign, as in {@code Rs. 500}, unless another sign follows. */
    private Optional<Amount> before(FormLine line, int token, String key) {
        String sign = SIGNS.contains(key) ? key : words.value("before-amount", key);
        boolean amount = !sign.isEmpty() && line.isNumber(token + 1) && line.joinedOverPeriod(token + 1);
        return amount && sign(line.next(token + 1)).isEmpty()
                ? scaledOrPlain(line, token + 1, line.key(token + 1), sign, 2)
                : Optional.empty();
    }

    /** Returns {@code 1000000 de euros}, which is said of round millions only, and {@code 1000000 d'euros}. */
    private Optional<Amount> ofMillions(FormLine line, int token, String number) {
        boolean round = FormLine.isDigits(number) && number.endsWith("000000");
        String behind = line.next(token);
        if (round && words.is("of", behind) && line.joined(token + 2)) {
            return amount(number, sign(line.key(token + 2)), 3);
        }
        boolean elided = round && words.has("fr") && behind.startsWith("d'");
        return elided ? amount(number, sign(behind.substring(2)), 2) : Optional.empty();
    }

    /** Returns {@code 5 million dollars}. */
    private Optional<Amount> scaled(FormLine line, int token, String number) {
        String sign = words.is("scale", line.next(token)) && line.joined(token + 2) ? sign(line.key(token + 2)) : "";
        return sign.isEmpty() ? Optional.empty() : multiplied(line, token, number, sign, 3);
    }

    /** Returns {@code $5}, or {@code $5 million}. */
    private Optional<Amount> scaledOrPlain(FormLine line, int token, String number, String sign, int words) {
        boolean scale = this.words.is("scale", line.next(token));
        return scale ? multiplied(line, token, number, sign, words + 1) : amount(number, sign, words);
    }

    private Optional<Amount> multiplied(FormLine line, int token, String number, String sign, int words) {
        BigDecimal scale = new BigDecimal(this.words.value("scale", line.next(token)));
        return amount(number, sign, words)
                .map(amount -> new Amount(amount.value().multiply(scale), sign, words));
    }

    private Optional<Amount> amount(String number, String sign, int count) {
        boolean code = number.length() > 1 && number.charAt(0) == '0' && FormLine.isDigits(number);
        return code || words.first("currency", sign).isEmpty()
                ? Optional.empty()
                : Optional.of(new Amount(new BigDecimal(number.replace(',', '.')), sign, count));
    }

    /** Returns the sign of a currency that a word names, the empty string if it names none. */
    private String sign(String key) {
        return words.value("currency", key);
    }

    /** Returns whether a number before a word is not one of things that the word names. */
    private boolean isEnd(String behind) {
        return behind.isEmpty() || words.is("behind-cents", behind);
    }

    private Amount withCents(FormLine line, int token, Amount amount) {
        boolean whole = amount.value().signum() > 0
                && amount.value().stripTrailingZeros().scale() <= 0;
        int behind = token + amount.words();
        if (!whole || amount.sign().equals(CENT) || !line.joined(behind)) {
            return amount;
        }
        int at = words.is("and", line.key(behind)) && line.joined(behind + 1) ? behind + 1 : behind;
        int cents = line.whole(at);
        boolean named = CENT.equals(sign(line.next(at)));
        boolean bare = baresCents
                && (at == behind || words.has("es"))
                && cents >= 10
                && sign(line.next(at)).isEmpty()
                && !words.is("minutes", line.next(at))
                && (!words.has("es") || isEnd(line.next(at)))
                && !words.isScale(line.next(at));
        boolean alone =
                !line.next(at).isEmpty() && !Character.isLetter(line.next(at).charAt(0));
        if (cents < 1 || cents > 99 || !(named || (bare && !alone && !words.is("percent", line.next(at))))) {
            return amount;
        }
        BigDecimal value = amount.value().add(BigDecimal.valueOf(cents).divide(HUNDRED));
        return new Amount(value, amount.sign(), at - token + (named ? 2 : 1));
    }
}
