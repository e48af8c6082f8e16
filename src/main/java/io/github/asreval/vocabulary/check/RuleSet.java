package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.VocabularyKind;
import io.github.asreval.vocabulary.values.Edition;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rules that are in force, and how severe a breach of each is.
 *
 * <p>That depends on the edition of the guide, on the kind of file, and last on the user:
 *
 * <pre>{@code
 * RuleSet rules = RuleSet.standard().withEdition(Edition.E2023).without(Rule.DISPLAYAS_MISSING);
 * rules.severity(Rule.LINE_ENDING_CRLF, VocabularyKind.TABLE);     // Optional[ERROR], a WARNING since the edition of 2026
 * rules.severity(Rule.DISPLAYAS_MISSING, VocabularyKind.TABLE);    // Optional.empty
 * }</pre>
 *
 * <p>Instances are immutable.
 */
public final class RuleSet {

    private static final RuleSet STANDARD = new RuleSet(Edition.E2026, new EnumMap<>(Rule.class));

    private final Edition edition;

    /** The severities that the user wants instead; empty stands for a rule that is off. */
    private final Map<Rule, Optional<Severity>> overrides;

    private RuleSet(Edition edition, Map<Rule, Optional<Severity>> overrides) {
        this.edition = edition;
        this.overrides = overrides;
    }

    /** Returns every rule with the severity it has in the edition of 2026. */
    public static RuleSet standard() {
        return STANDARD;
    }

    /** Returns the same rules with the severities of another edition. */
    public RuleSet withEdition(Edition other) {
        return new RuleSet(other, overrides);
    }

    /** Returns the same rules, with one whose every breach has the given severity in any edition and kind of file. */
    public RuleSet withSeverity(Rule rule, Severity severity) {
        return with(rule, Optional.of(severity));
    }

    /** Returns the same rules, with one switched off. */
    public RuleSet without(Rule rule) {
        return with(rule, Optional.empty());
    }

    private RuleSet with(Rule rule, Optional<Severity> severity) {
        Map<Rule, Optional<Severity>> changed = new EnumMap<>(overrides);
        changed.put(rule, severity);
        return new RuleSet(edition, changed);
    }

    /** Returns the edition. */
    public Edition edition() {
        return edition;
    }

    /** Returns how severe a plain breach of the rule is in files of that kind; empty if the rule is off. */
    public Optional<Severity> severity(Rule rule, VocabularyKind kind) {
        return overrides.containsKey(rule) ? overrides.get(rule) : documented(rule, kind);
    }

    /**
     * Returns the finding with the severity it has here; empty if its rule is off.
     *
     * <p>A check may find a breach doubtful and report less than the rule's default: it stays that way unless the user
     * says otherwise.
     */
    Optional<Finding> judge(Finding finding, VocabularyKind kind) {
        boolean doubtful = finding.severity() != finding.rule().severity() && !overrides.containsKey(finding.rule());
        return severity(finding.rule(), kind).map(severity -> doubtful ? finding : finding.as(severity));
    }

    private Optional<Severity> documented(Rule rule, VocabularyKind kind) {
        boolean newTable = edition == Edition.E2026 && kind == VocabularyKind.TABLE;
        return switch (rule) {
            // The edition of 2026 accepts CRLF and commas, but in general tables only. One LF among many CRLF does not
            // make a file better, so a mixture is as severe as CRLF; of filters no edition says anything.
            case LINE_ENDING_CRLF, LINE_ENDING_MIXED, DELIMITER_COMMA ->
                Optional.of(newTable || kind == VocabularyKind.FILTER ? Severity.WARNING : Severity.ERROR);
            // Ignored by the general service since 2024-04-30; the medical service still reads them.
            case SOUNDSLIKE_IGNORED, IPA_IGNORED ->
                edition == Edition.E2026 && kind != VocabularyKind.MEDICAL
                        ? Optional.of(rule.severity())
                        : Optional.empty();
            case LIST_DEPRECATED -> edition == Edition.E2026 ? Optional.of(rule.severity()) : Optional.empty();
            case CELL_OUTER_SPACE -> Optional.of(kind == VocabularyKind.MEDICAL ? Severity.ERROR : Severity.WARNING);
            // The pages about lists show CLI and ABCs as they are, and do not speak of blank lines.
            case PHRASE_ACRONYM_UNDOTTED -> Optional.of(kind == VocabularyKind.LIST ? Severity.INFO : Severity.WARNING);
            case BLANK_LINE -> Optional.of(kind == VocabularyKind.LIST ? Severity.WARNING : Severity.ERROR);
            default -> Optional.of(rule.severity());
        };
    }
}
