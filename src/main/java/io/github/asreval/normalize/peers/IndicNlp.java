package io.github.asreval.normalize.peers;

import static io.github.asreval.normalize.peers.Replacements.pair;

import io.github.asreval.normalize.base.WhiteSpaceRuns;
import io.github.asreval.normalize.step.ChangeSequence;
import io.github.asreval.normalize.step.WordChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The normaliser of the Indic NLP Library with its default settings.
 *
 * <p>Its decompositions of letters with nukta and its compositions of vowel signs in two parts are left out where they
 * are canonical: text is in composed form before and after, so they would leave no trace.
 */
final class IndicNlp {

    /** The replacements that every language's normaliser begins with; each pair is replaced throughout before the next one. */
    private static final Replacements COMMON = Replacements.of(
            pair("\uFEFF", ""),
            pair("\uFFFE", ""),
            pair("\u2060", ""),
            pair("\u00AD", ""),
            pair("\u200B", " "),
            pair("\u200C", ""),
            pair("\u200D", ""),
            pair("„", "\""),
            pair("“", "\""),
            pair("”", "\""),
            pair("–", "-"),
            pair("—", " - "),
            pair("\u00B4", "'"),
            pair("‘", "'"),
            pair("‚", "'"),
            pair("’", "'"),
            pair("''", "\""),
            pair("…", "..."));

    private static final Replacements NONE = Replacements.of();

    private static final Replacements DEVANAGARI = Replacements.of(pair("\u0972", "\u090F"), pair("|", "।"));

    private static final Replacements BENGALI =
            Replacements.of(pair("\u09E4", "।"), pair("\u09E5", "॥"), pair("|", "।"), pair("\u09F7", "।"));

    /** Independent vowels written with a vowel sign on a bearer; they go before what is common. */
    private static final Replacements GURMUKHI_VOWELS = Replacements.of(
            pair("\u0A05\u0A3E", "\u0A06"),
            pair("\u0A72\u0A3F", "\u0A07"),
            pair("\u0A72\u0A40", "\u0A08"),
            pair("\u0A73\u0A41", "\u0A09"),
            pair("\u0A73\u0A42", "\u0A0A"),
            pair("\u0A72\u0A47", "\u0A0F"),
            pair("\u0A05\u0A48", "\u0A10"),
            pair("\u0A73\u0A4B", "\u0A13"),
            pair("\u0A05\u0A4C", "\u0A14"));

    private static final Replacements GURMUKHI =
            Replacements.of(pair("\u0A64", "।"), pair("\u0A65", "॥"), pair("|", "।"));

    private static final Replacements GUJARATI = Replacements.of(pair("\u0AE4", "।"), pair("\u0AE5", "॥"));

    /** The danda for U+0B7C, meant for the bar, and U+0B58 for the vowel sign ai, which no text has, are the peer's. */
    private static final Replacements ODIA = Replacements.of(
            pair("\u0B05\u0B3E", "\u0B06"),
            pair("\u0B0F\u0B57", "\u0B10"),
            pair("\u0B13\u0B57", "\u0B14"),
            pair("\u0B64", "।"),
            pair("\u0B65", "॥"),
            pair("\u0B7C", "।"),
            pair("\u0B35", "\u0B2C"),
            pair("\u0B47\u0B56", "\u0B58"));

    private static final Replacements TAMIL = Replacements.of(pair("\u0BE4", "।"), pair("\u0BE5", "॥"));

    private static final Replacements TELUGU = Replacements.of(pair("\u0C64", "।"), pair("\u0C65", "॥"));

    private static final Replacements KANNADA = Replacements.of(pair("\u0CE4", "।"), pair("\u0CE5", "॥"));

    /** Chillu letters written with a joiner, which has to be seen before what is common deletes it. */
    private static final Replacements MALAYALAM_CHILLUS = Replacements.of(
            pair("\u0D23\u0D4D\u200D", "\u0D7A"),
            pair("\u0D28\u0D4D\u200D", "\u0D7B"),
            pair("\u0D30\u0D4D\u200D", "\u0D7C"),
            pair("\u0D32\u0D4D\u200D", "\u0D7D"),
            pair("\u0D33\u0D4D\u200D", "\u0D7E"),
            pair("\u0D15\u0D4D\u200D", "\u0D7F"));

    private static final Replacements MALAYALAM = Replacements.of(
            pair("\u0D64", "।"), pair("\u0D65", "॥"), pair("\u0D46\u0D57", "\u0D4C"), pair("\u0D57", "\u0D4C"));

    private static final Map<String, Script> SCRIPTS = scripts();

    private IndicNlp() {}

    /**
     * A script's part of the rules.
     *
     * @param first the script's first code point; 128 belong to it
     * @param before what is replaced before what is common
     * @param after what is replaced after it
     * @param visarga whether a colon behind any character of the script becomes a visarga
     */
    private record Script(int first, Replacements before, Replacements after, boolean visarga) {

        Script(int first, Replacements before, Replacements after) {
            this(first, before, after, true);
        }

        ChangeSequence changes() {
            Pattern colon = Pattern.compile("([\\x{%x}-\\x{%x}]):".formatted(first, first + 0x7F));
            String sign = "$1" + Character.toString(first + 0x03);
            WordChange toVisarga = word ->
                    visarga && word.lastIndexOf(':') > 0 ? colon.matcher(word).replaceAll(sign) : word;
            WordChange all = word -> toVisarga.change(after.change(COMMON.change(before.change(word))));
            return ChangeSequence.of(all, new WhiteSpaceRuns(run -> run.replace('\u00A0', ' '), false));
        }
    }

    private static Map<String, Script> scripts() {
        Map<String, Script> scripts = new LinkedHashMap<>();
        for (String language : List.of("hi", "mr", "sa", "kK", "ne", "sd")) {
            scripts.put(language, new Script(0x0900, NONE, DEVANAGARI));
        }
        scripts.put("bn", new Script(0x0980, NONE, BENGALI));
        scripts.put("as", new Script(0x0980, NONE, BENGALI));
        scripts.put("pa", new Script(0x0A00, GURMUKHI_VOWELS, GURMUKHI));
        scripts.put("gu", new Script(0x0A80, NONE, GUJARATI));
        scripts.put("or", new Script(0x0B00, NONE, ODIA));
        scripts.put("ta", new Script(0x0B80, NONE, TAMIL));
        scripts.put("te", new Script(0x0C00, NONE, TELUGU));
        scripts.put("kn", new Script(0x0C80, NONE, KANNADA));
        scripts.put("ml", new Script(0x0D00, MALAYALAM_CHILLUS, MALAYALAM));
        scripts.put("si", new Script(0x0D80, NONE, NONE, false));
        return scripts;
    }

    /**
     * Returns the changes for a language.
     *
     * @param tag a language tag, of which the part before the first hyphen counts
     * @throws IllegalArgumentException if the library has no normaliser for it, or one that is not ported
     */
    static ChangeSequence changes(String tag) {
        int hyphen = tag.indexOf('-');
        String language = hyphen < 0 ? tag : tag.substring(0, hyphen);
        Script script = SCRIPTS.get(language);
        if (script == null) {
            throw new IllegalArgumentException("of the Indic NLP Library's languages there are "
                    + String.join(", ", SCRIPTS.keySet()) + ", but not \"" + language + "\"");
        }
        return script.changes();
    }
}
