package io.github.asreval.normalize.language;

import static io.github.asreval.normalize.language.IndicScript.FIRST;
import static io.github.asreval.normalize.language.IndicScript.LAST;

import io.github.asreval.normalize.base.SettledChange;
import io.github.asreval.normalize.step.NamedStep;
import io.github.asreval.normalize.step.WordChange;
import java.util.ArrayList;
import java.util.List;

/** Steps for the scripts of India and Sri Lanka. */
public final class IndicSteps {

    private IndicSteps() {}

    public static List<NamedStep> all() {
        List<NamedStep> steps = new ArrayList<>();
        steps.addAll(letters());
        steps.addAll(marks());
        steps.addAll(spellings());
        return steps;
    }

    public static List<NamedStep> letters() {
        return List.of(
                // One look, several encodings.
                table("chillu"),
                table("khanda-ta"),
                table("eyelash-ra"),
                // Letters whose pieces are typed apart, or in another order.
                table("indic-vowels"),
                indic("nukta-order", IndicSigns::orderNuktas),
                NamedStep.word(
                                "nukta-decompose",
                                word -> IndicScript.isIn(word) ? IndicSigns.decomposeNuktas(word) : word)
                        .decomposing()
                        .keepingPlainWords());
    }

    public static List<NamedStep> marks() {
        return List.of(
                indic("visarga-colon", IndicSigns::replaceColons),
                indic("danda", IndicSigns::unifyDandas),
                indic("danda-remove", IndicSigns::removeDandas));
    }

    public static List<NamedStep> spellings() {
        return List.of(
                indic("nasal-anusvara", IndicSounds::nasalsAsAnusvara),
                table("chandra-bindu"),
                table("bindu"),
                indic("nukta-strip", IndicSigns::stripNuktas),
                indic("nukta-strip-loan", IndicSigns::stripLoanNuktas),
                table("chandra"),
                indic("spelling-hi", new HindiSpelling()),
                // Of use for finding what is nearly right, and for little else.
                table("length"),
                indic("geminate", IndicSounds::singleConsonants),
                indic("schwa-virama", IndicSounds::dropFinalViramas),
                indic("indic-key", IndicSounds::key),
                // Gurmukhi, and the scripts of the east and the south.
                indic("gurmukhi-addak", IndicSounds::addaksAsDoubling),
                table("gurmukhi-tippi"),
                indic("gurmukhi-carriers", IndicSounds::bareCarriersAsVowels),
                table("odia-va"),
                table("assamese-letters"),
                indic("malayalam-au", IndicSounds::lengthMarksAsAu));
    }

    private static NamedStep indic(String id, WordChange change) {
        return NamedStep.word(id, SettledChange.of(FIRST, LAST, change)).keepingPlainWords();
    }

    private static NamedStep table(String id) {
        return NamedStep.word(id, SettledChange.table(id, FIRST, LAST)).keepingPlainWords();
    }
}
