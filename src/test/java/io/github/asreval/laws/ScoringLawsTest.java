package io.github.asreval.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the counts of {@code wer} whatever the texts are; the texts are random words of many scripts. */
class ScoringLawsTest {

    private static final int SEED = 20;

    @TempDir
    Path folder;

    private final RandomTexts texts = new RandomTexts(SEED);

    @ParameterizedTest(name = "files one behind the other are the sum of the files: wer {0}")
    @ValueSource(
            strings = {
                "--threads 2",
                "--profile nist",
                "--profile jiwer",
                "--profile kaldi",
                "--profile asr-evaluation",
                "--unit char",
                "--unit char --cer-spaces drop --profile jiwer",
                "--unit grapheme --normalize fold",
                "--unit akshara --tokenizer mixed",
                "--tokenizer icu --language hi",
                "--tokenizer mixed --profile nist",
                "--normalize basic",
                "--normalize spoken-hi",
                "-e",
                "-e -a --threads 1",
            })
    void filesOneBehindTheOtherAreTheSumOfTheFiles(String options) throws IOException {
        TextRun run = new TextRun(folder);
        for (int round = 0; round < 3; round++) {
            Texts first = round % 2 == 0 ? texts.tied(1 + texts.random().nextInt(40)) : texts.spoken(1);
            Texts second = texts.texts(1 + texts.random().nextInt(60));
            assertEquals(
                    run.counts(options, first).plus(run.counts(options, second)),
                    run.counts(options, first.with(second)),
                    () -> first + "\nand " + second);
        }
    }

    @ParameterizedTest(name = "the total of many files is the sum of the files: wer {0}")
    @ValueSource(strings = {"--profile standard", "--profile nist -a", "--unit char", "-e --threads 5"})
    void manyFilesAreTheSumOfTheFiles(String options) throws IOException {
        List<String> list = new ArrayList<>();
        Counts sum = Counts.NONE;
        List<Texts> inputs = new ArrayList<>();
        for (int file = 0; file < 6; file++) {
            Texts some = texts.texts(1 + texts.random().nextInt(30));
            Path said = Texts.write(folder.resolve("said-" + file), some.said());
            Path heard = Texts.write(folder.resolve("heard-" + file), some.heard());
            list.add(said + "\t" + heard);
            sum = sum.plus(TextRun.counts(TextRun.report("-s -f json " + options, some.toString(), said, heard)));
            inputs.add(some);
        }
        Path pairs = Texts.write(folder.resolve("list.tsv"), list);
        assertEquals(
                sum, TextRun.counts(TextRun.report("-s -f json " + options + " --pairs " + pairs, inputs.toString())));
    }

    @Test
    void swappingTheSidesSwapsDeletionsAndInsertions() throws IOException {
        TextRun run = new TextRun(folder);
        for (String profile : List.of("standard", "jiwer", "kaldi", "nist", "asr-evaluation")) {
            for (int round = 0; round < 3; round++) {
                Texts some = round % 2 == 0 ? texts.texts(100) : texts.tied(100);
                Counts counts = run.counts("--profile " + profile, some);
                Counts swapped = run.counts("--profile " + profile, some.swapped());
                assertEquals(counts.errors(), swapped.errors(), () -> profile + " of " + some);
                assertEquals(
                        counts.deletions() - counts.insertions(),
                        swapped.insertions() - swapped.deletions(),
                        () -> profile + " of " + some);
                if (profile.equals("standard")) {
                    assertEquals(counts.hits(), swapped.hits(), some::toString);
                    assertEquals(counts.substitutions(), swapped.substitutions(), some::toString);
                    assertEquals(counts.deletions(), swapped.insertions(), some::toString);
                }
            }
        }
    }
}
