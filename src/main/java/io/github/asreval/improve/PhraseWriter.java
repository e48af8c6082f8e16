package io.github.asreval.improve;

import io.github.asreval.text.base.CharacterSet;
import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.VocabularyEntry;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.charset.LanguageCharset;
import io.github.asreval.vocabulary.charset.LanguageCharset.Documentation;
import io.github.asreval.vocabulary.charset.PhraseRepair;
import io.github.asreval.vocabulary.check.Finding;
import io.github.asreval.vocabulary.check.FixReport;
import io.github.asreval.vocabulary.check.Fixer;
import io.github.asreval.vocabulary.check.RuleSet;
import io.github.asreval.vocabulary.check.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Writes words as the phrase of a row, by the rules for the language: words joined by hyphens, digits spelled, acronyms
 * dotted, letters of the language's set.
 *
 * <p>{@code golkunda for} becomes {@code golkunda-for}, {@code gate 4} {@code gate-four}, {@code CLI} {@code C.L.I.}
 */
final class PhraseWriter {

    private static final String NAME = "vocabulary.txt";
    private static final int LONGEST = 255;

    /** The language in which a rule looks at DisplayAs, too. */
    private static final String JAPANESE = "ja-JP";

    private final String language;
    private final LanguageCharset charset;
    private final PhraseRepair repair;
    private final Fixer fixer = new Fixer(RuleSet.standard());

    /** Creates a writer for a language that the service knows. */
    PhraseWriter(String language) {
        this.language = language;
        this.charset = LanguageCharset.of(language).orElseThrow();
        this.repair = new PhraseRepair(charset);
    }

    /**
     * A row that was written, or the problem that forbade it.
     *
     * @param row the row; empty if the rules do not allow it, or not without a guess
     * @param problem why there is none, in one clause; empty if there is one
     */
    record Written(Optional<TableRow> row, String problem) {

        private static Written refused(String problem) {
            return new Written(Optional.empty(), problem);
        }
    }

    /**
     * Writes the row that shows one text where another is heard.
     *
     * @param heard words with one space between them
     * @param shown what is shown for them
     */
    Written row(String heard, String shown) {
        String joined = heard.replace(' ', '-');
        if (joined.length() > 2 * LONGEST || shown.codePointCount(0, shown.length()) > LONGEST) {
            return Written.refused("longer than " + LONGEST + " characters");
        }
        if (isControlled(shown)) {
            return Written.refused("control characters cannot be shown");
        }
        return isPlain(joined) ? written(joined, shown) : fixed(joined, shown);
    }

    private static Written written(String phrase, String shown) {
        return phrase.codePointCount(0, phrase.length()) > LONGEST
                ? Written.refused("longer than " + LONGEST + " characters")
                : new Written(Optional.of(TableRow.of(phrase, phrase.equals(shown) ? "" : shown)), "");
    }

    private static boolean isControlled(String shown) {
        return shown.codePoints().anyMatch(Character::isISOControl);
    }

    /** Returns whether no rule can have anything against a phrase: letters of the set, and nothing like an acronym. */
    private boolean isPlain(String phrase) {
        CharacterSet accepted = charset.accepted();
        boolean unknown = charset.documentation() == Documentation.UNDOCUMENTED || language.equals(JAPANESE);
        if (unknown || !accepted.containsAll(phrase)) {
            return false;
        }
        boolean marks = phrase.indexOf('.') >= 0 || phrase.indexOf('\'') >= 0;
        return !marks
                && !hasInnerCapital(phrase)
                && !hasOddHyphens(phrase)
                && repair.mixedScripts(phrase).isEmpty();
    }

    /** Returns whether a capital stands anywhere but before a small letter at the start of a word. */
    private static boolean hasInnerCapital(String phrase) {
        int before = '-';
        for (int i = 0; i < phrase.length(); i += Character.charCount(phrase.codePointAt(i))) {
            int c = phrase.codePointAt(i);
            int end = i + Character.charCount(c);
            boolean single = end == phrase.length() || !Character.isLowerCase(phrase.codePointAt(end));
            if (Character.isUpperCase(c) && (before != '-' || single)) {
                return true;
            }
            before = c;
        }
        return false;
    }

    private static boolean hasOddHyphens(String phrase) {
        return phrase.isEmpty() || phrase.startsWith("-") || phrase.endsWith("-") || phrase.contains("--");
    }

    /** Returns whether a finding is nothing but advice, or true of every file in the language. */
    private static boolean isHarmless(Finding finding) {
        return finding.severity() == Severity.INFO || finding.where().line() == 0;
    }

    private Written fixed(String phrase, String shown) {
        VocabularyFile draft = new VocabularyTable(List.of(TableRow.of(phrase, shown))).file(NAME);
        FixReport report = fixer.fix(draft, language);
        Optional<Finding> harm =
                report.left().stream().filter(finding -> !isHarmless(finding)).findFirst();
        if (harm.isPresent()) {
            return Written.refused(harm.get().message());
        }
        List<VocabularyEntry> entries = report.fixed().entries();
        return entries.size() == 1
                ? written(entries.get(0).text(Column.PHRASE), shown)
                : Written.refused("nothing is left to listen for");
    }
}
