package io.github.asreval.normalize.peers;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.normalize.peers.WhisperNumberWord.Kind;
import io.github.asreval.normalize.step.Edit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a line's words from left to right, which gathers the words of each number and writes it in digits.
 *
 * <p>The number so far is a {@link #number} while it can still be reckoned with ({@code twenty} {@code one}), and
 * {@link #digits} from when it is more than its value ({@code oh seven}, {@code 2.5}).
 */
final class WhisperNumberReading {

    private static final Pattern WORD = Pattern.compile(PythonText.SPACE.replace("[", "[^") + "+");
    private static final Pattern INTEGER = Pattern.compile(PythonText.DIGIT + "+");
    private static final Pattern NUMBER = Pattern.compile(PythonText.DIGIT + "+(?:\\." + PythonText.DIGIT + "+)?");
    private static final Pattern DECIMAL = Pattern.compile("(?=\\.?[0-9])[0-9]*(?:\\.[0-9]*)?");
    private static final String SYMBOLS = "-+£€$¢";
    private static final Map<String, WhisperNumberWord> WORDS = WhisperNumberWord.all();
    private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

    private final boolean ohIsDoubtful;
    private final List<Place> words = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    /** How many words have been written, or replaced by what has been written. */
    private int written;

    private String sign = "";
    private String digits = "";
    private @Nullable BigInteger number;

    /** A word and where it stands in the line. */
    private record Place(int start, int end, String word) {}

    private WhisperNumberReading(String line, boolean ohIsDoubtful) {
        this.ohIsDoubtful = ohIsDoubtful;
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(new Place(matcher.start(), matcher.end(), matcher.group()));
        }
    }

    /** Returns what changes when the numbers of a line are written in digits. */
    static List<Edit> edits(String line, boolean ohIsDoubtful) {
        WhisperNumberReading reading = new WhisperNumberReading(line, ohIsDoubtful);
        int next = 0;
        while (next < reading.words.size()) {
            next = reading.read(next);
        }
        reading.end(next);
        return reading.edits;
    }

    /** Reads a word, and returns which one to read next. */
    private int read(int i) {
        String word = words.get(i).word();
        boolean marked = SYMBOLS.indexOf(word.charAt(0)) >= 0;
        String unmarked = marked ? word.substring(1) : word;
        WhisperNumberWord meaning = WORDS.get(word);
        if (NUMBER.matcher(unmarked).matches()) {
            readDigits(i, marked, unmarked);
        } else if (meaning == null) {
            write(i);
        } else {
            return read(i, meaning);
        }
        return i + 1;
    }

    private void readDigits(int i, boolean marked, String unmarked) {
        String word = words.get(i).word();
        if (digits.endsWith(".")) {
            digits += word;
            return;
        }
        end(i);
        if (marked) {
            sign = word.substring(0, 1);
        }
        Optional<BigInteger> value = decimal(unmarked).flatMap(WhisperNumberReading::integer);
        if (value.isPresent()) {
            number = value.get();
        } else {
            digits = unmarked;
        }
    }

    private int read(int i, WhisperNumberWord meaning) {
        switch (meaning.kind()) {
            case ZERO -> readZero(i);
            case ONES, TENS -> {
                add(i, meaning);
                endWith(meaning, i);
            }
            case MULTIPLIER -> {
                multiply(i, meaning.value());
                endWith(meaning, i);
            }
            case SIGN -> readSign(i, meaning);
            case UNIT -> {
                sign = isPending() ? meaning.text() : sign;
                write(isPending() ? value() : words.get(i).word(), i + 1);
            }
            case PERCENT ->
                write(isPending() ? value() + meaning.text() : words.get(i).word(), i + 1);
            case PER -> {
                return readPer(i, meaning);
            }
            case AND, REPEAT, POINT -> {
                return readParticle(i, meaning);
            }
        }
        return i + 1;
    }

    private void readZero(int i) {
        boolean isDigit = !ohIsDoubtful
                || !words.get(i).word().equals("oh")
                || (isDigits(i + 1) && (isPending() || isDigits(i + 2)));
        if (isDigit) {
            append("0");
        } else {
            write(i);
        }
    }

    private void readSign(int i, WhisperNumberWord meaning) {
        end(i);
        if (mayBeNumber(i + 1)) {
            sign = meaning.text();
        } else {
            write(i);
        }
    }

    private int readPer(int i, WhisperNumberWord meaning) {
        if (isPending() && i + 1 < words.size() && words.get(i + 1).word().equals("cent")) {
            write(value() + meaning.text(), i + 2);
            return i + 2;
        }
        write(i);
        return i + 1;
    }

    /** Reads {@code and}, {@code double}, {@code triple} or {@code point}, which mean something before a number only. */
    private int readParticle(int i, WhisperNumberWord meaning) {
        if (!mayBeNumber(i + 1)) {
            write(i);
        } else if (meaning.kind() == Kind.POINT) {
            // Before a number word that is no digit the word is lost: the peer's.
            if (isNumeric(i + 1)
                    || meaning(i + 1).filter(WhisperNumberWord::isDigits).isPresent()) {
                append(".");
            }
        } else if (meaning.kind() == Kind.AND) {
            if (meaning(i - 1).filter(word -> word.isCardinal(Kind.MULTIPLIER)).isEmpty()) {
                write(i);
            }
        } else {
            Optional<WhisperNumberWord> repeated =
                    meaning(i + 1).filter(word -> word.kind() == Kind.ZERO || word.isCardinal(Kind.ONES));
            if (repeated.isPresent()) {
                append(repeated.get().value().toString().repeat(meaning.value().intValue()));
                return i + 2;
            }
            write(i);
        }
        return i + 1;
    }

    /** Puts ones or tens to the number: adds them where it has room for them, and else writes them behind it. */
    private void add(int i, WhisperNumberWord meaning) {
        boolean ones = meaning.kind() == Kind.ONES;
        boolean single = ones && meaning.value().compareTo(BigInteger.TEN) < 0;
        BigInteger before = number;
        if (!isPending()) {
            number = meaning.value();
        } else if (before != null && !(ones && isAfter(i, Kind.ONES))) {
            BigInteger room = BigInteger.valueOf(single ? 10 : 100);
            if (before.mod(room).signum() == 0) {
                number = before.add(meaning.value());
            } else {
                setDigits(value() + meaning.value());
            }
        } else if (single && isAfter(i, Kind.TENS)) {
            setDigits(value().substring(0, value().length() - 1) + meaning.value());
        } else {
            setDigits(value() + meaning.value());
        }
    }

    private void multiply(int i, BigInteger multiplier) {
        BigInteger before = number;
        if (before != null) {
            BigInteger rest = before.mod(THOUSAND);
            number = before.subtract(rest).add(rest.multiply(multiplier));
            return;
        }
        Optional<BigInteger> product =
                decimal(digits).flatMap(value -> integer(value.multiply(new BigDecimal(multiplier))));
        if (product.isEmpty()) {
            end(i);
        }
        number = product.orElse(multiplier);
        digits = "";
    }

    /** Returns the value of digits, of any script and with a point or without; nothing if they are no one number. */
    private static Optional<BigDecimal> decimal(String digits) {
        StringBuilder ascii = new StringBuilder(digits.length());
        digits.codePoints().forEach(c -> {
            int digit = UCharacter.digit(c);
            ascii.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
        return DECIMAL.matcher(ascii).matches() ? Optional.of(new BigDecimal(ascii.toString())) : Optional.empty();
    }

    private static Optional<BigInteger> integer(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() <= 0 ? Optional.of(shortest.toBigIntegerExact()) : Optional.empty();
    }

    /** Appends to the digits so far; a zero that was written in digits is forgotten, as the peer does. */
    private void append(String text) {
        BigInteger before = number;
        setDigits((before != null && before.signum() == 0 ? "" : value()) + text);
    }

    private void setDigits(String text) {
        digits = text;
        number = null;
    }

    private boolean isPending() {
        return number != null || !digits.isEmpty();
    }

    private String value() {
        return number == null ? digits : number.toString();
    }

    private void endWith(WhisperNumberWord meaning, int i) {
        if (!meaning.text().isEmpty()) {
            write(value() + meaning.text(), i + 1);
        }
    }

    /** Writes the number so far, if any, in the place of the words before one. */
    private void end(int i) {
        if (isPending()) {
            write(value(), i);
        }
    }

    /** Writes the number so far, if any, and a word as it is. */
    private void write(int i) {
        end(i);
        write(words.get(i).word(), i + 1);
    }

    /** Writes a text in the place of the words that are not written yet, up to one. */
    private void write(String text, int end) {
        String signed = sign + text;
        boolean same = end == written + 1 && words.get(written).word().equals(signed);
        if (!same) {
            edits.add(new Edit(words.get(written).start(), words.get(end - 1).end(), signed));
        }
        written = end;
        sign = "";
        digits = "";
        number = null;
    }

    private Optional<WhisperNumberWord> meaning(int i) {
        return i < 0 || i >= words.size()
                ? Optional.empty()
                : Optional.ofNullable(WORDS.get(words.get(i).word()));
    }

    private boolean isAfter(int i, Kind kind) {
        return meaning(i - 1).filter(word -> word.isCardinal(kind)).isPresent();
    }

    private boolean mayBeNumber(int i) {
        return isNumeric(i) || meaning(i).isPresent();
    }

    private boolean isNumeric(int i) {
        return i < words.size() && NUMBER.matcher(words.get(i).word()).matches();
    }

    private boolean isDigits(int i) {
        return i < words.size()
                && (INTEGER.matcher(words.get(i).word()).matches()
                        || meaning(i).filter(WhisperNumberWord::isDigits).isPresent());
    }
}
