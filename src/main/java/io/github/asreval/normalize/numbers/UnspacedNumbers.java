package io.github.asreval.normalize.numbers;

import io.github.asreval.normalize.numbers.UnspacedTable.Kind;
import io.github.asreval.normalize.numbers.UnspacedTable.Numeral;
import io.github.asreval.normalize.step.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds numbers inside of words, in scripts that put no blanks between words: {@code 我有二十五个苹果}.
 *
 * <p>Several numerals in a row that make a number become digits, and so do three digits or more, {@code 二零二四年}. A single
 * numeral does before a counter only: {@code 三个} is a number, {@code 三明治} a sandwich. A row that makes no number stays as a
 * whole. An instance is for one thread.
 */
final class UnspacedNumbers {

    private static final int FEWEST_DIGITS = 3;

    private final UnspacedTable table;
    private final UnspacedGrammar grammar;

    private UnspacedNumbers(UnspacedTable table) {
        this.table = table;
        this.grammar = new UnspacedGrammar(table.language());
    }

    /** Returns the numbers of a language, or nothing if it puts blanks between words. */
    static Optional<UnspacedNumbers> of(String tag) {
        return UnspacedTable.of(tag).map(UnspacedNumbers::new);
    }

    /** Numerals in a row, and where they end. */
    private record Run(List<Numeral> parts, int start, int end) {

        boolean digitsOnly() {
            return parts.stream().allMatch(part -> part.kind() == Kind.DIGIT);
        }

        boolean isWritten() {
            return parts.size() == 1 && parts.get(0).kind() == Kind.WRITTEN;
        }
    }

    /** Returns whether a text has a number in it. */
    boolean concerns(String text) {
        return !edits(text, 0).isEmpty();
    }

    /**
     * Returns what changes in a word.
     *
     * @param offset where the word begins in its line
     */
    List<Edit> edits(String text, int offset) {
        List<Edit> edits = new ArrayList<>();
        int place = 0;
        while (place < text.length()) {
            String before = table.word("percent-before", text, place);
            Run run = run(text, place + before.length());
            if (run.parts().isEmpty()) {
                place += Character.charCount(text.codePointAt(place));
                continue;
            }
            Found found = found(text, run, !before.isEmpty());
            if (!found.digits().isEmpty() && !found.digits().equals(text.substring(place, found.end()))) {
                edits.add(new Edit(offset + place, offset + found.end(), found.digits()));
            }
            place = found.end();
        }
        return edits;
    }

    /** What stands for numerals, empty if they stay, and where that ends in the text. */
    private record Found(String digits, int end) {}

    private Found found(String text, Run run, boolean percent) {
        Found number = withDecimals(text, run);
        if (percent) {
            String digits = number.digits().isEmpty() ? single(run) : number.digits();
            return new Found(digits.isEmpty() ? "" : digits + "%", number.end());
        }
        String sign = table.word("percent", text, number.end());
        String digits = number.digits().isEmpty() && !sign.isEmpty() ? single(run) : number.digits();
        return sign.isEmpty() || digits.isEmpty() ? number : new Found(digits + "%", number.end() + sign.length());
    }

    private Found withDecimals(String text, Run run) {
        String point = table.word("point", text, run.end());
        Run decimals = point.isEmpty() ? new Run(List.of(), 0, 0) : run(text, run.end() + point.length());
        boolean spoken = run.parts().stream().allMatch(part -> part.kind() != Kind.WRITTEN);
        boolean decimal = spoken
                && !decimals.parts().isEmpty()
                && decimals.digitsOnly()
                && table.word("counter", text, run.end()).length() <= point.length()
                && !text.startsWith("分", decimals.end());
        if (decimal) {
            String whole = run.digitsOnly() && run.parts().size() > 1 ? "" : single(run);
            return new Found(whole.isEmpty() ? "" : whole + "." + digits(decimals), decimals.end());
        }
        Run shorter = shorter(run);
        return new Found(digits(text, shorter), shorter.end());
    }

    /** In Korean the day of a month sounds as the digit one: 이십오일. */
    private Run shorter(Run run) {
        int last = run.parts().size() - 1;
        boolean day = table.language().equals("ko")
                && last > 1
                && run.parts().get(last).text().equals("일")
                && grammar.value(run.parts()) < 0;
        return day ? new Run(run.parts().subList(0, last), run.start(), run.end() - 1) : run;
    }

    /** Returns the digits of numerals in their place, the empty string if they stay. */
    private String digits(String text, Run run) {
        boolean counted = !table.word("counter", text, run.end()).isEmpty();
        boolean some = table.endsWith("some", text, run.start());
        if (run.isWritten() || (some && run.parts().size() == 1)) {
            return "";
        }
        if (table.language().equals("ko")) {
            boolean begins = run.start() == 0 || !Character.isLetter(text.charAt(run.start() - 1));
            return begins && counted && run.parts().size() > 1 && !run.digitsOnly() ? single(run) : "";
        }
        if (run.parts().size() == 1) {
            return counted || table.endsWith("before", text, run.start()) ? single(run) : "";
        }
        if (run.digitsOnly()) {
            boolean zero = run.parts().stream().anyMatch(part -> part.value() == 0);
            boolean year = text.startsWith("年", run.end()) && run.parts().size() == 2;
            return run.parts().size() >= FEWEST_DIGITS || zero || year ? digits(run) : "";
        }
        return single(run);
    }

    private static String digits(Run run) {
        StringBuilder digits = new StringBuilder();
        run.parts().forEach(part -> digits.append(part.value()));
        return digits.toString();
    }

    /** Returns the one number that numerals are, the empty string if they are none. */
    private String single(Run run) {
        if (run.parts().size() == 1) {
            Numeral part = run.parts().get(0);
            return part.kind() == Kind.MYRIAD
                    ? ""
                    : part.kind() == Kind.WRITTEN ? part.text() : String.valueOf(part.value());
        }
        long value = run.digitsOnly() ? -1 : grammar.value(run.parts());
        return value < 0 ? "" : String.valueOf(value);
    }

    private Run run(String text, int start) {
        List<Numeral> parts = new ArrayList<>();
        int end = start;
        while (end < text.length()) {
            Optional<Numeral> part = text.charAt(end) <= '9' ? written(text, end) : table.numeral(text, end);
            if (part.isEmpty()) {
                break;
            }
            parts.add(part.get());
            end += part.get().text().length();
        }
        return new Run(parts, start, end);
    }

    /** Returns the digits of ASCII that begin at a place, if they are a number and neither a code nor a decimal. */
    private static Optional<Numeral> written(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        String digits = text.substring(start, end);
        boolean decimals = start > 0 && ".,:0123456789".indexOf(text.charAt(start - 1)) >= 0;
        return FormLine.whole(digits) < 0 || decimals
                ? Optional.empty()
                : Optional.of(new Numeral(digits, FormLine.whole(digits), Kind.WRITTEN));
    }
}
