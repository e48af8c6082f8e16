package io.github.asreval.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.step.NamedStep;
import io.github.asreval.text.base.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Holds the manual page and the catalogue together. Each preset and step has a section: what the catalogue says of it,
 * up to the end of the first block of examples, and whatever was written by hand behind that. The beginning of the page
 * is written by hand, too. {@code -Dgolden.update=true} brings the catalogue's part up to date and keeps the rest.
 */
class NormalizerManualTest {

    private static final Path PAGE = Path.of("src", "site", "markdown", "normalizers.md");
    private static final String PRESETS = "\n## Presets\n";
    private static final String STEPS = "\n## Steps\n";
    private static final String SECTION = "\n### ";
    private static final String FENCE = "\n```\n";

    @Test
    void saysWhatTheCatalogueSays() throws IOException {
        String page = Files.readString(PAGE);
        Map<String, String> sections = sections(page);
        StringBuilder expected = new StringBuilder(page.substring(0, page.indexOf(PRESETS))).append(PRESETS);
        for (Preset preset : Catalogue.presets()) {
            expected.append(section(preset.id(), block(preset), sections));
        }
        expected.append(STEPS);
        for (NamedStep step : Catalogue.steps()) {
            expected.append(section(step.id(), block(step), sections));
        }
        assertTrue(Catalogue.names().containsAll(sections.keySet()), () -> "no such steps: " + sections.keySet());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, expected);
        }
        assertEquals(expected.toString(), Files.readString(PAGE), "-Dgolden.update=true adds what is missing");
    }

    @Test
    void theChainsOfThePageCanBeUsed() throws IOException {
        List<String> chains = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("    --normalize "))
                .map(line -> line.substring("    --normalize ".length()))
                .toList();
        assertTrue(chains.size() > 2, "no chains");
        for (String chain : chains) {
            assertFalse(NormalizerPipeline.parse(chain).steps().isEmpty(), chain);
        }
    }

    private static Map<String, String> sections(String page) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String part :
                page.substring(page.indexOf(PRESETS)).replace(STEPS, "").split(SECTION, -1)) {
            int end = part.indexOf('\n');
            if (end > 0) {
                sections.put(part.substring(0, end), part.substring(end));
            }
        }
        return sections;
    }

    private static String section(String id, String block, Map<String, String> sections) {
        String text = sections.getOrDefault(id, "");
        // What does not begin as we write it was written by hand from its first line on.
        boolean ours = text.startsWith("\n\n*For each ") || text.startsWith("\n\n*Preset.*");
        String byHand = ours ? text.substring(fenceEnd(text)).strip() : text.strip();
        return SECTION + id + "\n\n" + block + (byHand.isEmpty() ? "" : "\n" + byHand + "\n");
    }

    private static int fenceEnd(String text) {
        int end = text.indexOf(FENCE);
        return end < 0 ? text.length() : end + FENCE.length();
    }

    private static String block(Preset preset) {
        return "*Preset.* " + sentence(preset.summary()) + "\n\n```text\n" + preset.chain() + FENCE;
    }

    private static String block(NamedStep step) {
        StringBuilder block =
                new StringBuilder(step.scope() == NamedStep.Scope.WORD ? "*For each word" : "*For each line");
        block.append(
                step.languages().isEmpty() ? "" : "; for " + step.languages().replace(",", ", "));
        block.append(step.lossy() ? "; lossy.* " : ".* ").append(sentence(step.summary()));
        if (!step.argumentName().isEmpty()) {
            block.append("\n\nArgument: `").append(argument(step)).append("`.");
        }
        if (!step.caution().isEmpty()) {
            block.append("\n\nMind: ").append(prose(step.caution())).append('.');
        }
        places(step)
                .forEach((reason, others) -> block.append("\n\nStands before ")
                        .append(String.join(", ", others))
                        .append(", because ")
                        .append(reason)
                        .append('.'));
        return block.append("\n\n```text\n")
                .append(examples(step))
                .append("```\n")
                .toString();
    }

    private static String argument(NamedStep step) {
        String argument = ":" + step.argumentName();
        return step.id()
                + switch (step.argument()) {
                    case LANGUAGE_OPTIONAL, OTHER_OPTIONAL -> "[" + argument + "]";
                    default -> argument;
                };
    }

    /** By reason: the steps before which this one has to stand, those first that the catalogue has first. */
    private static Map<String, List<String>> places(NamedStep step) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (NamedStep other : Catalogue.steps()) {
            step.reasonBefore(other.id())
                    .ifPresent(reason -> places.computeIfAbsent(reason, any -> new ArrayList<>())
                            .add("`" + other.id() + "`"));
        }
        return places;
    }

    private static String examples(NamedStep step) {
        StringBuilder lines = new StringBuilder();
        for (NamedStep.Example example : step.examples()) {
            lines.append(new Step(step.id(), example.argument()))
                    .append(": ")
                    .append(VisibleText.reveal(example.input()))
                    .append(" → ")
                    .append(VisibleText.reveal(example.output()).strip())
                    .append(difference(example))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String sentence(String clause) {
        return prose(Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".");
    }

    /** Outside of code a tag would be taken for one of HTML. */
    private static String prose(String text) {
        return text.replace("<", "&lt;");
    }

    /** Texts that look the same are told by their code points. */
    private static String difference(NamedStep.Example example) {
        return example.codePoints().isEmpty() ? "" : "  (" + example.codePoints() + ")";
    }
}
