package io.github.asreval.fuzz;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.fuzz.ProgramTrial.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
                new FuzzTarget("arguments-wer", targets.wer(), targets::takes),
                new FuzzTarget("arguments-vocab", targets.vocab(), targets::takes));
    }

    private List<byte[]> wer() {
        return Seeds.texts(
                "wer\nref.txt\nhyp.txt\n-s\n-c\n-p\n-e\n-a\n-m\n2\n--worst=3\n--width=40\n--color=always\n",
                """
                wer
                --format=plain
                --encoding=latin1
                --normalize=basic,fold:tr
                --language=hi-IN
                ref.txt
                hyp.txt
                """,
                "wer\n-f\njson\n--unit=grapheme\n--cer-spaces=drop\n--tokenizer=mixed\n--by=file\nref.txt\nhyp.txt\n",
                "wer\n--fail-above=15%\n--max-regression=0.1\n--baseline=ref.txt\nref.txt\nhyp.txt\n",
                "wer\n--speakers=cp\n--collar=5\n--word-times=equal\n--uem=ref.txt\nref.txt\nhyp.txt\n",
                """
                wer
                --test=flip,sign
                --blocks=speaker
                --all-pairs
                --correct=bh
                --detect=0.5
                ref.txt
                hyp.txt
                hyp.txt
                """,
                "wer\n--pair-by=id\n--missing=count\n--delimiter=tab\n--reference-column=1\n--id-column=a\nref.txt\n",
                """
                wer
                --classes=script,rare:2,words
                --terms=ref.txt
                --terms-column=t
                --term-recall-below=90%
                ref.txt
                hyp.txt
                """,
                """
                wer
                --markup=nist
                --variants
                --near-misses
                --ablation
                --profile=nist
                --global
                ref.txt
                hyp.txt
                """,
                "wer\nconvert\nref.txt\n--to=trn\n--side=reference\n--csv-safe\n--join=always\n--rolling=drop\n",
                "wer\nnormalize\nref.txt\n--normalize\nmap:ref.txt,num-parse:de\n--tokens\n--redactions=drop\n",
                """
                wer
                audio
                ref.txt
                --max-size=200MB
                --max-duration=90m
                --no-samples
                --explain=codec
                --list-failing
                """,
                "wer\ndiarization\nref.txt\nhyp.txt\n--der-collar=0.25\n--regions=nooverlap\n--max-expansion=7\n",
                """
                wer
                transcribe
                ref.txt
                --language=hi-IN
                --bucket=bucket
                --wait=2h
                --price-per-minute=0.5
                --channels=2
                """,
                "wer\n--help\n-V\n--list-normalizers\n--bogus\n--threads=0\n-id\n--head-ids\n--pairs=ref.txt\n");
    }

    private List<byte[]> vocab() {
        return Seeds.texts(
                """
                vocab
                validate
                ref.txt
                --language=hi-IN
                --kind=table
                --edition=2026
                --disable=phrase-space
                --strict
                """,
                "vocab\nvalidate\n--severity=phrase-space=off\n-f\nsarif\n-q\n--color=always\nref.txt\nhyp.txt\n",
                "vocab\nfix\nref.txt\n--check\n-f\njson\n--quiet\n",
                "vocab\nmerge\nref.txt\nhyp.txt\n",
                "vocab\ndiff\nref.txt\nhyp.txt\n",
                "vocab\nconvert\nref.txt\n--to=list\n--language=ja-JP\n--migrate-pronunciation\n",
                """
                vocab
                generate
                ref.txt
                hyp.txt
                --language=hi-IN
                --min-count=2
                --max-words=3
                --budget=5000
                --report=json
                """,
                "vocab\neffect\nref.txt\nhyp.txt\nhyp.txt\n--vocabulary=ref.txt\n-f\njson\n",
                "vocab\nrequest\nref.txt\n--name=n\n--uri=s3://b/k\n--role-arn=arn:aws:iam::111122223333:role/r\n",
                "vocab\nexplain\nphrase-space\n",
                "vocab\ncharset\nhi-IN\n",
                """
                vocab
                loop
                ref.txt
                --reference=hyp.txt
                --language=hi-IN
                --bucket=bucket
                --prefix=p/
                --wait=1m
                """,
                "vocab\npush\nref.txt\n--language=hi-IN\n--bucket=bucket\n--kind=filter\n",
                "vocab\nlist\n--region=eu-west-1\n--profile=p\n--endpoint-url=http://localhost:1\n",
                "vocab\nhelp\n--version\n");
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
