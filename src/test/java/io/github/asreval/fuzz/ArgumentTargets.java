package io.github.asreval.fuzz;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.fuzz.ProgramTrial.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The programs with arguments that may be anything: each line of an input is one. */
final class ArgumentTargets {

    private static final int MOST_ARGUMENTS = 200;
    private static final Set<Integer> STATUSES = Set.of(0, 1, 2, 3);

    /** Options that write where they are told, or run what they are told, are left to the other tests. */
    private static final List<String> LEFT_OUT = List.of("-o", "--out", "-i", "--in-", "--ff", "@", "-0");

    private final Path folder;

    private ArgumentTargets(Path folder) {
        this.folder = folder;
    }

    static List<FuzzTarget> all(Path folder) {
        ArgumentTargets targets = new ArgumentTargets(folder);
        return List.of(
                new FuzzTarget("arguments-wer", wer(), targets::takes),
                new FuzzTarget("arguments-vocab", vocab(), targets::takes));
    }

    /** Makes inputs of command lines that have a blank between arguments. */
    private static List<byte[]> lines(String... commands) {
        return Seeds.texts(Arrays.stream(commands)
                .map(command -> command.replace(' ', '\n'))
                .toArray(String[]::new));
    }

    private static List<byte[]> wer() {
        return lines(
                "wer ref.txt hyp.txt -s -c -p -e -a -m 2 --worst=3 --width=40 --color=always",
                "wer --format=plain --encoding=latin1 --normalize=basic,fold:tr --language=hi-IN ref.txt hyp.txt",
                "wer -f json --unit=grapheme --cer-spaces=drop --tokenizer=mixed --by=file ref.txt hyp.txt",
                "wer --fail-above=15% --max-regression=0.1 --baseline=ref.txt ref.txt hyp.txt",
                "wer --speakers=cp --collar=5 --word-times=equal --uem=ref.txt ref.txt hyp.txt",
                "wer --test=flip,sign --blocks=speaker --all-pairs --correct=bh --detect=0.5 ref.txt"
                        + " hyp.txt hyp.txt",
                "wer --pair-by=id --missing=count --delimiter=tab --reference-column=1 --id-column=a ref.txt",
                "wer --classes=script,rare:2,words --terms=ref.txt --terms-column=t"
                        + " --term-recall-below=90% ref.txt hyp.txt",
                "wer --markup=nist --variants --near-misses --ablation --profile=nist --global ref.txt hyp.txt",
                "wer convert ref.txt --to=trn --side=reference --csv-safe --join=always --rolling=drop",
                "wer normalize ref.txt --normalize map:ref.txt,num-parse:de --tokens --redactions=drop",
                "wer audio ref.txt --max-size=200MB --max-duration=90m --no-samples --explain=codec"
                        + " --list-failing",
                "wer diarization ref.txt hyp.txt --der-collar=0.25 --regions=nooverlap --max-expansion=7",
                "wer transcribe ref.txt --language=hi-IN --bucket=bucket --wait=2h --price-per-minute=0.5"
                        + " --channels=2",
                "wer --help -V --list-normalizers --bogus --threads=0 -id --head-ids --pairs=ref.txt");
    }

    private static List<byte[]> vocab() {
        return lines(
                "vocab validate ref.txt --language=hi-IN --kind=table --edition=2026"
                        + " --disable=phrase-space --strict",
                "vocab validate --severity=phrase-space=off -f sarif -q --color=always ref.txt hyp.txt",
                "vocab fix ref.txt --check -f json --quiet",
                "vocab merge ref.txt hyp.txt",
                "vocab diff ref.txt hyp.txt",
                "vocab convert ref.txt --to=list --language=ja-JP --migrate-pronunciation",
                "vocab generate ref.txt hyp.txt --language=hi-IN --min-count=2 --max-words=3 --budget=5000"
                        + " --report=json",
                "vocab effect ref.txt hyp.txt hyp.txt --vocabulary=ref.txt -f json",
                "vocab request ref.txt --name=n --uri=s3://b/k --role-arn=arn:aws:iam::111122223333:role/r",
                "vocab explain phrase-space",
                "vocab charset hi-IN",
                "vocab loop ref.txt --reference=hyp.txt --language=hi-IN --bucket=bucket --prefix=p/ --wait=1m",
                "vocab push ref.txt --language=hi-IN --bucket=bucket --kind=filter",
                "vocab list --region=eu-west-1 --profile=p --endpoint-url=http://localhost:1",
                "vocab help --version");
    }

    private boolean takes(byte[] input) throws IOException {
        Files.writeString(folder.resolve("ref.txt"), "the quick brown fox\n\nनमस्ते जी\n");
        Files.writeString(folder.resolve("hyp.txt"), "the quick brawn fox\nuh\nनमस्ते\n");
        List<String> arguments = new ArrayList<>();
        for (String line : new String(input, StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isEmpty()
                    && arguments.size() < MOST_ARGUMENTS
                    && LEFT_OUT.stream().noneMatch(line::startsWith)) {
                arguments.add(here(line));
            }
        }
        return ProgramTrial.holds(Outcome.of(arguments.toArray(String[]::new)), Form.TEXT, STATUSES);
    }

    /** Names no file but those of the test, whatever the argument. */
    private String here(String argument) {
        String harmless = argument.replace("/", "∕").replace("s3:∕∕", "s3://");
        return harmless.replace("ref.txt", folder.resolve("ref.txt").toString())
                .replace("hyp.txt", folder.resolve("hyp.txt").toString());
    }
}
