package io.github.asreval.cli.wer;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Limits as people write them: {@code 200MB}, {@code 1h30m}. */
final class AudioLimit {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?) ?([kmgt]?)(i?)b?");
    private static final Pattern UNITS =
            Pattern.compile("(?:(\\d{1,6}) ?h)? ?(?:(\\d{1,6}) ?m(?:in)?)? ?(?:(\\d{1,9}(?:\\.\\d{1,9})?) ?s?)?");
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,6}):)?(\\d{1,2}):(\\d{2}(?:\\.\\d{1,9})?)");
    private static final String PREFIXES = "kmgt";

    private AudioLimit() {}

    /**
     * Returns how many bytes a text stands for, at least one: {@code 500MB} is 500,000,000, {@code 1KiB} is 1,024, and
     * {@code 700} is 700. Empty if it is no size.
     */
    static Optional<Long> bytes(String text) {
        Matcher size = SIZE.matcher(text.toLowerCase(Locale.ROOT));
        if (!size.matches() || (size.group(2).isEmpty() && !size.group(3).isEmpty())) {
            return Optional.empty();
        }
        BigDecimal bytes = new BigDecimal(size.group(1));
        if (!size.group(2).isEmpty()) {
            int power = PREFIXES.indexOf(size.group(2)) + 1;
            bytes = bytes.multiply(
                    BigDecimal.valueOf(size.group(3).isEmpty() ? 1000 : 1024).pow(power));
        }
        return bytes.compareTo(BigDecimal.ONE) < 0 || bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                ? Optional.empty()
                : Optional.of(bytes.longValue());
    }

    /**
     * Returns how long a text stands for, more than nothing: {@code 90m}, {@code 1h30m}, {@code 1:30:00} and {@code 5400} are
     * the same. Empty if it is no length.
     */
    static Optional<Duration> length(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher clock = CLOCK.matcher(lower);
        Matcher parts = clock.matches() ? clock : UNITS.matcher(lower);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Duration length = Duration.ofHours(whole(parts.group(1))).plusMinutes(whole(parts.group(2)));
        BigDecimal seconds = parts.group(3) == null ? BigDecimal.ZERO : new BigDecimal(parts.group(3));
        length = length.plusNanos(seconds.movePointRight(9).longValue());
        return length.isZero() ? Optional.empty() : Optional.of(length);
    }

    private static long whole(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
