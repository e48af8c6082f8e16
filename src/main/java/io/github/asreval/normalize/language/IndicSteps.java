package io.github.asreval.normalize.language;

import static io.github.asreval.normalize.language.IndicScript.FIRST;
import static io.github.asreval.normalize.language.IndicScript.LAST;

import io.github.asreval.normalize.base.NamedStep;
import io.github.asreval.normalize.base.SettledChange;
import io.github.asreval.normalize.base.WordChange;
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

    static List<NamedStep> letters() {
        List<NamedStep> steps = new ArrayList<>(encodings());
        steps.addAll(pieces());
        return steps;
    }

    static List<NamedStep> spellings() {
        List<NamedStep> steps = new ArrayList<>(nasals());
        steps.addAll(looseSpellings());
        steps.addAll(nearMisses());
        steps.addAll(gurmukhi());
        steps.addAll(eastAndSouth());
        return steps;
    }

    /** One look, several encodings. */
    private static List<NamedStep> encodings() {
        return List.of(
                table("chillu", "writes old Malayalam chillus, typed with a joiner, as the letters they are")
                        .languages("ml")
                        .before("joiners", "without its joiner an old chillu is a letter with a virama, and stays one")
                        .before("nfkc-cf", "that drops the joiner by which an old chillu is known")
                        .example("അവന\u0D4D\u200D അവൻ", "അവൻ അവൻ")
                        .example("എന\u0D4Dറ\u0D46", "എൻ\u0D4Dറ\u0D46")
                        .build(),
                table("khanda-ta", "writes the old Bengali khanda ta, typed with a joiner, as the letter it is")
                        .languages("bn,as")
                        .before("joiners", "without its joiner an old khanda ta is a ta with a virama, and stays one")
                        .before("nfkc-cf", "that drops the joiner by which an old khanda ta is known")
                        .example("উত\u09CD\u200Dসব উৎসব", "উৎসব উৎসব")
                        .build(),
                table("eyelash-ra", "writes the eyelash ra in one way of the two there are")
                        .languages("mr,kok,ne")
                        .before("joiners", "without its joiner an eyelash ra is a ra like any other")
                        .before("nfkc-cf", "that drops the joiner by which an eyelash ra is known")
                        .example("दर\u094D\u200Dया दऱ\u094Dया", "दऱ\u094Dया दऱ\u094Dया")
                        .build());
    }

    /** Letters whose pieces are typed apart, or in another order. */
    private static List<NamedStep> pieces() {
        return List.of(
                table("indic-vowels", "writes as one letter what was typed in pieces and looks like that letter")
                        .example("अ\u093Eप आ\u0945फिस क\u093E\u0947न", "आप ऑफिस कोन")
                        .example("ख\u094D\u093Eत", "खत")
                        .example("অ\u09BEমি ੲ\u0A40 અ\u0ABEપ ଅ\u0B3E", "আমি ਈ આપ ଆ")
                        .example("அ\u0BC2 ఒ\u0C4C ಒ\u0CCC ഇ\u0D57 අ\u0DCF", "ஆ ఔ ಔ ഈ ආ")
                        .build(),
                indic(
                                "nukta-order",
                                "puts a nukta typed behind the vowel sign directly behind its letter",
                                IndicSigns::orderNuktas)
                        .before("nukta-strip-loan", "a nukta behind the vowel sign is not seen to belong to its letter")
                        .example("ज\u094D\u093Cया फि\u093Cर", "ज\u093C\u094Dया फ\u093Cिर")
                        .build(),
                NamedStep.word(
                                "nukta-decompose",
                                "takes every letter with a nukta apart, for looking at it",
                                word -> IndicScript.isIn(word) ? IndicSigns.decomposeNuktas(word) : word)
                        .decomposes()
                        .example("\u095C\u095D", "ड\u093Cढ\u093C")
                        .example("\u0931", "र\u093C")
                        .keepsPlainWords()
                        .build());
    }

    static List<NamedStep> marks() {
        return List.of(
                indic(
                                "visarga-colon",
                                "reads a colon between two letters of one Indian script as visarga",
                                IndicSigns::replaceColons)
                        .before("punct-remove", "the colon that stands for a visarga would be gone")
                        .before("punct-space", "the colon that stands for a visarga would split the word")
                        .caution(
                                "a label glued to the word behind it, as in ग्राहक:हाँ, is read so too: put speaker before")
                        .example("दु:ख ग्राहक: ५:३० 5:30", "दुःख ग्राहक: ५:३० 5:30")
                        .build(),
                indic(
                                "danda",
                                "writes a pipe directly behind an Indian letter, or a script's own danda, as danda",
                                IndicSigns::unifyDandas)
                        .before("danda-remove", "a pipe that stands for a danda would be left over")
                        .before("symbols-space", "a pipe that stands for a danda would be taken for a symbol")
                        .example("है| ठीक|| a|b", "है। ठीक॥ a|b")
                        .example("আমি\u09F7", "আমি।")
                        .build(),
                indic("danda-remove", "takes away dandas, and apart what they separate", IndicSigns::removeDandas)
                        .example("है।उनमें ठीक॥", "है उनमें ठीक")
                        .build());
    }

    private static List<NamedStep> nasals() {
        return List.of(
                indic(
                                "nasal-anusvara",
                                "writes a nasal before a stop of its own class as anusvara",
                                IndicSounds::nasalsAsAnusvara)
                        .languages("hi,mr,ne,gu,te,kn")
                        .before("chandra-bindu", "that looks for the anusvara which this step writes")
                        .example("हिन्दी सम्बन्ध लावन्या जन्म अन्न", "हिंदी संबंध लावन्या जन्म अन्न")
                        .build(),
                table("chandra-bindu", "writes a candra with a bindu in it as the candrabindu that it looks like")
                        .languages("hi,mr")
                        .example("कॉंग्रेस", "काँग्रेस")
                        .build(),
                table("bindu", "writes candrabindu as anusvara")
                        .lossy()
                        .languages("hi,mr,ne,pa,gu")
                        .caution("हँस (laugh) and हंस (swan) become one word")
                        .example("हाँ हँस", "हां हंस")
                        .build());
    }

    private static List<NamedStep> looseSpellings() {
        return List.of(
                indic("nukta-strip", "leaves out every nukta", IndicSigns::stripNuktas)
                        .lossy()
                        .caution("राज़ (secret) and राज (reign) become one word, and so do ड़ and ड")
                        .example("ज़्यादा राज़ लड़का", "ज्यादा राज लडका")
                        .build(),
                indic(
                                "nukta-strip-loan",
                                "leaves out the nuktas of क़ ख़ ग़ ज़ फ़, but not those of ड़ and ढ़",
                                IndicSigns::stripLoanNuktas)
                        .lossy()
                        .languages("hi")
                        .caution("राज़ (secret) and राज (reign) become one word")
                        .example("ज़्यादा लड़का बढ़िया", "ज्यादा लड़का बढ़िया")
                        .build(),
                table("chandra", "writes the open vowels of English words as o and e; ॲ stays")
                        .lossy()
                        .languages("hi,mr,gu")
                        .caution("बॉल (ball) and बोल (speak) become one word")
                        .example("बॉल ऑफिस ऍक्टर", "बोल ओफिस एक्टर")
                        .build(),
                indic(
                                "spelling-hi",
                                "writes Hindi words of two spellings, such as गयी and गई, in one",
                                new HindiSpelling())
                        .lossy()
                        .languages("hi")
                        .caution(
                                "लिये (taken) and लिए (for), which some writers keep apart, become one word; words that"
                                        + " differ in meaning, such as थी and थीं, stay what they are")
                        .example("गयी लिये बिलकुल महत्त्व", "गई लिए बिल्कुल महत्व")
                        .example("थीं थी खायी खाई", "थीं थी खायी खाई")
                        .build());
    }

    /** Steps that are of use for finding what is nearly right, and for little else. */
    private static List<NamedStep> nearMisses() {
        return List.of(
                table("length", "writes long i and u as the short ones")
                        .lossy()
                        .caution("दिन (day) and दीन (poor) become one word")
                        .example("दिन दीन ऊन", "दिन दिन उन")
                        .build(),
                indic("geminate", "writes a doubled consonant once", IndicSounds::singleConsonants)
                        .lossy()
                        .caution("पता (address) and पत्ता (leaf) become one word")
                        .example("पत्ता शुद्ध शुध्द", "पता शुध शुध")
                        .build(),
                indic("schwa-virama", "leaves out the virama at the end of a word", IndicSounds::dropFinalViramas)
                        .lossy()
                        .languages("hi,mr,ne,bn,as,pa,gu,or")
                        .example("जगत् श्रीमान्,", "जगत श्रीमान,")
                        .build(),
                indic("indic-key", "leaves nothing of a word in which two spellings of it may differ", IndicSounds::key)
                        .lossy()
                        .caution("meant for finding near misses, not for an error rate")
                        .example("हिन्दी हिंदी हाँ हां", "हिंदि हिंदि हां हां")
                        .example("गोलकोंडा गोलकुंडा", "गोलकोंडा गोलकुंडा")
                        .build());
    }

    private static List<NamedStep> gurmukhi() {
        return List.of(
                indic(
                                "gurmukhi-addak",
                                "writes addak and consonant as the doubled consonant",
                                IndicSounds::addaksAsDoubling)
                        .languages("pa")
                        .example("ਪੱਕਾ ਮੱਖਣ", "ਪਕ੍ਕਾ ਮਕ੍ਖਣ")
                        .build(),
                table("gurmukhi-tippi", "writes tippi as bindi; which of them is written depends on the vowel alone")
                        .languages("pa")
                        .example("ਸਿੰਘ", "ਸਿਂਘ")
                        .build(),
                indic(
                                "gurmukhi-carriers",
                                "writes a vowel carrier without a sign as the nearest vowel",
                                IndicSounds::bareCarriersAsVowels)
                        .lossy()
                        .languages("pa")
                        .caution("the names of the carriers, ੳ and ੲ, become vowels too")
                        .example("ੲ ੳ", "ਇ ਉ")
                        .build());
    }

    private static List<NamedStep> eastAndSouth() {
        return List.of(
                table("odia-va", "writes the two letters for v as ba")
                        .lossy()
                        .languages("or")
                        .caution("words that differ in ba and va become one")
                        .example("ଵାଣୀ ୱାଣୀ", "ବାଣୀ ବାଣୀ")
                        .build(),
                table("assamese-letters", "writes Assamese ra and wa as the Bengali ra and ba")
                        .lossy()
                        .languages("as")
                        .caution("words that differ in ba and wa become one")
                        .example("ৰাতি ৱা", "রাতি বা")
                        .build(),
                indic(
                                "malayalam-au",
                                "writes the length mark behind a consonant as the sign au, its older form",
                                IndicSounds::lengthMarksAsAu)
                        .languages("ml")
                        .example("സ\u0D57കര\u0D4Dയം", "സ\u0D4Cകര\u0D4Dയം")
                        .build());
    }

    private static NamedStep.Builder indic(String id, String summary, WordChange change) {
        return NamedStep.word(id, summary, SettledChange.of(FIRST, LAST, change))
                .keepsPlainWords();
    }

    private static NamedStep.Builder table(String id, String summary) {
        return NamedStep.word(id, summary, SettledChange.table(id, FIRST, LAST)).keepsPlainWords();
    }
}
