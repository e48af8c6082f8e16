package io.github.asreval.vocabulary;

import io.github.asreval.vocabulary.charset.LanguageCharset;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language a file seems to be in, and what says so.
 *
 * <p>For {@code terms-hi-IN.txt} it is {@code hi-IN} by its name; for {@code terms.txt} with phrases in Devanagari
 * {@code hi-IN} by their script; for one without a phrase {@code en-US} by default.
 *
 * @param tag the code of the language
 * @param evidence what the code was taken from
 */
public record InferredLanguage(String tag, Evidence evidence) {

    /** The evidence for the language of a file, the strongest first. */
    public enum Evidence {
        /** A language tag in the file's name. */
        FILE_NAME("a language tag in the file's name"),
        /** The script of most letters of its phrases. */
        SCRIPT("the script of the phrases"),
        /** Nothing. */
        DEFAULT("default");

        private final String description;

        Evidence(String description) {
            this.description = description;
        }

        /** Returns the evidence in words, for a note to the user. */
        public String description() {
            return description;
        }
    }

    private static final Pattern TAG = Pattern.compile("(?<![A-Za-z])([A-Za-z]{2,3})[-_]([A-Za-z]{2})(?![A-Za-z])");

    /** One language for each script; where several share it, the one with the most speakers. */
    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.ofEntries(
            Map.entry(UnicodeScript.ARABIC, "ar-SA"),
            Map.entry(UnicodeScript.ARMENIAN, "hy-AM"),
            Map.entry(UnicodeScript.BENGALI, "bn-IN"),
            Map.entry(UnicodeScript.BOPOMOFO, "zh-TW"),
            Map.entry(UnicodeScript.CYRILLIC, "ru-RU"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi-IN"),
            Map.entry(UnicodeScript.ETHIOPIC, "am-ET"),
            Map.entry(UnicodeScript.GEORGIAN, "ka-GE"),
            Map.entry(UnicodeScript.GREEK, "el-GR"),
            Map.entry(UnicodeScript.GUJARATI, "gu-IN"),
            Map.entry(UnicodeScript.GURMUKHI, "pa-IN"),
            Map.entry(UnicodeScript.HAN, "zh-CN"),
            Map.entry(UnicodeScript.HANGUL, "ko-KR"),
            Map.entry(UnicodeScript.HEBREW, "he-IL"),
            Map.entry(UnicodeScript.HIRAGANA, "ja-JP"),
            Map.entry(UnicodeScript.KANNADA, "kn-IN"),
            Map.entry(UnicodeScript.KATAKANA, "ja-JP"),
            Map.entry(UnicodeScript.KHMER, "km-KH"),
            Map.entry(UnicodeScript.MALAYALAM, "ml-IN"),
            Map.entry(UnicodeScript.MYANMAR, "my-MM"),
            Map.entry(UnicodeScript.ORIYA, "or-IN"),
            Map.entry(UnicodeScript.SINHALA, "si-LK"),
            Map.entry(UnicodeScript.TAMIL, "ta-IN"),
            Map.entry(UnicodeScript.TELUGU, "te-IN"),
            Map.entry(UnicodeScript.THAI, "th-TH"));

    /** Infers the language of a file from its name, else from its phrases. */
    static InferredLanguage of(String name, List<VocabularyEntry> entries) {
        Matcher tags = TAG.matcher(name);
        // From every place anew: in "my-terms_hi-IN.txt" a rejected candidate must not swallow the next one.
        for (int from = 0; tags.find(from); from = tags.start() + 1) {
            String tag =
                    tags.group(1).toLowerCase(Locale.ROOT) + "-" + tags.group(2).toUpperCase(Locale.ROOT);
            if (LanguageCharset.languages().contains(tag)) {
                return new InferredLanguage(tag, Evidence.FILE_NAME);
            }
        }
        return byScript(entries);
    }

    private static InferredLanguage byScript(List<VocabularyEntry> entries) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        for (VocabularyEntry entry : entries) {
            entry.text(Column.PHRASE)
                    .codePoints()
                    .mapToObj(UnicodeScript::of)
                    .filter(script -> script == UnicodeScript.LATIN || BY_SCRIPT.containsKey(script))
                    .forEach(script -> letters.merge(script, 1, Integer::sum));
        }
        // Japanese is written with Han characters too, and only Japanese has kana.
        boolean kana = letters.containsKey(UnicodeScript.HIRAGANA) || letters.containsKey(UnicodeScript.KATAKANA);
        UnicodeScript most = null;
        for (Map.Entry<UnicodeScript, Integer> script : letters.entrySet()) {
            if (most == null || script.getValue() > letters.getOrDefault(most, 0)) {
                most = script.getKey();
            }
        }
        // Too many languages share the Latin script for it to tell one from another.
        if (most == null || most == UnicodeScript.LATIN) {
            return new InferredLanguage("en-US", Evidence.DEFAULT);
        }
        String tag = most == UnicodeScript.HAN && kana ? "ja-JP" : BY_SCRIPT.getOrDefault(most, "en-US");
        return new InferredLanguage(tag, Evidence.SCRIPT);
    }
}
