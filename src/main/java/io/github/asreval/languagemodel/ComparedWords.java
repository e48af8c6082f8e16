package io.github.asreval.languagemodel;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.WordForms;
import io.github.asreval.text.Word;
import io.github.asreval.text.Words;
import io.github.asreval.text.base.MixedScripts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a text as they are compared: without regard to case, and to punctuation at their edges. In a language without
 * blanks every character is one. For one thread.
 */
final class ComparedWords {

    static final String CHAIN = "fold,punct-edge";

    private static final Set<String> WITHOUT_BLANKS = Set.of("ja", "km", "lo", "my", "th", "zh");

    private static final int MOST_KNOWN = 1 << 17;

    private static final int MARKS = 1 << ECharacterCategory.NON_SPACING_MARK
            | 1 << ECharacterCategory.COMBINING_SPACING_MARK
            | 1 << ECharacterCategory.ENCLOSING_MARK;

    private final Normalizer normalizer;
    private final boolean spaced;
    /** Words come again; that which is kept of them is bounded. */
    private final Map<String, List<String>> known = new HashMap<>();

    private String lastText = "";
    private List<String> lastWords = List.of();

    ComparedWords(String language) {
        this.normalizer = NormalizerPipeline.parse(CHAIN, language).normalizer();
        this.spaced = isSpaced(language);
    }

    /** Returns whether there are blanks between the words of a language. */
    static boolean isSpaced(String language) {
        return !WITHOUT_BLANKS.contains(language.split("-", -1)[0]);
    }

    List<String> of(String text) {
        // A line is asked for when it is judged, and once more when it is written.
        if (!text.equals(lastText)) {
            List<String> words = new ArrayList<>();
            for (String written : Words.split(text)) {
                words.addAll(forms(written));
            }
            lastText = text;
            lastWords = Collections.unmodifiableList(words);
        }
        return lastWords;
    }

    /**
     * Returns the same words cut at all that is no letter, mark or digit, so that punctuation makes no difference anywhere:
     * {@code don't} is two words.
     */
    List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        for (String word : of(text)) {
            int start = -1;
            for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
                boolean part = isPart(word.codePointAt(i));
                if (part && start < 0) {
                    start = i;
                } else if (!part && start >= 0) {
                    runs.add(word.substring(start, i));
                    start = -1;
                }
            }
            if (start >= 0) {
                runs.add(word.substring(start));
            }
        }
        return runs;
    }

    private static boolean isPart(int codePoint) {
        return (codePoint >= 'a' && codePoint <= 'z')
                || UCharacter.isLetterOrDigit(codePoint)
                || (1 << UCharacter.getType(codePoint) & MARKS) != 0;
    }

    private List<String> forms(String written) {
        List<String> forms = known.get(written);
        if (forms == null) {
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            forms = compared(written);
            known.put(written, forms);
        }
        return forms;
    }

    private List<String> compared(String written) {
        WordForms forms = normalizer.word(written);
        List<Word> words = forms.needsLine() ? normalizer.words(written) : forms.words();
        List<String> compared = words.stream().map(Word::compared).toList();
        return spaced
                ? compared
                : compared.stream()
                        .flatMap(word -> MixedScripts.words(word).stream())
                        .filter(word -> word.codePoints().anyMatch(UCharacter::isLetterOrDigit))
                        .toList();
    }
}
