package io.github.asreval.improve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.vocabulary.VocabularyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EffectMeterTest {

    private static VocabularyFile table(TableRow... rows) {
        return new VocabularyTable(List.of(rows)).file("terms.txt");
    }

    private static VocabularyEffect effect(VocabularyFile table, String... texts) {
        EffectMeter meter = new EffectMeter(table);
        for (int i = 0; i < texts.length; i += 3) {
            meter.accept(new BeforeAndAfter(Integer.toString(i / 3 + 1), texts[i], texts[i + 1], texts[i + 2]));
        }
        return meter.effect();
    }

    @Test
    void namesTheRowsOfTheArticleAsHelpedAndNothingAsHurt() throws IOException {
        VocabularyFile table = table(
                TableRow.of("महीना", "मिनार"),
                TableRow.of("गोलकुंडा-फोर", "गोलकोंडा फोर्ट"),
                TableRow.of("सलार", "सालार"));
        EffectMeter meter = new EffectMeter(table);
        List<String> after = Files.readAllLines(Calls.HINGLISH.file("hypothesis-custom-vocabulary.txt"));
        for (int i = 0; i < after.size(); i++) {
            meter.accept(new BeforeAndAfter(
                    Integer.toString(i + 1),
                    Calls.HINGLISH.reference().get(i),
                    Calls.HINGLISH.hypothesis().get(i),
                    after.get(i)));
        }
        VocabularyEffect effect = meter.effect();
        assertEquals(3, effect.entries().size());
        for (VocabularyEffect.Entry entry : effect.entries()) {
            assertEquals(new VocabularyEffect.Entry(entry.row(), 1, 0, 0, 0, 0), entry);
        }
        assertEquals(13, effect.before().errors());
        assertEquals(9, effect.after().errors());
        assertEquals(List.of(), effect.regressions());
        assertEquals(OptionalDouble.of(0), effect.recallBefore());
        assertEquals(OptionalDouble.of(1), effect.recallAfter());
    }

    @Test
    void tellsHelpedLostUntouchedAndStillWrongApart() {
        VocabularyEffect effect = effect(
                table(TableRow.of("golkunda", "Golconda")),
                "see Golconda",
                "see golkunda",
                "see Golconda",
                "the Golconda,",
                "the Golconda,",
                "the golkunda,",
                "old Golconda",
                "old Golconda",
                "old Golconda.",
                "my Golconda",
                "my golkunda",
                "my gold");
        VocabularyEffect.Entry entry = effect.entries().get(0);
        assertEquals(1, entry.helped());
        assertEquals(1, entry.lost());
        assertEquals(1, entry.untouched());
        assertEquals(1, entry.stillWrong());
        assertEquals(4, entry.said());
        assertEquals(1, entry.hurt());
        assertEquals(
                List.of(
                        new VocabularyEffect.Regression("2", 0, 1, List.of("Golconda,")),
                        new VocabularyEffect.Regression("3", 0, 1, List.of())),
                effect.regressions());
    }

    @Test
    void countsATermWhereSomethingElseWasRight() {
        VocabularyEffect effect =
                effect(table(TableRow.of("retro", "metro")), "a retro look", "a retro look", "a metro look");
        assertEquals(1, effect.entries().get(0).misplaced());
        assertEquals(1, effect.entries().get(0).hurt());
        assertEquals(0, effect.said());
        assertEquals(OptionalDouble.empty(), effect.recallAfter());
        assertEquals(List.of("retro"), effect.regressions().get(0).lost());
    }

    @Test
    void givesAPlaceToTheRowWhosePhraseWasHeard() {
        VocabularyEffect effect = effect(
                table(TableRow.of("gold-conda", "Golconda"), TableRow.of("golkunda", "Golconda")),
                "see Golconda",
                "see golkunda",
                "see Golconda",
                "see Golconda",
                "see gold conda",
                "see Golconda",
                "see Golconda",
                "see something",
                "see something");
        assertEquals(1, effect.entries().get(0).helped());
        assertEquals(1, effect.entries().get(0).stillWrong());
        assertEquals(1, effect.entries().get(1).helped());
        assertEquals(3, effect.said());
    }

    @Test
    void takesThePhraseForTheTermWhereThereIsNoDisplayForm() {
        VocabularyFile list = VocabularyFile.of("list.txt", "Golconda-Fort\n".getBytes(StandardCharsets.UTF_8));
        VocabularyEffect effect = effect(list, "see Golconda Fort", "see golkunda", "see Golconda Fort");
        assertEquals(1, effect.entries().get(0).helped());
    }

    @Test
    void keepsTheFirstRegressionsOnly() {
        EffectMeter meter = new EffectMeter(table());
        for (int i = 100; i > 0; i--) {
            meter.accept(new BeforeAndAfter("call-" + i, "a", "a", "b"));
        }
        VocabularyEffect effect = meter.effect();
        assertEquals(100, effect.regressed());
        assertEquals(EffectMeter.REGRESSIONS, effect.regressions().size());
        assertEquals("call-1", effect.regressions().get(0).id());
        assertEquals("call-20", effect.regressions().get(19).id());
    }
}
