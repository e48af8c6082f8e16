package io.github.asreval.vocabulary.charset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import io.github.asreval.text.base.CharacterSet;
import io.github.asreval.text.base.CodePoints;
import io.github.asreval.vocabulary.charset.PhraseFault.Cause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Explains single code points that a set does not have, and finds what was meant.
 *
 * <p>A phrase is given as its code points, because a letter is taken for its twin of another script only where the rest
 * of the word is of that script. Instances are safe for threads.
 */
final class LetterRepair {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    /** How far to look for the rest of a word: without a limit a file of one endless word would take for ever. */
    private static final int REACH = 64;

    private static final int CAPITAL_SIGMA = 0x3A3;
    private static final int FINAL_SIGMA = 0x3C2;
    private static final int PROLONGED_SOUND_MARK = 0x30FC;
    private static final int MIDDLE_DOT = 0xB7;
    private static final int HALF_WIDTH_VOICED = 0xFF9E;
    private static final int HALF_WIDTH_SEMI_VOICED = 0xFF9F;

    /** Kinds of compatibility forms that are the same letter in another shape; not, say, superscripts. */
    private static final Set<Integer> SHAPES = Set.of(
            UCharacter.DecompositionType.COMPAT,
            UCharacter.DecompositionType.FINAL,
            UCharacter.DecompositionType.FONT,
            UCharacter.DecompositionType.INITIAL,
            UCharacter.DecompositionType.ISOLATED,
            UCharacter.DecompositionType.MEDIAL,
            UCharacter.DecompositionType.NARROW,
            UCharacter.DecompositionType.WIDE);

    private final String tag;
    private final CharacterSet usable;
    private final CharsetSpelling spelling;
    private final Set<Integer> scripts;

    /** What was found for a letter: each is met again and again, above all beside others in a long word. */
    private final Map<Integer, Optional<Meaning>> ownSpellings = new ConcurrentHashMap<>();

    private final Map<Long, Optional<Meaning>> twins = new ConcurrentHashMap<>();

    LetterRepair(String tag, CharacterSet usable, CharsetSpelling spelling) {
        this.tag = tag;
        this.usable = usable;
        this.spelling = spelling;
        this.scripts = PhraseScripts.of(usable);
    }

    /** What stands for a code point: why, what it was taken for, and how the set spells that. */
    private record Meaning(Cause cause, String taken, String spelt) {}

    /** Returns whether the code point may be a piece of the letter before it. */
    static boolean isPiece(int codePoint) {
        int hangul = UCharacter.getIntPropertyValue(codePoint, UProperty.HANGUL_SYLLABLE_TYPE);
        return PhraseScripts.isMark(codePoint)
                || hangul == UCharacter.HangulSyllableType.VOWEL_JAMO
                || hangul == UCharacter.HangulSyllableType.TRAILING_JAMO
                || codePoint == MIDDLE_DOT
                || codePoint == HALF_WIDTH_VOICED
                || codePoint == HALF_WIDTH_SEMI_VOICED;
    }

    /** Returns the fault of a code point that the set does not have. */
    PhraseFault fault(int[] codePoints, int at) {
        int codePoint = codePoints[at];
        String name = CodePoints.describe(codePoint);
        Optional<Meaning> meaning = meaning(codePoints, at);
        if (meaning.isEmpty()) {
            return unknown(codePoint, at, name);
        }
        String taken = CodePoints.describe(meaning.get().taken());
        String message = switch (meaning.get().cause()) {
            case LOOKALIKE -> name + " looks like " + taken;
            case PRECOMPOSED -> name + " is in the set in pieces only: " + taken;
            case CASE -> name + " is in the set in lower case only: " + taken;
            default -> name + " is another form of " + taken;
        };
        Optional<String> replacement = isDashForLongVowel(codePoints, at)
                ? Optional.empty()
                : Optional.of(meaning.get().spelt());
        return new PhraseFault(at, at + 1, meaning.get().cause(), message, replacement);
    }

    private PhraseFault unknown(int codePoint, int at, String name) {
        Optional<String> simplified =
                tag.equals("zh-CN") ? HanVariants.simplified(codePoint).filter(usable::containsAll) : Optional.empty();
        if (simplified.isPresent()) {
            String message = name + " is Traditional, the set of zh-CN has " + CodePoints.describe(simplified.get());
            return new PhraseFault(at, at + 1, Cause.WRONG_SCRIPT, message, Optional.empty());
        }
        int script = PhraseScripts.of(codePoint);
        boolean foreign = script != UScript.COMMON && !scripts.contains(script);
        String message = name
                + (foreign
                        ? " is " + PhraseScripts.name(script) + ", the set of " + tag + " is "
                                + PhraseScripts.names(scripts)
                        : " is not in the set of " + tag);
        return new PhraseFault(at, at + 1, foreign ? Cause.WRONG_SCRIPT : Cause.OTHER, message, Optional.empty());
    }

    /** Returns what stands for a code point: itself if the set has it or nothing better is known. */
    String nearest(int[] codePoints, int at) {
        String written = Character.toString(codePoints[at]);
        if (usable.contains(codePoints[at]) || isDashForLongVowel(codePoints, at)) {
            return written;
        }
        return meaning(codePoints, at)
                .map(Meaning::spelt)
                .orElseGet(() -> shape(codePoints[at])
                        .filter(shape -> PhraseScripts.isMark(shape.codePointAt(0)))
                        .orElse(written));
    }

    private Optional<Meaning> meaning(int[] codePoints, int at) {
        int codePoint = codePoints[at];
        int mark = LookAlikes.shipped().phraseMark(codePoint);
        if (mark != codePoint && usable.contains(mark)) {
            String text = Character.toString(mark);
            return Optional.of(new Meaning(Cause.LOOKALIKE, text, text));
        }
        return twinOfAnotherScript(codePoints, at)
                .or(() -> finalSigma(codePoints, at))
                .or(() -> ownSpelling(codePoint))
                .or(() -> twin(codePoint, PhraseScripts.of(codePoint)));
    }

    /** Returns the small sigma at the end of a word, which a capital does not tell from the one inside. */
    private Optional<Meaning> finalSigma(int[] codePoints, int at) {
        boolean last = at > 0
                && UCharacter.isLetter(codePoints[at - 1])
                && (at + 1 == codePoints.length || !UCharacter.isLetter(codePoints[at + 1]));
        return last && codePoints[at] == CAPITAL_SIGMA && usable.contains(FINAL_SIGMA)
                ? Optional.of(new Meaning(Cause.CASE, "\u03C2", "\u03C2"))
                : Optional.empty();
    }

    /** Returns the same letter as the set has it: in lower case, in pieces, in its ordinary shape. */
    private Optional<Meaning> ownSpelling(int codePoint) {
        return ownSpellings.computeIfAbsent(codePoint, this::findOwnSpelling);
    }

    private Optional<Meaning> findOwnSpelling(int codePoint) {
        String written = Character.toString(codePoint);
        Optional<String> other = spelling.usable(written);
        if (other.isPresent()) {
            boolean lowered = spelling.lowerCase(written).equals(other.get());
            boolean several = other.get().codePointCount(0, other.get().length()) > 1;
            Cause cause = lowered ? Cause.CASE : several ? Cause.PRECOMPOSED : Cause.COMPAT;
            return Optional.of(new Meaning(cause, other.get(), other.get()));
        }
        String pieces = CharsetSpelling.decomposed(written);
        return spelling.usable(pieces)
                .map(spelt -> new Meaning(Cause.PRECOMPOSED, spelt, spelt))
                .or(() -> shape(codePoint)
                        .flatMap(spelling::usable)
                        .map(spelt -> new Meaning(Cause.COMPAT, spelt, spelt)));
    }

    /** Returns the ordinary shape of a full-width letter, a ligature, a presentation form. */
    private static Optional<String> shape(int codePoint) {
        int type = UCharacter.getIntPropertyValue(codePoint, UProperty.DECOMPOSITION_TYPE);
        // Marks and symbols may stand for several characters or for a word, as U+2026 does for three periods.
        boolean letter = PhraseScripts.isLetterOrMark(codePoint) || type == UCharacter.DecompositionType.WIDE;
        return letter && SHAPES.contains(type)
                ? Optional.of(NFKC.normalize(Character.toString(codePoint)))
                : Optional.empty();
    }

    private Optional<Meaning> twin(int codePoint, int script) {
        long key = (long) script << 32 | codePoint;
        return twins.computeIfAbsent(key, k -> findTwin(codePoint, script));
    }

    private Optional<Meaning> findTwin(int codePoint, int script) {
        return LookAlikes.shipped().twins(codePoint).stream()
                .filter(twin -> PhraseScripts.of(twin) == script)
                .flatMap(twin -> spelling.usable(Character.toString(twin)).stream()
                        .map(spelt -> new Meaning(Cause.LOOKALIKE, Character.toString(twin), spelt)))
                .findFirst();
    }

    /** Returns the twin of a letter whose word is otherwise written in the script of the twin. */
    private Optional<Meaning> twinOfAnotherScript(int[] codePoints, int at) {
        int source = PhraseScripts.of(codePoints[at]);
        if (source == UScript.COMMON
                || LookAlikes.shipped().twins(codePoints[at]).isEmpty()) {
            return Optional.empty();
        }
        int start = at;
        while (start > 0 && at - start < REACH && isWordPart(codePoints[start - 1])) {
            start--;
        }
        int end = at;
        while (end < codePoints.length && end - at < REACH && isWordPart(codePoints[end])) {
            end++;
        }
        int[] word = IntStream.range(start, end).map(i -> codePoints[i]).toArray();
        return scripts.stream()
                .filter(target -> target != source && isWordOf(word, source, target))
                .flatMap(target -> twin(codePoints[at], target).stream())
                .findFirst();
    }

    private static boolean isWordPart(int codePoint) {
        return LookAlikes.shipped().phraseMark(codePoint) != '-'
                && codePoint != '-'
                && !UCharacter.isUWhiteSpace(codePoint);
    }

    /** Returns whether a word has letters of the target's script, and only twins of such letters in the source's. */
    private boolean isWordOf(int[] word, int source, int target) {
        return IntStream.of(word)
                        .filter(c -> PhraseScripts.of(c) == target)
                        .anyMatch(c -> usable.contains(c) || ownSpelling(c).isPresent())
                && IntStream.of(word)
                        .allMatch(c ->
                                PhraseScripts.of(c) != source || twin(c, target).isPresent());
    }

    /** Katakana writes a long vowel with a mark like a dash: a dash behind it may be meant as either. */
    private boolean isDashForLongVowel(int[] codePoints, int at) {
        return at > 0
                && LookAlikes.shipped().phraseMark(codePoints[at]) == '-'
                && UScript.getScript(codePoints[at - 1]) == UScript.KATAKANA
                && usable.contains(PROLONGED_SOUND_MARK);
    }

    /** Returns the Latin letters of a word that is otherwise written in a script that does not mix with Latin. */
    List<PhraseFault> mixed(int[] codePoints, int start, int end) {
        int[] letters = IntStream.range(start, end)
                .filter(i -> UCharacter.isLetter(codePoints[i]))
                .toArray();
        int[] latin = IntStream.of(letters)
                .filter(i -> UScript.getScript(codePoints[i]) == UScript.LATIN && usable.contains(codePoints[i]))
                .toArray();
        int script = IntStream.of(letters)
                .map(i -> UScript.getScript(codePoints[i]))
                .filter(PhraseScripts::unmixed)
                .findFirst()
                .orElse(UScript.COMMON);
        if (latin.length == 0 || script == UScript.COMMON) {
            return List.of();
        }
        boolean mistyped = 2 * latin.length < letters.length
                && IntStream.of(latin).allMatch(i -> twin(codePoints[i], script).isPresent());
        return IntStream.of(latin)
                .mapToObj(i -> mixed(codePoints[i], i, script, mistyped))
                .toList();
    }

    private PhraseFault mixed(int codePoint, int at, int script, boolean mistyped) {
        Optional<Meaning> twin = twin(codePoint, script);
        String message = CodePoints.describe(codePoint) + " stands among letters of " + PhraseScripts.name(script)
                + twin.map(meaning -> ", where it looks like " + CodePoints.describe(meaning.taken()))
                        .orElse("");
        Optional<String> replacement = twin.map(Meaning::spelt).filter(spelt -> mistyped);
        return new PhraseFault(at, at + 1, Cause.LOOKALIKE, message, replacement);
    }
}
