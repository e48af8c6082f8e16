package io.github.asreval.normalize.numbers;

import io.github.asreval.normalize.numbers.UnspacedTable.Kind;
import io.github.asreval.normalize.numbers.UnspacedTable.Numeral;
import java.util.List;
import java.util.Set;

/**
 * The grammar of numbers in Chinese, Japanese, Korean and Thai: digits before units that grow smaller, and myriads
 * that multiply what stands before them.
 *
 * <p>What is said in short, as {@code 一百二} for 120, is no number here, and neither are two digits side by side.
 */
record UnspacedGrammar(String language) {

    private static final Set<String> PAIR = Set.of("两", "兩");

    /** Returns the value of the parts, or -1 if they do not name exactly one number; digits alone never do. */
    long value(List<Numeral> parts) {
        long total = 0;
        long lastMyriad = Long.MAX_VALUE;
        int from = 0;
        for (int i = 0; i <= parts.size(); i++) {
            boolean end = i == parts.size();
            if (!end && parts.get(i).kind() != Kind.MYRIAD) {
                continue;
            }
            long myriad = end ? 1 : parts.get(i).value();
            if (end && from == i) {
                break;
            }
            // Korean says 만천 for 11000, without a one.
            boolean one = from == i && i == 0 && language.equals("ko");
            long section = one ? 1 : section(parts.subList(from, i), from > 0);
            if (section <= 0 || myriad >= lastMyriad || section >= limit()) {
                return -1;
            }
            total += section * myriad;
            lastMyriad = myriad;
            from = i + 1;
        }
        return total;
    }

    /** Returns the value of what stands before a myriad or at the end, -1 if it is none. */
    private long section(List<Numeral> parts, boolean behindMyriad) {
        long total = 0;
        long lastUnit = behindMyriad ? limit() : Long.MAX_VALUE;
        boolean zero = false;
        int i = 0;
        while (i < parts.size()) {
            Numeral part = parts.get(i);
            if (part.kind() == Kind.DIGIT && part.value() == 0) {
                if (zero || i == parts.size() - 1 || (i == 0 && !behindMyriad)) {
                    return -1;
                }
                zero = true;
                i++;
                continue;
            }
            boolean unit = part.kind() == Kind.UNIT;
            // A digit at the end has no scale, and is none itself.
            Numeral scale = parts.get(unit ? i : Math.min(i + 1, parts.size() - 1));
            boolean scaled = scale.kind() == Kind.UNIT;
            long digit = unit ? 1 : part.value();
            long size = scaled ? scale.value() : 1;
            boolean fits = size < lastUnit
                    && (!unit || standsAlone(part, i, behindMyriad))
                    && (scaled || !PAIR.contains(part.text()) || parts.size() == 1)
                    && isNext(part, size, lastUnit, zero)
                    && (scaled || i == parts.size() - 1);
            if (!fits || (part.kind() == Kind.WRITTEN && scaled && digit >= 10)) {
                return -1;
            }
            total += digit * size;
            lastUnit = size;
            zero = false;
            i += scaled && !unit ? 2 : 1;
        }
        return total;
    }

    /** Returns what stands before a myriad is below: a thousand million is 十億, but พันล้าน. */
    private long limit() {
        return language.equals("th") ? 1_000_000 : 10_000;
    }

    /** In Chinese only ten goes without its digit, and only at the beginning. */
    private boolean standsAlone(Numeral unit, int place, boolean behindMyriad) {
        return !language.equals("zh") || (unit.value() == 10 && place == 0 && !behindMyriad);
    }

    /** In Chinese a zero says that a unit is left out; without it the number is said in short. */
    private boolean isNext(Numeral part, long size, long last, boolean zero) {
        if (part.kind() == Kind.WRITTEN && size == 1) {
            return last == Long.MAX_VALUE || (part.value() >= 100 && part.value() < last);
        }
        return !language.equals("zh") || last == Long.MAX_VALUE || zero || size == last / 10;
    }
}
