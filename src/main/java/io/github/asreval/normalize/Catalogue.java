package io.github.asreval.normalize;

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
import io.github.asreval.normalize.step.NamedStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All steps and presets there are, in the order in which they are listed to users.
 *
 * <p>Steps are made group by group, when one of the group is asked for: a short run without a chain would spend a tenth of
 * its time on all of them.
 */
public final class Catalogue {

    /** How many groups there are. */
    private static final int GROUPS = 13;
    /** The groups by how often one of their steps is asked for: those of the preset basic come first. */
    private static final int[] SEARCHED = {0, 1, 2, 6, 3, 4, 5, 7, 8, 9, 10, 11, 12};

    /** The groups that have been made. */
    private static final Map<Integer, Map<String, NamedStep>> STEPS = new ConcurrentHashMap<>();

    private static final Map<String, Preset> PRESETS = new LinkedHashMap<>();

    static {
        for (Preset preset : Presets.all()) {
            PRESETS.put(preset.id(), preset);
        }
    }

    private Catalogue() {}

    /** Makes the steps of a group, by its place in the list that users see. */
    private static List<NamedStep> make(int group) {
        return switch (group) {
            case 0 -> UnicodeSteps.all();
            case 1 -> LayoutSteps.all();
            case 2 -> PunctuationSteps.all();
            case 3 -> TranscriptSteps.all();
            case 4 -> EnglishSteps.all();
            case 5 -> IndicSteps.letters();
            case 6 -> IndicSteps.marks();
            case 7 -> IndicSteps.spellings();
            case 8 -> LanguageSteps.all();
            case 9 -> TitleSteps.all();
            case 10 -> NumberSteps.all();
            case 11 -> FormSteps.all();
            default -> PeerSteps.all();
        };
    }

    private static Map<String, NamedStep> group(int group) {
        Map<String, NamedStep> known = STEPS.get(group);
        if (known == null) {
            known = new LinkedHashMap<>();
            for (NamedStep step : make(group)) {
                known.put(step.id(), step);
            }
            STEPS.put(group, known);
        }
        return known;
    }

    /** Returns all steps. */
    public static List<NamedStep> steps() {
        List<NamedStep> steps = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            steps.addAll(group(group).values());
        }
        return List.copyOf(steps);
    }

    /** Returns all presets. */
    public static List<Preset> presets() {
        return List.copyOf(PRESETS.values());
    }

    /** Returns the step of a name, or nothing if there is none. */
    public static Optional<NamedStep> step(String id) {
        for (int group : SEARCHED) {
            NamedStep step = group(group).get(id);
            if (step != null) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
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
        for (NamedStep step : steps()) {
            names.add(step.id());
        }
        return names;
    }
}
