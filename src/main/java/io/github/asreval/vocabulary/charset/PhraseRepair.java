package io.github.asreval.vocabulary.charset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import io.github.asreval.text.base.CharacterSet;
import io.github.asreval.text.base.CodePoints;
import io.github.asreval.vocabulary.charset.LanguageCharset.Documentation;
import io.github.asreval.vocabulary.charset.PhraseFault.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the characters of a phrase that its language's set does not have, and what was meant by them.
 *
 * <p>{@code new PhraseRepair(LanguageCharset.of("fr-FR").orElseThrow()).repaired("de\u0301ja\u0300-vu")} is
 * {@code déjà-vu} with the accents composed: the set has the two letters, but not the accents alone.
 *
 * <p>A replacement is offered only where it is certain, and consists of accepted characters, or at worst of the gaps of
 * the guide. What the set has is never touched, in whatever form it is written: whole texts are not normalised. Spaces,
 * digits and control characters have rules of their own and are passed over, and so are gaps. Where no set is
 * documented there is nothing to find.
 *
 * <p>Positions are code points from the start of the phrase. Instances are safe for threads.
 */
public final class PhraseRepair {

    /** All letters below are Latin. */
    private static final int FIRST_GREEK = 0x370;

    private final LanguageCharset charset;
    private final CharacterSet usable;

    /** Made when the first fault is met: the Unicode data behind them take a moment, and most phrases have none. */
    private volatile @Nullable Tools tools;

    /** Returns the repair of phrases of one language. */
    public PhraseRepair(LanguageCharset charset) {
        this.charset = charset;
        this.usable = charset.accepted().union(charset.gaps());
    }

    private record Tools(CharsetSpelling spelling, LetterRepair letters) {}

    private Tools tools() {
        Tools made = tools;
        if (made == null) {
            String tag = charset.language().tag();
            CharsetSpelling spelling = new CharsetSpelling(tag, usable);
            made = new Tools(spelling, new LetterRepair(tag, usable, spelling));
            tools = made;
        }
        return made;
    }

    /** Returns all characters of the phrase that the set does not have, in order. */
    public List<PhraseFault> faults(String phrase) {
        if (charset.documentation() == Documentation.UNDOCUMENTED || usable.containsAll(phrase)) {
            return List.of();
        }
        int[] codePoints = phrase.codePoints().toArray();
        List<PhraseFault> faults = new ArrayList<>();
        int end;
        for (int start = 0; start < codePoints.length; start = end) {
            end = clusterEnd(codePoints, start);
            if (!passedOver(codePoints[start]) && !usable.containsAll(text(codePoints, start, end))) {
                faults.addAll(clusterFaults(codePoints, start, end));
            }
        }
        return List.copyOf(faults);
    }

    /** Returns the phrase with every certain replacement in its place; repairing it again changes nothing. */
    public String repaired(String phrase) {
        return PhraseFault.replaceAll(phrase, faults(phrase));
    }

    /**
     * Returns the Latin letters of the phrase that stand among Cyrillic, Greek or Indic letters between two hyphens.
     *
     * <p>Many sets list the Latin letters beside those of the language, so that {@code мaк} with a Latin a passes as it
     * is. Letters outside the set are not reported here. A replacement is offered where every Latin letter between the
     * hyphens has a twin in the set and they are fewer than the others.
     */
    public List<PhraseFault> mixedScripts(String phrase) {
        // Settles most phrases without the data on scripts: all of it in Latin letters, or none of it.
        boolean latin = phrase.codePoints().anyMatch(c -> c < FIRST_GREEK && Character.isLetter(c));
        if (!latin || phrase.codePoints().allMatch(c -> c < FIRST_GREEK)) {
            return List.of();
        }
        int[] codePoints = phrase.codePoints().toArray();
        List<PhraseFault> faults = new ArrayList<>();
        int end;
        for (int start = 0; start < codePoints.length; start = end + 1) {
            end = start;
            while (end < codePoints.length && codePoints[end] != '-') {
                end++;
            }
            faults.addAll(tools().letters().mixed(codePoints, start, end));
        }
        return List.copyOf(faults);
    }

    private static String text(int[] codePoints, int start, int end) {
        return new String(codePoints, start, end - start);
    }

    private boolean passedOver(int codePoint) {
        return !usable.contains(codePoint)
                && (UCharacter.isUWhiteSpace(codePoint)
                        || UCharacter.isDigit(codePoint)
                        || UCharacter.getType(codePoint) == Character.CONTROL);
    }

    private boolean invisible(int codePoint) {
        return !usable.contains(codePoint)
                && UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** Returns where the letter that starts at a place ends, with everything that may be a piece of it. */
    private int clusterEnd(int[] codePoints, int start) {
        int end = start + 1;
        if (passedOver(codePoints[start])) {
            return end;
        }
        while (end < codePoints.length && (invisible(codePoints[end]) || LetterRepair.isPiece(codePoints[end]))) {
            end++;
        }
        return end;
    }

    private List<PhraseFault> clusterFaults(int[] codePoints, int start, int end) {
        String cluster = text(codePoints, start, end);
        CharsetSpelling spelling = tools().spelling();
        String joined = spelling.withCompositions(cluster);
        if (!joined.equals(cluster)) {
            Optional<String> whole = spelling.usable(visible(joined));
            if (whole.isPresent()) {
                return List.of(decomposed(cluster, start, end, whole.get()));
            }
        }
        StringBuilder pieces = new StringBuilder();
        for (int i = start; i < end; i++) {
            pieces.append(invisible(codePoints[i]) ? "" : tools().letters().nearest(codePoints, i));
        }
        if (usable.containsAll(pieces.toString())) {
            return eachCodePoint(codePoints, start, end);
        }
        return spelling.usable(visible(cluster))
                .or(() -> spelling.usable(pieces.toString()))
                .map(whole -> List.of(decomposed(cluster, start, end, whole)))
                .orElseGet(() -> eachCodePoint(codePoints, start, end));
    }

    private String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().filter(c -> !invisible(c)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** Returns the fault of a letter in pieces, without the marks behind it that stay as they are. */
    private static PhraseFault decomposed(String cluster, int start, int end, String whole) {
        int[] written = cluster.codePoints().toArray();
        int[] meant = whole.codePoints().toArray();
        int same = 0;
        while (same + 1 < Math.min(written.length, meant.length)
                && written[written.length - 1 - same] == meant[meant.length - 1 - same]) {
            same++;
        }
        String letter = text(meant, 0, meant.length - same);
        String message = CodePoints.describe(text(written, 0, written.length - same))
                + " are pieces of what the set has as " + CodePoints.describe(letter);
        return new PhraseFault(start, end - same, Cause.DECOMPOSED, message, Optional.of(letter));
    }

    private List<PhraseFault> eachCodePoint(int[] codePoints, int start, int end) {
        List<PhraseFault> faults = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (invisible(codePoints[i])) {
                String message = CodePoints.describe(codePoints[i]) + " is invisible and not in the set";
                faults.add(new PhraseFault(i, i + 1, Cause.INVISIBLE, message, Optional.of("")));
            } else if (!usable.contains(codePoints[i])) {
                faults.add(tools().letters().fault(codePoints, i));
            }
        }
        return faults;
    }
}
