package io.github.asreval.vocabulary.charset;

import io.github.asreval.text.base.CharacterSet;
import io.github.asreval.vocabulary.values.Edition;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The documented characters of one language: which a phrase may hold, and how a pronunciation is written.
 *
 * <p>{@code LanguageCharset.of("hi-IN")} has 66 code points for phrases, among them U+095C, none of them Latin, and 46
 * symbols for IPA. {@code LanguageCharset.of("hi")} is empty: the service knows no such code.
 *
 * <p>The characters of a language are read when it is first asked for and kept. Instances are immutable.
 */
public final class LanguageCharset {

    private final Language language;
    private final CharsetContent content;

    private LanguageCharset(Language language, CharsetContent content) {
        this.language = language;
        this.content = content;
    }

    /** The state of the documentation of a language's set. */
    public enum Documentation {
        /** The vendor lists the characters. */
        DOCUMENTED,
        /** The vendor's list was not available; that of a related language stands in for it. */
        BORROWED,
        /** The vendor names the language but lists no characters. */
        UNDOCUMENTED
    }

    /** The Latin letters that a phrase may hold. */
    public enum LatinCase {
        /** Capitals and small letters. */
        BOTH,
        /** Small letters only. */
        LOWER,
        /** None at all, or none documented. */
        NONE
    }

    /** How the column SoundsLike was written while the service still read it. */
    public enum SoundsLike {
        /** With the characters of phrases. */
        SAME_AS_PHRASE,
        /** With pinyin syllables that end in the number of a tone: {@code kang1-jian4}. */
        PINYIN,
        /** With zhuyin syllables. */
        ZHUYIN,
        /** With small Latin letters. */
        ROMAJI,
        /** Not at all: the guide came to know the language, or its set, after it had retired the column. */
        NEVER_USED
    }

    /**
     * Returns what is documented for a language.
     *
     * @param tag the code of the language such as {@code hi-IN}, in upper or lower case; {@code yue-HK} is taken as
     *     {@code zh-HK}
     * @return empty if the service does not know the code
     */
    public static Optional<LanguageCharset> of(String tag) {
        return LanguageIndex.shipped()
                .find(tag)
                .map(row -> new LanguageCharset(row.language(), CharsetContent.shipped(row.set())));
    }

    /** Returns what is documented for the medical service, which knows American English only. */
    public static LanguageCharset medical() {
        Language language = of("en-US").orElseThrow().language();
        return new LanguageCharset(language, CharsetContent.shipped("med-en-US"));
    }

    /** Returns the codes of all languages, sorted. */
    public static List<String> languages() {
        return LanguageIndex.shipped().tags();
    }

    /** Returns the language. */
    public Language language() {
        return language;
    }

    /** Returns the English name of the language. */
    public String name() {
        return language.name();
    }

    /** Returns how well the set is known. */
    public Documentation documentation() {
        return content.documentation();
    }

    /** Returns whether the vendor lists the characters of this very language. */
    public boolean documented() {
        return documentation() == Documentation.DOCUMENTED;
    }

    /** Returns the characters that the vendor lists for the column Phrase; empty if none are documented. */
    public CharacterSet phrase() {
        return content.phrase();
    }

    /** Returns the characters that the list lacks, though the general rules for phrases call for them. */
    public CharacterSet tolerated() {
        return content.tolerated();
    }

    /** Returns the characters that the list evidently lacks by mistake. */
    public CharacterSet gaps() {
        return content.gaps();
    }

    /** Returns all characters that are no error in a phrase: listed, tolerated or mapped. Gaps are not among them. */
    public CharacterSet accepted() {
        return content.accepted();
    }

    /** Returns the code point by which the service replaces an accepted one: U+0915 for U+0958 in Hindi. */
    public OptionalInt mapped(int codePoint) {
        Integer target = content.mapped().get(codePoint);
        return target == null ? OptionalInt.empty() : OptionalInt.of(target);
    }

    /** Returns the symbols of the column IPA, each of one to four code points, in the order of the guide. */
    public List<String> ipa() {
        return content.ipa();
    }

    /** Returns whether the guide ever listed symbols for the column IPA. */
    public boolean ipaEverUsed() {
        return !ipa().isEmpty();
    }

    /** Returns how the column SoundsLike is written. */
    public SoundsLike soundsLike() {
        return content.soundsLike();
    }

    /**
     * Returns whether a text may stand between two hyphens of the column SoundsLike.
     *
     * <p>For Chinese that is one syllable with its tone: {@code kang1} is a piece for {@code zh-CN}, {@code kang5} is
     * not. For other languages it is a run of allowed characters. Where the column was never used nothing is known to
     * be wrong, so every piece but the empty one is accepted.
     */
    public boolean isSoundsLikePiece(String piece) {
        return !piece.isEmpty()
                && switch (soundsLike()) {
                    case SAME_AS_PHRASE -> accepted().containsAll(piece);
                    case ROMAJI -> content.romaji().containsAll(piece);
                    case PINYIN -> SyllableList.PINYIN.contains(piece);
                    case ZHUYIN -> SyllableList.ZHUYIN.contains(piece);
                    case NEVER_USED -> true;
                };
    }

    /**
     * Returns whether an acronym such as {@code F.B.I.} may be used, if only with streams.
     *
     * <p>It is {@code false} only where the edition says so: a language that it does not have gets the benefit of the
     * doubt. {@link Language#acronyms} tells the cases apart.
     */
    boolean dottedAcronyms(Edition edition) {
        return language.acronyms(edition) != AcronymSupport.NO;
    }

    /** Returns which Latin letters the set holds. */
    public LatinCase latinCase() {
        return content.latinCase();
    }

    /** Returns where the set comes from, in one clause; empty if none is documented. */
    public String source() {
        return content.source();
    }

    /** Returns the date of the source, such as {@code 2026-07, IPA 2023-04-05}; empty if there is none. */
    public String asOf() {
        return content.asOf();
    }
}
