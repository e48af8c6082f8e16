package io.github.asreval.normalize;

import java.util.ArrayList;
import java.util.List;

/**
 * The chains that have a name, one a line.
 *
 * <p>Their order is: events, speakers, letters with joiners, canonical form, vowels and nuktas, invisible characters,
 * quotation marks and dashes, numbers, contractions and spelling, case, dandas, punctuation, what merges words, white
 * space. A lossy step stands in none whose name does not say so.
 */
final class Presets {

    private Presets() {}

    static List<Preset> all() {
        List<Preset> presets = new ArrayList<>();
        presets.add(new Preset(
                "basic",
                "nfc,invisible,quotes,dashes,fold,danda-remove,punct-edge,ws",
                "ignores case, punctuation and invisible characters"));
        presets.add(new Preset("transcribe-console", "events,speaker", "drops events and speakers' labels"));
        presets.addAll(LanguagePresets.all());
        presets.addAll(NumberPresets.all());
        return presets;
    }
}
