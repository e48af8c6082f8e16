package io.github.asreval.normalize.numbers;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ordinal numbers: {@code third} is {@code 3rd}, {@code dritten} and {@code 3.} before a noun are {@code 3te}, {@code
 * troisième} is {@code 3e}, {@code tercera} is {@code 3º}, {@code तीसरी} is {@code 3रा}.
 *
 * <p>The words are those of ICU's rules, in all genders and cases, and those of the resources.
 */
final class OrdinalForms implements FormRule {

    private static final int MOST = 100;

    private final FormWords words;
    private final Map<String, Integer> values = new HashMap<>();

    OrdinalForms(FormWords words) {
        this.words = words;
        for (String language : words.languages()) {
            if (language.equals("hi")) {
                addHindi();
            } else {
                addWritten(language);
            }
        }
        for (String key : words.all("ordinal")) {
            values.put(key, Integer.parseInt(words.value("ordinal", key)));
        }
        values.keySet().removeAll(words.all("no-ordinal"));
    }

    private void addWritten(String language) {
        RuleBasedNumberFormat rules = SpellOutRules.written(language);
        for (String set : rules.getRuleSetNames()) {
            if (set.startsWith("%spellout-ordinal") && !(language.equals("es") && set.endsWith("plural"))) {
                for (int value = 1; value < MOST; value++) {
                    values.putIfAbsent(FormLine.key(SpellOutRules.visible(rules.format(value, set))), value);
                }
            }
        }
    }

    /** Hindi has an ending for all but the smallest, in the genders and spellings of the resource. */
    private void addHindi() {
        NumberTable numbers = NumberTable.of(Set.of("hi"));
        for (String number : numbers.words()) {
            NumberWord word = numbers.word(number).orElseThrow();
            boolean counts =
                    word.role() == NumberWord.Role.NUMBER && word.value().signum() > 0;
            for (String ending : counts ? words.all("number-ending") : Set.<String>of()) {
                values.putIfAbsent(number + ending, word.value().intValue());
            }
        }
    }

    @Override
    public Set<String> spokenWords() {
        Set<String> all = new HashSet<>(values.keySet());
        all.addAll(words.all("enumerated"));
        return all;
    }

    @Override
    public Optional<Form> at(FormLine line, int token) {
        String key = line.key(token);
        int number = line.whole(token);
        if (number >= 0) {
            return withNumber(line, token, number).or(() -> withPeriod(line, token, number));
        }
        int value = value(words, key);
        if (value >= 0) {
            return Form.of(1, written(words, value, key));
        }
        if (words.is("enumerated", key) && !line.joined(token) && !words.is("enumerated", line.next(token))) {
            // Where a number with a full stop would be an ordinal number it would be read again.
            return isOrdinalPlace(line, token)
                    ? Optional.empty()
                    : Optional.of(new Form(
                            1,
                            words.value("enumerated", key) + ".",
                            line.closing(token).startsWith(".") ? 1 : 0));
        }
        int word = spoken(key);
        if (word < 0 || (word > 1 && isCounted(line, token))) {
            return Optional.empty();
        }
        int unit = word >= 10 && word % 10 == 0 ? spoken(line.next(token)) : -1;
        return unit > 0 && unit < 10 && words.has("es")
                ? Form.of(2, written(words, word + unit, line.key(token + 1)))
                : Form.of(1, written(words, word, key));
    }

    /** Returns {@code 20 first}, which is 21st, and {@code 100 and first}; the French {@code 20 premiers} are twenty. */
    private Optional<Form> withNumber(FormLine line, int token, int number) {
        boolean and = number >= 20 && words.is("and", line.next(token)) && line.joined(token + 2);
        int at = and ? token + 2 : token + 1;
        boolean counts = line.joined(at) && !words.is("no-part", line.key(at));
        int word = counts ? spoken(line.key(at)) : -1;
        boolean tens = number >= 20 && number % 100 >= 20 && number % 10 == 0 && word < 10;
        boolean hundreds = number > 0 && number % 100 == 0 && word < MOST;
        boolean twenties = words.has("fr") && (number == 60 || number == 80) && word >= 10 && word < 20;
        return word > 0 && (tens || hundreds || twenties)
                ? Form.of(at - token + 1, written(words, number + word, line.key(at)))
                : Optional.empty();
    }

    /** Returns the German {@code 3.} where it stands before a noun or behind an article. */
    private Optional<Form> withPeriod(FormLine line, int token, int number) {
        boolean period = words.has("de") && number > 0 && line.closing(token).startsWith(".");
        return period && isOrdinalPlace(line, token)
                ? Optional.of(new Form(1, number + words.first("ordinal-ending", "de"), 1))
                : Optional.empty();
    }

    private boolean isOrdinalPlace(FormLine line, int token) {
        String behind = line.joinedOverPeriod(token + 1) ? line.key(token + 1) : "";
        return words.is("before-ordinal", line.before(token))
                || words.is("month", behind)
                || words.is("behind-ordinal", behind);
    }

    /** Returns whether a word may be a part or a unit of time, or stands beside an amount: {@code one third}, {@code a second}. */
    private boolean isCounted(FormLine line, int token) {
        String before = line.before(token);
        return words.is("before-part", before)
                || FormLine.isNumber(before)
                || before.endsWith("%")
                || words.is("currency", before)
                || words.is("percent", before)
                || words.is("hundred", before);
    }

    private int spoken(String key) {
        return values.getOrDefault(key, -1);
    }

    /** Returns the value of an ordinal number in digits, such as {@code 3rd}, else -1. */
    static int value(FormWords words, String key) {
        int end = 0;
        while (end < key.length() && key.charAt(end) >= '0' && key.charAt(end) <= '9') {
            end++;
        }
        boolean ordinal = end > 0 && end < key.length() && words.is("ordinal-ending", key.substring(end));
        return ordinal ? FormLine.whole(key.substring(0, end)) : -1;
    }

    /** Returns how a number is written; where languages are mixed, in that of the word. */
    private static String written(FormWords words, int value, String key) {
        boolean indic = words.has("hi") && key.codePoints().anyMatch(c -> c >= 0x900 && c < 0x980);
        if (indic) {
            String own = words.first("ordinal-hi", String.valueOf(value));
            return value + (own.isEmpty() ? words.first("ordinal-ending", "hi") : own);
        }
        if (words.has("en") || (words.has("hi") && words.languages().size() == 1)) {
            boolean teen = value / 10 % 10 == 1;
            return value
                    + switch (teen ? 0 : value % 10) {
                        case 1 -> "st";
                        case 2 -> "nd";
                        case 3 -> "rd";
                        default -> "th";
                    };
        }
        for (String language : words.languages()) {
            String ending = words.first("ordinal-ending", language);
            if (!ending.isEmpty()) {
                return value + ending;
            }
        }
        return value + "";
    }
}
