package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.JsonVocabulary;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.VocabularyKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Checks vocabulary files against the rules of a {@link RuleSet}.
 *
 * <pre>{@code
 * Validator validator = new Validator(RuleSet.standard().withEdition(Edition.E2023));
 * validator.validate(VocabularyFile.read(path), "hi-IN").isValid();
 * }</pre>
 *
 * <p>Instances are safe for threads; what they read about a language they keep.
 */
public final class Validator {

    /** The checks of the cells behind the phrase, each on its own. */
    private static final List<EntryCheck> CELLS = List.of(
            new LengthCheck(), new PronunciationCheck(), new SoundsLikeCheck(), new IpaCheck(), new DisplayAsCheck());

    /** The checks of every file, even of one too large to be read. */
    private static final List<Check> FILE = List.of(new LanguageCheck(), new SizeCheck());

    /** What is asked of every file that is read: its bytes first, then its lines, then its columns. */
    private static final List<Check> FORM = List.of(
            new EncodingCheck(),
            new ControlCharCheck(),
            new LineEndCheck(),
            new BlankLineCheck(),
            new DelimiterCheck(),
            new PhraseCommaCheck(),
            new HeaderCheck(),
            new HeaderColumnsCheck(),
            new HeaderNameCheck(),
            new ColumnCountCheck(CELLS));

    /** The checks of phrases and what belongs to them; shape before characters, so that acronyms keep capitals. */
    private static final List<Check> CONTENT = Stream.of(
                    List.of(
                            new PhraseShapeCheck(),
                            new PhraseDigitCheck(),
                            new PhraseMarksCheck(),
                            new PeriodCheck(),
                            new AcronymCheck(),
                            new PhraseCharsetCheck()),
                    CELLS,
                    List.of(new DuplicateCheck()))
            .<Check>flatMap(List::stream)
            .toList();

    /** JSON has neither rows nor cells until it is a table. */
    private static final List<Check> JSON = List.of(new EncodingCheck(), new JsonCheck());

    private static final List<Check> FILTER = List.of(new FilterCheck());

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::where).thenComparing(Finding::rule);

    private final RuleSet rules;

    /** One file is seldom alone, and a fixer looks at each several times. */
    private final Map<Subject, LanguageTools> tools = new ConcurrentHashMap<>();

    private record Subject(String language, VocabularyKind kind) {}

    /** Returns a validator of today's service: every rule in force by default. */
    public static Validator standard() {
        return new Validator(RuleSet.standard());
    }

    /** Returns a validator for the given rules. */
    public Validator(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * Checks a file.
     *
     * @param file the file; of one too large to be read only the size is checked
     * @param language the code of its language, such as {@code hi-IN}; an unknown one is a finding, and the rules about
     *     characters then find nothing
     * @return the findings, sorted by place and then in the order of the rules
     */
    public Validation validate(VocabularyFile file, String language) {
        return validation(file, language, inspect(file, language));
    }

    /** Returns the findings of {@link #inspect}, sorted. */
    Validation validation(VocabularyFile file, String language, List<Finding> findings) {
        return new Validation(
                file, language, rules.edition(), findings.stream().sorted(ORDER).toList());
    }

    /** Returns what is wrong with the phrases in JSON; it can be mended once they are rows, so nothing offers a fix. */
    private List<Finding> inside(VocabularyFile file, JsonVocabulary json, String language) {
        boolean tabular = JsonCheck.becomesTable(file);
        String text = String.join("\n", json.lines(tabular)) + "\n";
        VocabularyFile table = VocabularyFile.of("", text.getBytes(StandardCharsets.UTF_8))
                .as(tabular && !file.kind().isTabular() ? VocabularyKind.TABLE : file.kind());
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : inspect(table, language)) {
            int phrase = finding.where().line() - (tabular ? 2 : 1);
            if (phrase >= 0 && phrase < json.phrases().size()) {
                Span where = Span.line(json.phrases().get(phrase).line().number());
                findings.add(
                        new Finding(finding.rule(), finding.severity(), where, finding.message(), Optional.empty()));
            }
        }
        return findings;
    }

    /** Returns the findings in the order in which they should be fixed. */
    List<Finding> inspect(VocabularyFile file, String language) {
        LanguageTools known = tools.computeIfAbsent(
                new Subject(language, file.kind()), subject -> LanguageTools.of(subject.language(), subject.kind()));
        Inspection inspection = new Inspection(file, known, rules.edition());
        List<Check> checks = new ArrayList<>(FILE);
        if (file.json().isPresent()) {
            checks.addAll(JSON);
        } else if (!file.isRefused()) {
            checks.addAll(FORM);
            checks.addAll(file.kind() == VocabularyKind.FILTER ? FILTER : CONTENT);
        }
        List<Finding> findings = new ArrayList<>(
                file.json().map(json -> inside(file, json, language)).orElse(List.of()));
        for (Check check : checks) {
            check.check(inspection, finding -> rules.judge(finding, file.kind()).ifPresent(findings::add));
        }
        if (rules.severity(Rule.DISPLAYAS_REDUNDANT, file.kind()).isEmpty()
                || !file.kind().isTabular()) {
            return findings;
        }
        List<Finding> judged = new ArrayList<>();
        for (Finding finding : RedundantDisplay.judged(inspection, findings)) {
            rules.judge(finding, file.kind()).ifPresent(judged::add);
        }
        return judged;
    }
}
