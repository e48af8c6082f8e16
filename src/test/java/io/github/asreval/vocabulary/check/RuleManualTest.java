package io.github.asreval.vocabulary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.vocabulary.VocabularyKind;
import io.github.asreval.vocabulary.values.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds the manual page and the catalogue together; {@code -Dgolden.update=true} writes the page anew. */
class RuleManualTest {

    private static final Path PAGE = Path.of("src", "site", "markdown", "vocabulary-rules.md");

    private static final String INTRODUCTION = """
            # Rules for vocabulary files

            What `vocab validate` asks of a custom vocabulary of Amazon Transcribe, and what `vocab fix` does about
            it: one section for each rule, in the order in which a file is read. The page is written from the
            catalogue in `Rule.java` and `rules.txt`; a test keeps them equal.

            An **error** makes the service refuse the file, or the guide says it will. A **warning** is for files that
            are accepted but probably do not do what they are meant to do. An **info** is worth knowing. Severities
            are those of a table in the edition of 2026 of the vendor's guide; where another edition or kind of file
            differs, the section says so. `--severity RULE=…` and `--disable RULE` change them.

            In the examples `⇥` stands for a TAB; unless a header says otherwise, the columns are Phrase, IPA,
            SoundsLike and DisplayAs.
            """;

    @Test
    void saysWhatTheCatalogueSays() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (Rule rule : Rule.values()) {
            page.append(section(rule));
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertEquals(page.toString(), Files.readString(PAGE));
    }

    private static String section(Rule rule) {
        return """

                ## %s

                **%s**: %s.%s

                %s

                Bad:

                ```text
                %s
                ```

                Good:

                ```text
                %s
                ```

                *Fix.* %s
                """.formatted(
                        rule.id(),
                        rule.severity().id(),
                        rule.requirement(),
                        exceptions(rule),
                        rule.rationale(),
                        rule.badExample(),
                        rule.goodExample(),
                        rule.remedy());
    }

    /** Names every edition and kind of file in which the severity is another. */
    private static String exceptions(Rule rule) {
        List<String> exceptions = new ArrayList<>();
        for (Edition edition : List.of(Edition.E2026, Edition.E2023)) {
            RuleSet rules = RuleSet.standard().withEdition(edition);
            for (VocabularyKind kind : VocabularyKind.values()) {
                Optional<Severity> severity = rules.severity(rule, kind);
                if (!severity.equals(Optional.of(rule.severity()))) {
                    exceptions.add(edition.id() + " " + kind.id() + " "
                            + severity.map(Severity::id).orElse("off"));
                }
            }
        }
        return exceptions.isEmpty() ? "" : "\nElsewhere: " + String.join(", ", exceptions) + ".";
    }
}
