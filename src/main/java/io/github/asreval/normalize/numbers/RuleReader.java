package io.github.asreval.normalize.numbers;

import com.ibm.icu.text.RuleBasedNumberFormat;
import io.github.asreval.normalize.base.CaseFolding;
import io.github.asreval.normalize.step.CanonicalForm;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole numbers of a language by ICU's rules for writing them.
 *
 * <p>Rules that read wrongly are no danger: a number counts only if the rules write it in the very words that were read.
 * A single word counts only in the form used for counting, {@code eins} and {@code uno}: the others are articles
 * ({@code eine}, {@code una}) or inflected, some look like words that are no numbers, and all would become the same word.
 * The Spanish {@code veintiún} and {@code doscientas} are numbers only.
 */
final class RuleReader implements NumberReader {

    /** Behind digits a word of this value or more multiplies them, as in {@code 5 mille}. */
    private static final long LEAST_SCALE = 100;

    private static final int TEN = 10;

    /** Doubles hold every whole number below it. */
    private static final double MOST = 1e15;

    private static final int MOST_KEPT = 10_000;

    /** The longest number below {@link #MOST} has some 200 letters in any language; more would only take time to refuse. */
    private static final int MOST_LETTERS = 250;

    /** Languages that write a number of several words as one. */
    private static final Set<String> UNSPACED = Set.of("ja", "yue", "zh");

    /** Languages in which I is the capital of another letter than i. */
    private static final Set<String> TURKIC = Set.of("az", "tr");

    private final String tag;
    private final String language;
    private @Nullable Rules rules;
    private final Map<String, Optional<String>> answers = new HashMap<>();
    private final Map<String, Long> values = new HashMap<>();

    /** Reads a language that {@link NumberLanguages} lists; its rules are loaded when they are first asked for. */
    RuleReader(String tag) {
        this.tag = tag;
        this.language = language();
    }

    /** The rules at work. */
    private record Rules(
            RuleBasedNumberFormat format, String counting, List<String> sets, Set<String> pieces, int longest) {}

    private Rules rules() {
        Rules loaded = rules;
        if (loaded == null) {
            RuleBasedNumberFormat format = SpellOutRules.read(tag, this::form);
            Set<String> pieces = SpellOutRules.pieces(format);
            loaded = new Rules(
                    format,
                    format.getDefaultRuleSetName(),
                    Arrays.asList(format.getRuleSetNames()),
                    pieces,
                    pieces.stream().mapToInt(String::length).max().orElse(0));
            rules = loaded;
        }
        return loaded;
    }

    @Override
    public boolean knows(String word) {
        // Digits and punctuation are not worth loading rules for.
        if (word.charAt(0) < 'A' || word.length() > MOST_LETTERS) {
            return false;
        }
        String form = said(word);
        Set<String> pieces = rules().pieces();
        int longest = rules().longest();
        boolean[] reached = new boolean[form.length() + 1];
        reached[0] = true;
        for (int end = 1; end <= form.length(); end++) {
            for (int start = Math.max(0, end - longest); start < end && !reached[end]; start++) {
                reached[end] = reached[start] && pieces.contains(form.substring(start, end));
            }
        }
        return !form.isEmpty() && reached[form.length()];
    }

    @Override
    public boolean concerns(String word) {
        return knows(word);
    }

    /** What the rules put together has no end. */
    @Override
    public Optional<Set<String>> words() {
        return Optional.empty();
    }

    @Override
    public Windows over(List<NumberPiece> pieces) {
        List<String> words = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            NumberPiece piece = pieces.get(i);
            String word = knows(piece.text()) ? said(piece.text()) : "";
            boolean begins = i == 0 || piece.severed();
            if (language.equals("de") && (begins || words.get(i - 1).isEmpty())) {
                word = SaidNumberWords.withOne(
                        word, begins ? "" : form(pieces.get(i - 1).text()));
            }
            words.add(word);
        }
        return new RuleWindows(pieces, words);
    }

    /** A line, with each word as the rules know it; empty where they do not. */
    private final class RuleWindows implements Windows {

        private final List<NumberPiece> pieces;
        private final List<String> words;

        RuleWindows(List<NumberPiece> pieces, List<String> words) {
            this.pieces = pieces;
            this.words = words;
        }

        @Override
        public boolean known(int piece) {
            return !words.get(piece).isEmpty();
        }

        @Override
        public Optional<String> digits(int from, int to, boolean behindNumber) {
            boolean torn = !behindNumber
                    && isBehindDigits(from)
                    && value(words.get(from)).filter(v -> v >= LEAST_SCALE).isPresent();
            return torn ? Optional.empty() : answer(String.join(" ", words.subList(from, to)));
        }

        /**
         * Rules take long to refuse a row of numbers. Two that are numbers by themselves make one only if the second
         * fits into the zeros of the first, as in {@code vingt cinq}, or multiplies it or counts in tens beside it, as in
         * {@code quatre vingt}.
         */
        @Override
        public boolean isApart(int piece) {
            long first = alone(words.get(piece - 1));
            long second = alone(words.get(piece));
            if (first < 0 || second < 0) {
                return false;
            }
            return first < second ? second % TEN != 0 : second >= room(first);
        }

        @Override
        public boolean strands(int from, int to) {
            return false;
        }

        private boolean isBehindDigits(int piece) {
            if (piece == 0 || pieces.get(piece).severed()) {
                return false;
            }
            NumberPiece before = pieces.get(piece - 1);
            return before.joint() || WrittenNumber.endsInDigit(before.text());
        }
    }

    /** Returns what a number added to this one is below: 10 for 40, 1000 for 5000, but 20 for 60, as in soixante dix. */
    private static long room(long value) {
        long room = 1;
        for (long rest = value; rest > 0 && rest % TEN == 0; rest /= TEN) {
            room *= TEN;
        }
        return room == TEN ? 2 * TEN : room;
    }

    /** Returns the value of a word that is a number by itself, else -1. */
    private long alone(String word) {
        if (values.size() >= MOST_KEPT) {
            values.clear();
        }
        return values.computeIfAbsent(
                word, each -> each.isEmpty() ? -1L : value(each).orElse(-1L));
    }

    private Optional<String> answer(String words) {
        if (words.length() > MOST_LETTERS) {
            return Optional.empty();
        }
        if (answers.size() >= MOST_KEPT) {
            answers.clear();
        }
        return answers.computeIfAbsent(words, this::digits);
    }

    private Optional<String> digits(String words) {
        Rules loaded = rules();
        boolean alone = words.indexOf(' ') < 0 && !(words.length() > 1 && UNSPACED.contains(language()));
        boolean spanish = language.equals("es");
        return value(words)
                .filter(value -> (alone && !(spanish && value > TEN) ? List.of(loaded.counting()) : loaded.sets())
                        .stream()
                                .anyMatch(set -> SpellOutRules.spaced(
                                                loaded.format().format(value, set))
                                        .equals(words)))
                .map(String::valueOf);
    }

    /** Returns the whole number that the words are by the rules, if the rules get to the end of them. */
    private Optional<Long> value(String words) {
        ParsePosition end = new ParsePosition(0);
        double value = rules().format().parse(words, end).doubleValue();
        boolean whole = end.getIndex() == words.length() && value >= 0 && value < MOST && value == Math.rint(value);
        return whole ? Optional.of((long) value) : Optional.empty();
    }

    private String language() {
        int hyphen = tag.indexOf('-');
        return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    /** Returns the form in which a word of a text is read; of what is said otherwise it is that of the rules. */
    private String said(String word) {
        return SaidNumberWords.ruled(language, form(word));
    }

    /** Returns the form in which words are read: folded, a space for a hyphen, without what is invisible. */
    private String form(String text) {
        boolean turkic = TURKIC.contains(language());
        String folded = CanonicalForm.of(turkic ? CaseFolding.foldTurkic(text) : CaseFolding.fold(text));
        StringBuilder form = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!NumberPieces.isInvisible(c)) {
                form.append(c == '-' ? ' ' : c);
            }
        }
        return form.toString();
    }
}
