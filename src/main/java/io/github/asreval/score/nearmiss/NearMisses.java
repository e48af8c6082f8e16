package io.github.asreval.score.nearmiss;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import io.github.asreval.normalize.language.IndicSounds;
import io.github.asreval.text.base.Graphemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The classes of errors that are nearly right, for reports; they never change a count.
 *
 * <pre>{@code
 * NearMisses misses = NearMisses.standard();
 * misses.classify(List.of("हिंदी"), List.of("हिन्दी"))            // INDIC_SPELLING
 * misses.classify(List.of("दिनोंसे"), List.of("दिनों", "से"))     // WORD_BOUNDARY
 * misses.classify(List.of("दिनोंसे"), List.of("दिनों", "उनसे"))   // nothing
 * }</pre>
 *
 * <p>An instance is for one thread.
 */
public final class NearMisses {

    /** How many words a block may have on either side. */
    public static final int MOST_WORDS = 3;

    /** The longest word, in code points, that anyone may have said. */
    private static final int LONGEST = 256;

    private static final int FEWEST_CODE_POINTS = 4;

    private final VariantList variants;
    private final ConfusableTexts lookAlikes = new ConfusableTexts();
    /** Unicode's order of words; loaded with the first error to be classified, and not shared, since it is for one thread. */
    private @Nullable Collator order;

    private NearMisses(VariantList variants) {
        this.variants = variants;
    }

    /** Returns an instance that knows no variants. */
    public static NearMisses standard() {
        return new NearMisses(VariantList.empty());
    }

    /** Returns an instance that knows the variants of a list. */
    public static NearMisses withVariants(VariantList variants) {
        return new NearMisses(variants);
    }

    /**
     * Returns the first class that holds two blocks of words, as they are compared; nothing if none does, if a block is
     * empty or has more than {@value #MOST_WORDS} words, or if the blocks are the same.
     */
    public Optional<NearMissClass> classify(List<String> reference, List<String> hypothesis) {
        String said = String.join(" ", reference);
        String heard = String.join(" ", hypothesis);
        boolean comparable = isShort(reference) && isShort(hypothesis) && !said.equals(heard);
        if (!comparable || said.length() > LONGEST || heard.length() > LONGEST) {
            return Optional.empty();
        }
        String plainSaid = ComparedForm.plain(said);
        String plainHeard = ComparedForm.plain(heard);
        Optional<NearMissClass> slight = sameLetters(said, heard, plainSaid, plainHeard);
        if (slight.isPresent()) {
            return slight;
        }
        String oneSaid = plainSaid.replace(" ", "");
        String oneHeard = plainHeard.replace(" ", "");
        if (!oneSaid.isEmpty() && oneSaid.equals(oneHeard)) {
            return Optional.of(NearMissClass.WORD_BOUNDARY);
        }
        if (ScriptMix.isPair(oneSaid, oneHeard)) {
            return Optional.of(NearMissClass.SCRIPT_MIX);
        }
        return reference.size() == 1 && hypothesis.size() == 1 ? oneWord(plainSaid, plainHeard) : Optional.empty();
    }

    /** Returns the letters of words, by which one tells whether words are only split otherwise: small, without blanks. */
    public static String letters(String words) {
        return ComparedForm.plain(words).replace(" ", "");
    }

    private static boolean isShort(List<String> words) {
        return !words.isEmpty() && words.size() <= MOST_WORDS;
    }

    private Optional<NearMissClass> sameLetters(String said, String heard, String plainSaid, String plainHeard) {
        if (same(ComparedForm.visible(said), ComparedForm.visible(heard))) {
            return Optional.of(NearMissClass.INVISIBLE);
        }
        if (same(plainSaid, plainHeard)) {
            return Optional.of(NearMissClass.FORM);
        }
        if (lookAlikes.isPair(ComparedForm.folded(said), ComparedForm.folded(heard))) {
            return Optional.of(NearMissClass.LOOK_ALIKE);
        }
        if (same(IndicSounds.key(plainSaid), IndicSounds.key(plainHeard))) {
            return Optional.of(NearMissClass.INDIC_SPELLING);
        }
        if (differInMarks(plainSaid, plainHeard)) {
            return Optional.of(NearMissClass.COLLATION);
        }
        return variants.areVariants(said, heard) ? Optional.of(NearMissClass.VARIANT) : Optional.empty();
    }

    /** Returns whether texts differ in marks only: accents, nuktas, bindus, joiners. */
    private boolean differInMarks(String a, String b) {
        if (order == null) {
            order = Collator.getInstance(ULocale.ROOT);
            order.setStrength(Collator.PRIMARY);
        }
        return !a.isEmpty() && !b.isEmpty() && order.compare(a, b) == 0;
    }

    private static boolean same(String a, String b) {
        return !a.isEmpty() && a.equals(b);
    }

    private static Optional<NearMissClass> oneWord(String said, String heard) {
        if (Affixes.isPair(said, heard)) {
            // An ending may be a single character of the eye; that it is an ending says more.
            return Optional.of(NearMissClass.AFFIX);
        }
        return areOneGraphemeApart(said, heard) ? Optional.of(NearMissClass.ONE_GRAPHEME) : Optional.empty();
    }

    private static boolean areOneGraphemeApart(String a, String b) {
        List<String> first = graphemes(a);
        List<String> second = graphemes(b);
        int shorter = Math.min(first.size(), second.size());
        int prefix = 0;
        while (prefix < shorter && first.get(prefix).equals(second.get(prefix))) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < shorter - prefix
                && first.get(first.size() - 1 - suffix).equals(second.get(second.size() - 1 - suffix))) {
            suffix++;
        }
        int longer = Math.max(first.size(), second.size());
        boolean longEnough = longer > 1
                && Math.max(a.codePointCount(0, a.length()), b.codePointCount(0, b.length())) >= FEWEST_CODE_POINTS;
        return longEnough && longer - prefix - suffix == 1;
    }

    private static List<String> graphemes(String text) {
        List<String> graphemes = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = Graphemes.next(text, i);
            graphemes.add(text.substring(i, end));
            i = end;
        }
        return graphemes;
    }
}
