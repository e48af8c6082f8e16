package io.github.asreval.normalize.numbers;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import io.github.asreval.text.Words;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ICU's rules for numbers in words, made fit to be read by.
 *
 * <p>ICU's rules are for writing. Read strictly, {@code fünfundzwanzig} is 5, since the rules have soft hyphens in it, and
 * {@code twenty five} is 2005, since there are rules for years too. Its lenient way of reading is a hundred times slower,
 * and fails for Hindi in ICU 79. So the rules are read without what is invisible, with spaces for hyphens, in folded case,
 * and without those for years and ordinal numbers.
 */
public final class SpellOutRules {

    /** A public set of rules: {@code %spellout-cardinal:}. */
    private static final Pattern PUBLIC_SET = Pattern.compile("(?m)^%([^%:\n][^:\n]*):");

    /** A set by which numbers are counted, in whatever gender or case; not those with commas in their numbers. */
    private static final Pattern COUNTING = Pattern.compile("spellout-(?:cardinal|numbering)(?!.*(?:year|verbose)).*");

    /** What is put in by other rules: {@code <%spellout-cardinal<}, {@code >>}, {@code =#,##0=}. */
    private static final Pattern SUBSTITUTION = Pattern.compile("[<>=](?:%[^<>=]*|[#0,.]*)[<>=]");

    /** What is no text in a rule: signs of the syntax, and the keywords of plurals. */
    private static final Pattern SYNTAX = Pattern.compile(
            "\\$\\((?:cardinal|ordinal),|(?:zero|one|two|few|many|other)\\{|[^\\p{L}\\p{M}\\p{Nl}\u2019 ]");

    private static final Pattern SPACES = Pattern.compile(" +");

    private SpellOutRules() {}

    /**
     * Returns ICU's own rules for a language.
     *
     * @throws IllegalStateException if this version of ICU has none, which it would hide by using English ones
     */
    public static RuleBasedNumberFormat written(String tag) {
        ULocale asked = ULocale.forLanguageTag(tag);
        var format = new RuleBasedNumberFormat(asked, RuleBasedNumberFormat.SPELLOUT);
        String language = format.getLocale(ULocale.VALID_LOCALE).getLanguage();
        if (!language.equals(asked.getLanguage())) {
            throw new IllegalStateException("this version of ICU cannot write the numbers of \"" + tag + "\" in words");
        }
        return format;
    }

    /**
     * Returns the rules by which numbers are read.
     *
     * @param form the form that words are brought into before they are read
     */
    static RuleBasedNumberFormat read(String tag, UnaryOperator<String> form) {
        return new RuleBasedNumberFormat(readable(written(tag).toString(), form), ULocale.forLanguageTag(tag));
    }

    /** Returns all pieces of words that the rules put together, in the form in which words are read. */
    static Set<String> pieces(RuleBasedNumberFormat read) {
        Set<String> pieces = new HashSet<>();
        for (String line : read.toString().split("\n", -1)) {
            if (!line.startsWith("%")) {
                String text =
                        SUBSTITUTION.matcher(line.substring(bodyStart(line))).replaceAll(" ");
                pieces.addAll(Words.split(SYNTAX.matcher(text).replaceAll(" ")));
            }
        }
        return pieces;
    }

    /** Returns a text with one space between its words. */
    static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** Returns what ICU has written without its marks for where a line may break. */
    public static String visible(String written) {
        StringBuilder visible = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            if (!NumberPieces.isLineBreakMark(written.charAt(i))) {
                visible.append(written.charAt(i));
            }
        }
        return visible.toString();
    }

    private static String readable(String rules, UnaryOperator<String> form) {
        String counting = rules;
        Matcher sets = PUBLIC_SET.matcher(rules);
        while (sets.find()) {
            String name = sets.group(1);
            if (!COUNTING.matcher(name).matches()) {
                // A second percent sign hides a set from the reader.
                counting = counting.replaceAll("(?<!%)%" + Pattern.quote(name) + "(?=[:<>=])", "%%" + name);
            }
        }
        StringBuilder readable = new StringBuilder(counting.length());
        for (String line : counting.split("\n", -1)) {
            readable.append(line.startsWith("%") ? line : readableRule(line, form))
                    .append('\n');
        }
        return readable.toString();
    }

    private static String readableRule(String rule, UnaryOperator<String> form) {
        int body = bodyStart(rule);
        StringBuilder readable = new StringBuilder(rule.substring(0, body));
        Matcher substitutions = SUBSTITUTION.matcher(rule);
        int done = body;
        for (boolean more = substitutions.find(body); more; more = substitutions.find()) {
            readable.append(form.apply(rule.substring(done, substitutions.start())))
                    .append(substitutions.group());
            done = substitutions.end();
        }
        return readable.append(form.apply(rule.substring(done))).toString();
    }

    /** Returns where the text of a rule begins, behind the number it is for: {@code 21: twenty->>}. */
    private static int bodyStart(String rule) {
        int colon = rule.indexOf(": ");
        return colon < 0 ? 0 : colon + 2;
    }
}
