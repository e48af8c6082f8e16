package io.github.asreval.languagemodel;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.step.CanonicalForm;
import io.github.asreval.text.Words;
import io.github.asreval.text.base.RedactionMark;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes out of a text what was not said: labels, events, tags and characters that are no text, and counts them.
 *
 * <p>Cleaned text has one blank between words, and what is cleaned again stays as it is. Marks for redacted words become
 * {@link #REDACTED}, so that it can be told which sentence had them. For one thread.
 */
final class TextCleaner {

    /** Stands for redacted words; text never has it, since characters of private use are taken out. */
    static final String REDACTED = "\uE000";

    private static final int MOST_ROUNDS = 8;
    /** Stands for bytes that were no characters. */
    private static final int REPLACEMENT = 0xFFFD;

    private static final char DEVANAGARI = 0x900;
    private static final char LAST_DEVANAGARI = 0x97F;
    private static final Pattern ALTERNATIVES = Pattern.compile("\\{([^{}|]*)\\|[^{}]*\\}");
    private static final Pattern TIME = Pattern.compile("^\\s*\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d+)?(?=\\s)");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private final Normalizer labels = NormalizerPipeline.parse("events,speaker").normalizer();
    private final Normalizer invisible =
            NormalizerPipeline.parse("invisible,bidi-marks").normalizer();
    private final Map<CleaningStep, Long> dropped = new EnumMap<>(CleaningStep.class);

    /** Returns how many characters were taken out so far, by kind; of some kinds none. */
    Map<CleaningStep, Long> dropped() {
        return dropped;
    }

    /** Returns the text of a call without what was not said. */
    String call(String text) {
        return stable(text, true);
    }

    /** Returns the text of a document without tags and characters that are no text. */
    String document(String text) {
        return stable(text, false);
    }

    /** What is taken out may bring together what has to go as well. */
    private String stable(String text, boolean call) {
        String before = text.replace(REDACTED, "");
        String cleaned = cleaned(before, call);
        for (int i = 0; i < MOST_ROUNDS && !cleaned.equals(before); i++) {
            before = cleaned;
            cleaned = cleaned(cleaned, call);
        }
        return cleaned;
    }

    private String cleaned(String text, boolean call) {
        String line = withRedactions(step(CleaningStep.CONTROLS, text, withoutControls(text)));
        if (call) {
            if (line.indexOf('{') >= 0) {
                line = step(
                        CleaningStep.ALTERNATIVES,
                        line,
                        ALTERNATIVES.matcher(line).replaceAll("$1"));
            }
            line = step(
                    CleaningStep.LABELS, line, labels.text(TIME.matcher(line).replaceFirst("")));
        }
        line = step(CleaningStep.TAGS, line, withoutTags(line));
        line = step(CleaningStep.INVISIBLE, line, invisible.text(line));
        return step(CleaningStep.SPACES, line, CanonicalForm.of(String.join(" ", Words.split(line))));
    }

    private String step(CleaningStep step, String before, String after) {
        if (!before.equals(after)) {
            long fewer = before.codePoints().count() - after.codePoints().count();
            if (fewer > 0) {
                dropped.merge(step, fewer, Long::sum);
            }
        }
        return after;
    }

    private static String withRedactions(String line) {
        if (line.indexOf('[') < 0) {
            return line;
        }
        StringBuilder changed = new StringBuilder();
        for (String word : Words.split(line)) {
            changed.append(changed.isEmpty() ? "" : " ")
                    .append(RedactionMark.is(word) ? REDACTED + word.substring(word.indexOf(']') + 1) : word);
        }
        return changed.toString();
    }

    private static String withoutTags(String line) {
        String bare = line;
        for (int i = 0; i < MOST_ROUNDS && bare.indexOf('<') >= 0; i++) {
            bare = TAG.matcher(bare).replaceAll(" ");
        }
        return bare.replace('<', ' ').replace('>', ' ');
    }

    /** White space of any kind becomes a blank, so that words stay apart. */
    private static String withoutControls(String text) {
        int first = 0;
        while (first < text.length() && isPlain(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
        text.substring(first).codePoints().forEach(c -> {
            if (Words.isWhiteSpace(c)) {
                kept.append(' ');
            } else if (isText(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || (c >= DEVANAGARI && c <= LAST_DEVANAGARI);
    }

    private static boolean isText(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case ECharacterCategory.CONTROL, ECharacterCategory.SURROGATE, ECharacterCategory.UNASSIGNED -> false;
            case ECharacterCategory.PRIVATE_USE -> codePoint == REDACTED.charAt(0);
            default -> codePoint != REPLACEMENT;
        };
    }
}
