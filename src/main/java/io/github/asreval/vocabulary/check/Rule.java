package io.github.asreval.vocabulary.check;

import static io.github.asreval.vocabulary.check.Severity.ERROR;
import static io.github.asreval.vocabulary.check.Severity.INFO;
import static io.github.asreval.vocabulary.check.Severity.WARNING;

import java.util.Locale;
import java.util.Optional;

/**
 * The requirements on vocabulary files, in the order in which a file is read: the catalogue.
 *
 * <p>{@code Rule.PHRASE_SPACE.id()} is {@code "phrase-space"}, its requirement
 * {@code "the words of a phrase are joined by hyphens, with no space of any kind"}. Ids are stable; the section of the
 * manual about a rule has its id as heading. What there is to say beyond one clause stands in the resource
 * {@code rules.txt} beside this class.
 *
 * <p>To find breaches is the business of the checks; how severe they are for another edition or kind of file, that of
 * {@link RuleSet}.
 */
public enum Rule {
    // The file
    FILE_EMPTY(ERROR, "a vocabulary file contains something"),
    FILE_TOO_LARGE(ERROR, "a file has at most 50 KB, which is 51,200 bytes at the most generous reading"),
    FILE_SIZE_AMBIGUOUS(WARNING, "a file has at most 50,000 bytes, which is 50 KB at the strictest reading"),
    FILE_EXTENSION(WARNING, "the name of a file ends in .txt, or in .csv for the console"),
    ENCODING_NOT_UTF8(ERROR, "every byte of a file is part of valid UTF-8"),
    ENCODING_UTF16(ERROR, "a file is written in UTF-8, not in UTF-16 or UTF-32"),
    ENCODING_BOM(ERROR, "a file does not begin with a byte order mark"),
    CONTROL_CHAR(ERROR, "a file has no control characters but TAB and line ends"),
    UNICODE_LINE_BREAK(ERROR, "lines end with LF, not with U+0085, U+2028 or U+2029"),
    LINE_ENDING_CRLF(WARNING, "lines end with LF, without a carriage return before it"),
    LINE_ENDING_CR(ERROR, "no line ends with a lone carriage return"),
    LINE_ENDING_MIXED(WARNING, "all lines of a file end alike"),
    NO_FINAL_NEWLINE(INFO, "the last line ends with LF too"),
    BLANK_LINE(ERROR, "no line is blank"),
    TRAILING_BLANK_LINES(WARNING, "no blank lines follow the last row"),
    TABLE_NO_ROWS(WARNING, "a table has rows below its header"),
    FORMAT_UNKNOWN(INFO, "the first line tells whether a file is a table or a list"),
    FORMAT_JSON(ERROR, "a vocabulary file is a table or a list, not JSON"),

    // The header and the columns
    HEADER_MISSING(ERROR, "the first line of a table names the columns"),
    HEADER_MISSING_COLUMN(ERROR, "the header names all of Phrase, SoundsLike, IPA and DisplayAs"),
    HEADER_UNKNOWN_COLUMN(ERROR, "a table has no other than the four columns"),
    HEADER_DISPLAYSAS(ERROR, "the column is called DisplayAs, not DisplaysAs"),
    HEADER_CASE(ERROR, "the names of the columns are spelled Phrase, SoundsLike, IPA and DisplayAs"),
    HEADER_DUPLICATE(ERROR, "the header names each column once"),
    HEADER_WHITESPACE(ERROR, "the names of the columns have no blanks around them"),
    DELIMITER_SPACES(ERROR, "columns are separated by TABs, never by spaces"),
    DELIMITER_COMMA(WARNING, "columns are separated by TABs rather than commas"),
    DELIMITER_SEMICOLON(ERROR, "columns are separated by TABs, never by semicolons"),
    QUOTED_CELL(ERROR, "no quotation marks stand around a cell to protect what is in it"),
    DELIMITER_MIXED(ERROR, "the header and all rows use the same delimiter"),
    ROW_TOO_FEW_COLUMNS(ERROR, "every row has as many cells as the header, empty ones included"),
    ROW_TOO_MANY_COLUMNS(ERROR, "exactly one TAB separates two cells, and no row has more cells than the header"),
    CELL_OUTER_SPACE(WARNING, "the text of DisplayAs neither begins nor ends with a space"),

    // The phrase
    PHRASE_COMMA(INFO, "every phrase of a list has a line of its own"),
    PHRASE_EMPTY(ERROR, "every row has a phrase"),
    PHRASE_SPACE(ERROR, "the words of a phrase are joined by hyphens, with no space of any kind"),
    PHRASE_DIGIT(ERROR, "a phrase has no digits; numbers are spelled out"),
    PHRASE_LEADING_MARK(ERROR, "a phrase does not begin with a period, an apostrophe or a hyphen"),
    PHRASE_TRAILING_MARK(ERROR, "a phrase does not end with an apostrophe or a hyphen"),
    PHRASE_REPEATED_MARK(ERROR, "no period, apostrophe or hyphen is doubled"),
    PHRASE_PERIOD_MISUSE(ERROR, "periods stand in acronyms only, one after each single letter"),
    PHRASE_PERIOD_GRAPHEME(WARNING, "the letter before a period is a single code point"),
    PHRASE_ACRONYM_PLURAL(WARNING, "the plural s of an acronym is joined to it by a hyphen"),
    PHRASE_ACRONYM_FINAL_PERIOD(WARNING, "the last letter of an acronym has a period too"),
    PHRASE_ACRONYM_UNDOTTED(WARNING, "the letters of an acronym are separated by periods"),
    PHRASE_ACRONYM_UNSUPPORTED_LANGUAGE(WARNING, "dotted acronyms are used only in languages that support them"),
    PHRASE_CHARSET(ERROR, "a phrase has only characters that the guide lists for the language"),
    PHRASE_MAPPED_CHAR(INFO, "a phrase has no characters that the service replaces by others"),
    PHRASE_CHARSET_TOLERATED(INFO, "marks of the general rules are listed for the language, too"),
    CHARSET_DOC_GAP(WARNING, "a phrase has no letters that the guide evidently forgot to list"),
    CHARSET_UNDOCUMENTED(WARNING, "the guide lists the characters of the language"),
    PHRASE_TOO_LONG(ERROR, "a phrase has at most 256 characters"),
    PHRASE_LENGTH_256(WARNING, "a phrase has fewer than 256 characters"),

    // SoundsLike, IPA and DisplayAs
    SOUNDSLIKE_IGNORED(WARNING, "SoundsLike is empty, since the general service ignores it"),
    IPA_IGNORED(WARNING, "IPA is empty, since the general service ignores it"),
    SOUNDSLIKE_AND_IPA(ERROR, "no row has both SoundsLike and IPA"),
    SOUNDSLIKE_SPACE(ERROR, "the pieces of SoundsLike are joined by hyphens, with no space"),
    SOUNDSLIKE_CHARSET(ERROR, "SoundsLike is written with what the guide lists for the language"),
    SOUNDSLIKE_HYPHEN(WARNING, "no hyphen of SoundsLike is doubled, or stands at an edge"),
    IPA_SPACING(ERROR, "exactly one space separates two symbols of IPA, and none stands at an edge"),
    IPA_SYMBOL(ERROR, "IPA has only symbols that the guide lists for the language"),
    IPA_UNUSED_LANGUAGE(WARNING, "IPA is empty in languages for which the guide never listed symbols"),
    SOUNDSLIKE_TOO_LONG(ERROR, "SoundsLike has at most 256 characters"),
    IPA_TOO_LONG(ERROR, "IPA has at most 256 characters"),
    DISPLAYAS_TOO_LONG(ERROR, "DisplayAs has at most 256 characters"),
    DISPLAYAS_CHARSET(WARNING, "in Japanese, DisplayAs has hiragana, katakana, kanji and full-width capitals only"),
    DISPLAYAS_MISSING(INFO, "a phrase with hyphens or periods has a DisplayAs, or the transcript shows those"),
    DISPLAYAS_REDUNDANT(INFO, "DisplayAs is empty where it would repeat the phrase"),
    PHRASE_DUPLICATE(WARNING, "no phrase stands twice in a file"),
    PHRASE_DUPLICATE_CASE(INFO, "no two phrases differ in capitals only"),

    // Lists, languages, medical vocabularies and filters
    LIST_DEPRECATED(WARNING, "a vocabulary is a table, since lists are being retired"),
    LIST_UNSUPPORTED_MEDICAL(ERROR, "a medical vocabulary is a table"),
    API_LANGUAGE(ERROR, "the language is one that the service knows"),
    MEDICAL_LANGUAGE(ERROR, "a medical vocabulary is in American English"),
    MEDICAL_LENGTH(ERROR, "every value of a medical vocabulary has fewer than 256 characters"),
    MEDICAL_TRAILING_SPACE(ERROR, "no white space follows a value of a medical vocabulary"),
    FILTER_MULTI_WORD(ERROR, "a filter has one word on each line, with no space"),
    FILTER_CHARSET(ERROR, "a word of a filter has only characters that the guide lists for the language"),
    FILTER_WORD_LENGTH(ERROR, "a word of a filter has from 1 to 256 characters"),
    FILTER_DUPLICATE(WARNING, "no word stands twice in a filter, capitals or not");

    private final Severity severity;
    private final String requirement;

    Rule(Severity severity, String requirement) {
        this.severity = severity;
        this.requirement = requirement;
    }

    /**
     * Returns the rule with that id; empty if there is none.
     *
     * <p>{@code Rule.of("phrase-space")} is {@link #PHRASE_SPACE}.
     */
    public static Optional<Rule> of(String id) {
        for (Rule rule : values()) {
            if (rule.id().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Returns the stable name used in reports and options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns how severe a breach is in a table by the edition of 2026; a {@link RuleSet} knows the other cases. */
    public Severity severity() {
        return severity;
    }

    /** Returns what is required, in one clause without a final stop. */
    public String requirement() {
        return requirement;
    }

    /** Returns why that is required, who says so and since when, in full sentences. */
    public String rationale() {
        return RuleText.of(this).rationale();
    }

    /** Returns text that breaks the rule, as it would stand in a file, with {@code ⇥} for a TAB. */
    public String badExample() {
        return RuleText.of(this).bad();
    }

    /** Returns the same content as it should be, with {@code ⇥} for a TAB. */
    public String goodExample() {
        return RuleText.of(this).good();
    }

    /** Returns what {@link Fixer} does about a breach, or why it leaves that to people; in full sentences. */
    public String remedy() {
        return RuleText.of(this).remedy();
    }

    /** Returns whether {@link Fixer} removes a breach, at least where that takes no guess. */
    public boolean isFixable() {
        return !remedy().startsWith("None:");
    }
}
