package io.github.asreval.fuzz;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.fuzz.ProgramTrial.Form;
import io.github.asreval.loop.ArticleCall;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The programs with files that may hold anything. */
final class ProgramTargets {

    private static final Set<Integer> USUAL = Set.of(0, 1, 3);

    /** Some files lack what an option asks for, which is told as wrong usage. */
    private static final Set<Integer> OR_USAGE = Set.of(0, 1, 2, 3);

    private static final String SAID = "testdata/wer/hinglish-call/reference.txt";
    private static final String HEARD = "testdata/wer/hinglish-call/hypothesis.txt";

    private final Path folder;
    private final List<FuzzTarget> targets = new ArrayList<>();

    private ProgramTargets(Path folder) {
        this.folder = folder;
    }

    static List<FuzzTarget> all(Path folder) {
        ProgramTargets all = new ProgramTargets(folder);
        all.addScoring();
        all.addSpeakers();
        all.addSideFiles();
        all.addHelpers();
        all.addVocab();
        return all.targets;
    }

    private void addScoring() {
        List<byte[]> plain = Seeds.pairs(
                Seeds.of("wer/*/reference.txt", "peers/*/reference.txt"),
                Seeds.of("wer/*/hypothesis.txt", "peers/*/hypothesis.txt"));
        List<byte[]> transcripts = ReaderTargets.transcripts();
        List<byte[]> mixed = Seeds.both(plain, Seeds.pairs(transcripts, transcripts));
        two("wer-text", mixed, Form.TEXT, "-c -p --worst 3 --by speaker");
        two("wer-json", mixed, Form.JSON, "-f json -c -p --near-misses --loops --marks");
        two("wer-html", mixed, Form.TEXT, "-f html");
        two("wer-junit", plain, Form.XML, "-f junit");
        two("wer-markdown", plain, Form.TEXT, "-f markdown");
        two("wer-csv", plain, Form.TEXT, "-f csv --csv-safe --cer");
        two("wer-sclite-pra", mixed, Form.TEXT, "-f sclite-pra");
        two("wer-sclite-sgml", mixed, Form.TEXT, "-f sclite-sgml");
        two("wer-jiwer", plain, Form.TEXT, "-f jiwer");
        two("wer-asr-evaluation", plain, Form.TEXT, "-f asr-evaluation");
        two("wer-kaldi", plain, Form.TEXT, "-f kaldi");
        two("wer-graphemes", plain, Form.JSON, "--unit grapheme -c -f json");
        two("wer-aksharas", plain, Form.TEXT, "--unit akshara");
        two("wer-ablation", plain, Form.JSON, "--normalize hinglish-call --ablation --near-misses -f json");
        two("wer-segments", mixed, Form.JSON, "--align-segments -f json");
        two("wer-marks", Seeds.pairs(marks(), marks()), Form.JSON, "--markup nist -f json");
        two("wer-variants", Seeds.pairs(ReaderTargets.variants(), plain), Form.JSON, "--variants -f json");
        two("wer-ids", mixed, Form.JSON, "--pair-by id --missing count -f json");
        two(
                "wer-redactions",
                plain,
                Form.JSON,
                "--redactions any --tokenizer mixed --classes script,number,switch -f json");
        two("wer-global", mixed, Form.TEXT, "--global -s");
        two("wer-timing", mixed, Form.JSON, "--timing -f json -s");
        add("wer-table", tables(), List.of("a"), Form.JSON, OR_USAGE, "wer", "-f", "json", "{a}");
        List<byte[]> systems =
                Seeds.pairs(Seeds.of("comparing/speakers/*.trn"), Seeds.of("comparing/speakers/sys*.trn"));
        add(
                "wer-compare",
                systems,
                List.of("a", "b"),
                Form.JSON,
                OR_USAGE,
                "wer",
                "-f",
                "json",
                "-s",
                "--test=flip,mapsswe,mcnemar,sign,wilcoxon",
                "--detect=0.5",
                "--threads=1",
                "testdata/comparing/speakers/ref.trn",
                "{a}",
                "{b}");
    }

    private static List<byte[]> marks() {
        return Seeds.both(Seeds.of("wer/nist-marks/*.txt"), Seeds.texts("{ um / uh / @ } (very) good frag- (x-1)\n"));
    }

    private static List<byte[]> tables() {
        return Seeds.both(
                Seeds.of("spark/pairs.jsonl", "transcript/table.*", "terms/*/refs.tsv"),
                Seeds.texts("reference,hypothesis\na b,a c\n\"x,\ny\",z\n", "id\treference\thypothesis\n1\ta\tb\n"));
    }

    private void addSpeakers() {
        List<byte[]> sessions = Seeds.pairs(
                Seeds.of("speakers/*/reference.{stm,seglst.json}"),
                Seeds.of("speakers/*/hypothesis.{stm,ctm}", "speakers/call/*.json"));
        for (String how : List.of("cp", "orc", "di", "wder")) {
            two("wer-speakers-" + how, sessions, Form.JSON, "-f json --speakers " + how);
        }
        two("wer-collar-cp", sessions, Form.JSON, "-f json --speakers cp --collar 5");
        two("wer-collar-orc", sessions, Form.TEXT, "--speakers orc --collar 0.5 --word-times equal");
        List<byte[]> turns = Seeds.pairs(Seeds.of("**/*.rttm"), Seeds.of("diarization/md-eval/hyp.rttm"));
        List<byte[]> either = Seeds.both(turns, sessions);
        add(
                "diarization",
                either,
                List.of("a", "b"),
                Form.JSON,
                OR_USAGE,
                "wer",
                "diarization",
                "-f",
                "json",
                "{a}",
                "{b}");
        add(
                "diarization-html",
                either,
                List.of("a", "b"),
                Form.TEXT,
                OR_USAGE,
                "wer",
                "diarization",
                "-f",
                "html",
                "--regions=nooverlap",
                "--der-collar=0.25",
                "{a}",
                "{b}");
    }

    private void addSideFiles() {
        one("wer-terms", terms(), Form.JSON, "wer", "-f", "json", "--terms={a}", "-c", SAID, HEARD);
        one(
                "wer-variant-list",
                Seeds.of("normalize/variants.txt"),
                Form.JSON,
                "wer",
                "-f",
                "json",
                "--near-misses",
                "--variant-list={a}",
                SAID,
                HEARD);
        one(
                "wer-map",
                Seeds.of("normalize/substitutions.txt"),
                Form.JSON,
                "wer",
                "-f",
                "json",
                "--normalize=fold,map:{a}",
                SAID,
                HEARD);
        add(
                "wer-baseline",
                Seeds.of("wer/*/expected.json"),
                List.of("a"),
                Form.JSON,
                OR_USAGE,
                "wer",
                "-f",
                "json",
                "--baseline={a}",
                SAID,
                HEARD);
        one(
                "wer-pairs",
                Seeds.texts(SAID + "\t" + HEARD + "\n", "# two\na\tb\n" + SAID + "\t" + SAID + "\n"),
                Form.JSON,
                "wer",
                "-f",
                "json",
                "--pairs={a}");
        one(
                "wer-uem",
                Seeds.of("**/*.uem"),
                Form.JSON,
                "wer",
                "-f",
                "json",
                "--speakers=cp",
                "--uem={a}",
                "testdata/speakers/11-overlap/reference.stm",
                "testdata/speakers/11-overlap/hypothesis.stm");
        one(
                "diarization-uem",
                Seeds.of("**/*.uem"),
                Form.JSON,
                "wer",
                "diarization",
                "-f",
                "json",
                "--uem={a}",
                "testdata/diarization/md-eval/ref.rttm",
                "testdata/diarization/md-eval/hyp.rttm");
        one("audio", recordings(), Form.JSON, "wer", "audio", "-f", "json", "--ffprobe=never", "--threads=1", "{a}");
        one(
                "audio-html",
                recordings(),
                Form.TEXT,
                "wer",
                "audio",
                "-f",
                "html",
                "--ffprobe=never",
                "--threads=1",
                "--profile=call-analytics",
                "{a}");
    }

    private static List<byte[]> terms() {
        return Seeds.both(
                Seeds.of("terms/*.tsv", "vocab/*/*.txt"),
                Seeds.texts("Mumbai\nनमस्ते\n", "term\ttype\tweight\na\tb\t2\n"));
    }

    private static List<byte[]> recordings() {
        byte[] flac = new byte[42 + 200];
        System.arraycopy(new byte[] {'f', 'L', 'a', 'C', (byte) 0x80, 0, 0, 34, 16, 0, 16, 0}, 0, flac, 0, 12);
        System.arraycopy(new byte[] {0x01, (byte) 0xF4, 0x02, (byte) 0xF0, 0, 0, 1, 0}, 0, flac, 18, 8);
        System.arraycopy(new byte[] {(byte) 0xFF, (byte) 0xF8, (byte) 0xC9, 0x18, 0}, 0, flac, 42, 5);
        byte[] wav = ArticleCall.wav(1, 7);
        return Seeds.both(
                Seeds.of("audio/*.{wav,mp3}"), List.of(flac, wav, Arrays.copyOf(wav, 2000), Arrays.copyOf(wav, 60)));
    }

    private void addHelpers() {
        List<byte[]> transcripts = ReaderTargets.transcripts();
        for (String form : List.of("plain", "kaldi", "trn", "csv", "jsonl", "seglst")) {
            Form printed = form.startsWith("j") || form.equals("seglst") ? Form.JSON : Form.TEXT;
            add(
                    "convert-" + form,
                    transcripts,
                    List.of("a"),
                    printed,
                    OR_USAGE,
                    "wer",
                    "convert",
                    "--to=" + form,
                    "{a}");
        }
        add(
                "normalize",
                transcripts,
                List.of("a"),
                Form.TEXT,
                OR_USAGE,
                "wer",
                "normalize",
                "--normalize=basic",
                "--tokens",
                "{a}");
        add(
                "text",
                Seeds.of("language-model/calls/*", "transcript/*.vtt"),
                List.of("a"),
                Form.TEXT,
                OR_USAGE,
                "vocab",
                "text",
                "--language=hi-IN",
                "--memory=16",
                "--documents=testdata/language-model/documents",
                "--output={text}",
                "{a}");
        add(
                "text-documents",
                Seeds.of("language-model/documents/*"),
                List.of("page.html"),
                Form.TEXT,
                OR_USAGE,
                "vocab",
                "text",
                "--language=en-US",
                "--memory=16",
                "--documents={page.html}",
                "--output={text}");
    }

    private void addVocab() {
        List<byte[]> files = ReaderTargets.vocabularies();
        one("validate", files, Form.TEXT, "vocab", "validate", "{a.txt}");
        one("validate-json", files, Form.JSON, "vocab", "validate", "-f", "json", "{a.txt}");
        one("validate-sarif", files, Form.JSON, "vocab", "validate", "-f", "sarif", "{a.txt}");
        one("fix", files, Form.TEXT, "vocab", "fix", "{a.txt}");
        one("fix-check", files, Form.TEXT, "vocab", "fix", "--check", "{a.txt}");
        add(
                "merge",
                Seeds.pairs(files, files),
                List.of("a.txt", "b.txt"),
                Form.TEXT,
                USUAL,
                "vocab",
                "merge",
                "{a.txt}",
                "{b.txt}");
        add(
                "diff",
                Seeds.pairs(files, files),
                List.of("a.txt", "b.txt"),
                Form.TEXT,
                USUAL,
                "vocab",
                "diff",
                "{a.txt}",
                "{b.txt}");
        for (String form : List.of(
                "table",
                "list",
                "connect",
                "lex",
                "google-phraseset",
                "azure-phrases",
                "deepgram-keyterms",
                "whisper-prompt",
                "medical")) {
            add(
                    "vocab-convert-" + form,
                    files,
                    List.of("a.txt"),
                    Form.TEXT,
                    OR_USAGE,
                    "vocab",
                    "convert",
                    "--to=" + form,
                    "{a.txt}");
        }
        one("request", files, Form.JSON, "vocab", "request", "--name=n", "--uri=s3://b/k.txt", "{a.txt}");
        one("effect", files, Form.JSON, "vocab", "effect", "-f", "json", "--vocabulary={a.txt}", SAID, HEARD, HEARD);
        List<byte[]> plain = Seeds.pairs(Seeds.of("wer/*/reference.txt"), Seeds.of("wer/*/hypothesis.txt"));
        add(
                "generate",
                plain,
                List.of("a", "b"),
                Form.TEXT,
                USUAL,
                "vocab",
                "generate",
                "--language=hi-IN",
                "--from-reference",
                "{a}",
                "{b}");
    }

    private void two(String name, List<byte[]> seeds, Form form, String options) {
        List<String> arguments = new ArrayList<>(List.of("wer", "--threads=1"));
        arguments.addAll(List.of(options.split(" ")));
        arguments.addAll(List.of("{a}", "{b}"));
        add(name, seeds, List.of("a", "b"), form, OR_USAGE, arguments.toArray(String[]::new));
    }

    private void one(String name, List<byte[]> seeds, Form form, String... arguments) {
        boolean text = Arrays.asList(arguments).stream().anyMatch(argument -> argument.contains("{a.txt}"));
        add(name, seeds, List.of(text ? "a.txt" : "a"), form, USUAL, arguments);
    }

    private void add(
            String name,
            List<byte[]> seeds,
            List<String> files,
            Form form,
            Set<Integer> statuses,
            String... arguments) {
        ProgramTrial trial = new ProgramTrial(folder, files, List.of(arguments), form, statuses, Outcome::of);
        targets.add(new FuzzTarget(name, seeds, trial));
    }
}
