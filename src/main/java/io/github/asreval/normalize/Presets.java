package io.github.asreval.normalize;

import java.util.List;

/** The chains that have a name. */
final class Presets {

    private Presets() {}

    static List<Preset> all() {
        return LanguagePresets.all();
    }
}
