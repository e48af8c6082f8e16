package io.github.asreval.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.normalize.Catalogue;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Preset;
import io.github.asreval.normalize.step.NamedStep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code wer normalize} of both files and then {@code wer} is {@code wer --normalize}, line by line: for every preset, for
 * every step, and for chains drawn at random. No step is exempt, since all of them look at one line of one side.
 */
class NormalizerLawsTest {

    private static final int SEED = 44;
    private static final int LINES = 20;
    private static final int CHAINS = 10;
    private static final int LONGEST = 5;

    private static final Texts TEXTS = new RandomTexts(SEED).hostile(LINES);

    @TempDir
    Path folder;

    private static List<String> presets() {
        return Catalogue.presets().stream().map(Preset::id).toList();
    }

    /** Steps with the first argument that their examples have. */
    private static List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (NamedStep step : Catalogue.steps()) {
            String argument = step.examples().get(0).argument();
            steps.add(step.id() + (argument.isEmpty() ? "" : ":" + argument));
        }
        return steps;
    }

    @Test
    void normalisingWithAPresetBeforeScoringIsScoringWithIt() throws IOException {
        assertNoDifference(presets());
    }

    @Test
    void normalisingWithAStepBeforeScoringIsScoringWithIt() throws IOException {
        assertNoDifference(steps());
    }

    @Test
    void normalisingWithAChainBeforeScoringIsScoringWithIt() throws IOException {
        RandomTexts random = new RandomTexts(SEED);
        List<String> parts = new ArrayList<>(steps());
        parts.addAll(presets());
        List<String> chains = new ArrayList<>();
        while (chains.size() < CHAINS) {
            List<String> chain = new ArrayList<>();
            for (int length = 2 + random.random().nextInt(LONGEST - 1); length > 0; length--) {
                chain.add(random.any(parts));
            }
            if (mayStandTogether(chain)) {
                chains.add(String.join(",", chain));
            }
        }
        assertNoDifference(chains);
    }

    private static boolean mayStandTogether(List<String> parts) {
        try {
            NormalizerPipeline.parse(String.join(",", parts));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void assertNoDifference(List<String> chains) throws IOException {
        TextRun run = new TextRun(folder);
        Map<String, Texts> normalised = new TreeMap<>();
        // One run for all texts that are compared in the same way, since starting one takes longest.
        Map<String, Texts> together = new TreeMap<>();
        for (String chain : chains) {
            Texts texts = run.normalised(chain, TEXTS);
            normalised.put(chain, texts);
            together.merge(compared(chain), texts, Texts::with);
        }
        Map<String, List<List<String>>> plain = new TreeMap<>();
        for (Map.Entry<String, Texts> texts : together.entrySet()) {
            plain.put(
                    texts.getKey(),
                    new ArrayList<>(run.countsByLine("--normalize " + texts.getKey(), texts.getValue())));
        }
        for (String chain : chains) {
            List<List<String>> later = plain.getOrDefault(compared(chain), List.of());
            List<List<String>> direct = run.countsByLine("--normalize " + chain, TEXTS);
            Texts texts = normalised.getOrDefault(chain, TEXTS);
            for (int i = 0; i < LINES; i++) {
                int line = i;
                assertEquals(
                        later.remove(0),
                        direct.get(i),
                        () -> chain + ": " + TEXTS.line(line) + "\nnormalised " + texts.line(line));
            }
        }
    }

    /** Only the step "exact" changes beside texts how they are compared; without it, they are compared in NFC. */
    private static String compared(String chain) {
        return chain.startsWith(NamedStep.EXACT) ? NamedStep.EXACT : "none";
    }
}
