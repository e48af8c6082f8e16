package io.github.asreval.report.text;

import io.github.asreval.normalize.Catalogue;
import io.github.asreval.normalize.Preset;
import io.github.asreval.normalize.step.NamedStep;
import io.github.asreval.report.values.Paragraph;
import io.github.asreval.text.base.VisibleText;

/** The steps and presets by which text is made comparable, as text. */
public final class NormalizerLines {

    private static final String EXAMPLE = "    ";

    private NormalizerLines() {}

    /**
     * Returns all presets with their chains, and all steps with what they do and an example.
     *
     * @param columns how wide the terminal is; 0 stands for no terminal
     */
    public static String of(int columns) {
        int width = Paragraph.width(columns);
        StringBuilder lines = new StringBuilder();
        Paragraph.append(
                lines,
                "A chain is steps and presets with commas between them: --normalize fold,punct-edge. Steps work in their"
                        + " order, on both sides alike. A lossy step may make one word of two that differ in meaning.",
                0,
                width);
        lines.append("\nPresets\n\n");
        for (Preset preset : Catalogue.presets()) {
            Paragraph.append(
                    lines.append("  ").append(preset.id()).append("  "),
                    preset.summary(),
                    2 + preset.id().length() + 2,
                    width);
            Paragraph.append(lines.append(EXAMPLE), preset.chain().replace(",", ", "), EXAMPLE.length(), width);
        }
        lines.append("\nSteps\n\n");
        for (NamedStep step : Catalogue.steps()) {
            append(step, width, lines);
        }
        return lines.toString();
    }

    private static void append(NamedStep step, int width, StringBuilder lines) {
        String name = "  " + name(step) + "  ";
        Paragraph.append(lines.append(name), summary(step), name.length(), width);
        if (!step.caution().isEmpty()) {
            Paragraph.append(lines.append(EXAMPLE), "Mind: " + step.caution(), EXAMPLE.length(), width);
        }
        NamedStep.Example example = step.examples().get(0);
        String input = VisibleText.reveal(example.input());
        String output = VisibleText.reveal(example.output());
        String codePoints = example.codePoints();
        String seen = codePoints.isEmpty() ? "" : "  (" + codePoints + ")";
        Paragraph.append(lines.append(EXAMPLE), input + " → " + output + seen, EXAMPLE.length(), width);
    }

    private static String name(NamedStep step) {
        return switch (step.argument()) {
            case NONE -> step.id();
            case LANGUAGE_OPTIONAL, OTHER_OPTIONAL -> step.id() + "[:" + step.argumentName() + "]";
            case LANGUAGE, OTHER -> step.id() + ":" + step.argumentName();
        };
    }

    private static String summary(NamedStep step) {
        String languages = step.languages().isEmpty() ? "" : " (" + step.languages() + ")";
        return step.summary() + languages + (step.lossy() ? "; lossy" : "");
    }
}
