package io.github.asreval.normalize;

import io.github.asreval.normalize.base.NamedStep;
import io.github.asreval.normalize.general.LayoutSteps;
import io.github.asreval.normalize.general.PunctuationSteps;
import io.github.asreval.normalize.general.TranscriptSteps;
import io.github.asreval.normalize.general.UnicodeSteps;
import io.github.asreval.normalize.language.EnglishSteps;
import io.github.asreval.normalize.language.IndicSteps;
import io.github.asreval.normalize.language.LanguageSteps;
import io.github.asreval.normalize.language.TitleSteps;
import io.github.asreval.normalize.numbers.FormSteps;
import io.github.asreval.normalize.numbers.NumberSteps;
import io.github.asreval.normalize.peers.PeerSteps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All steps and presets there are, in the order in which they are listed to users. */
public final class Catalogue {

    private static final Map<String, NamedStep> STEPS = new LinkedHashMap<>();
    private static final Map<String, Preset> PRESETS = new LinkedHashMap<>();

    static {
        addAll(UnicodeSteps.all());
        addAll(LayoutSteps.all());
        addAll(PunctuationSteps.all());
        addAll(TranscriptSteps.all());
        addAll(EnglishSteps.all());
        addAll(IndicSteps.all());
        addAll(LanguageSteps.all());
        addAll(TitleSteps.all());
        addAll(NumberSteps.all());
        addAll(FormSteps.all());
        addAll(PeerSteps.all());
        for (Preset preset : Presets.all()) {
            PRESETS.put(preset.id(), preset);
        }
    }

    private Catalogue() {}

    private static void addAll(List<NamedStep> steps) {
        for (NamedStep step : steps) {
            if (STEPS.put(step.id(), step) != null) {
                throw new IllegalStateException("two steps are called " + step.id());
            }
        }
    }

    /** Returns all steps. */
    public static List<NamedStep> steps() {
        return List.copyOf(STEPS.values());
    }

    /** Returns all presets. */
    public static List<Preset> presets() {
        return List.copyOf(PRESETS.values());
    }

    /** Returns the step of a name, or nothing if there is none. */
    public static Optional<NamedStep> step(String id) {
        return Optional.ofNullable(STEPS.get(id));
    }

    /** Returns the preset of a name, or nothing if there is none. */
    public static Optional<Preset> preset(String id) {
        return Optional.ofNullable(PRESETS.get(id));
    }

    /** Returns every name that may stand in a chain: {@code none}, the presets, the steps. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(NormalizerPipeline.NO_STEPS);
        names.addAll(PRESETS.keySet());
        names.addAll(STEPS.keySet());
        return names;
    }
}
