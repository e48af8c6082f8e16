package io.github.asreval.fuzz;

import io.github.asreval.fuzz.ProgramTrial.Form;
import io.github.asreval.loop.ArticleCall;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The program {@code wer} and its helpers with files that may hold anything. */
final class WerTargets {

    private static final String SAID = "testdata/wer/hinglish-call/reference.txt";
    private static final String HEARD = "testdata/wer/hinglish-call/hypothesis.txt";
    private static final String SESSIONS =
            "testdata/speakers/11-overlap/reference.stm testdata/speakers/11-overlap/hypothesis.stm";
    private static final String TURNS = "testdata/diarization/md-eval/ref.rttm testdata/diarization/md-eval/hyp.rttm";

    private final Programs programs;

    private WerTargets(Programs programs) {
        this.programs = programs;
    }

    static List<FuzzTarget> all(Path folder) {
        WerTargets all = new WerTargets(new Programs(folder));
        all.addReports();
        all.addReadings();
        all.addSpeakers();
        all.addSideFiles();
        all.addHelpers();
        return all.programs.targets();
    }

    private void two(String name, List<byte[]> seeds, Form form, String options) {
        programs.addAsking(name, seeds, form, "wer --threads=1 " + options + " {a} {b}");
    }

    /** A side file beside a call. */
    private void beside(String name, List<byte[]> seeds, String options) {
        programs.add(name, seeds, Form.JSON, "wer --threads=1 -f json " + options + " " + SAID + " " + HEARD);
    }

    static List<byte[]> plain() {
        return Seeds.pairs(
                Seeds.of("wer/*/reference.txt", "peers/*/reference.txt"),
                Seeds.of("wer/*/hypothesis.txt", "peers/*/hypothesis.txt"));
    }

    private static List<byte[]> mixed() {
        List<byte[]> transcripts = ReaderTargets.transcripts();
        return Seeds.both(plain(), Seeds.pairs(transcripts, transcripts));
    }

    private void addReports() {
        List<byte[]> plain = plain();
        List<byte[]> mixed = mixed();
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
        List<byte[]> systems = Seeds.of("comparing/speakers/*.trn");
        programs.addAsking(
                "wer-compare",
                Seeds.pairs(systems, systems),
                Form.JSON,
                "wer --threads=1 -f json -s --test=flip,mapsswe,mcnemar,sign,wilcoxon --detect=0.5"
                        + " testdata/comparing/speakers/ref.trn {a} {b}");
    }

    private void addReadings() {
        List<byte[]> plain = plain();
        List<byte[]> mixed = mixed();
        two("wer-graphemes", plain, Form.JSON, "--unit grapheme -c -f json");
        two("wer-aksharas", plain, Form.TEXT, "--unit akshara");
        two("wer-ablation", plain, Form.JSON, "--normalize hinglish-call --ablation --near-misses -f json");
        two("wer-segments", mixed, Form.JSON, "--align-segments -f json");
        two("wer-marks", Seeds.pairs(marks(), marks()), Form.JSON, "--markup nist -f json");
        two("wer-variants", Seeds.pairs(ReaderTargets.variants(), plain), Form.JSON, "--variants -f json");
        two("wer-ids", mixed, Form.JSON, "--pair-by id --missing count -f json");
        two("wer-redactions", plain, Form.JSON, "--redactions any --tokenizer mixed --classes script,switch -f json");
        two("wer-global", mixed, Form.TEXT, "--global -s");
        two("wer-timing", mixed, Form.JSON, "--timing -f json -s");
        programs.addAsking("wer-table", tables(), Form.JSON, "wer -f json {a}");
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
        programs.addAsking("diarization", either, Form.JSON, "wer diarization -f json {a} {b}");
        programs.addAsking(
                "diarization-html",
                either,
                Form.TEXT,
                "wer diarization -f html --regions=nooverlap --der-collar=0.25 {a} {b}");
    }

    private void addSideFiles() {
        beside("wer-terms", terms(), "--terms={a} -c");
        beside("wer-variant-list", Seeds.of("normalize/variants.txt"), "--near-misses --variant-list={a}");
        beside("wer-map", Seeds.of("normalize/substitutions.txt"), "--normalize=fold,map:{a}");
        programs.addAsking(
                "wer-baseline",
                Seeds.of("wer/*/expected.json"),
                Form.JSON,
                "wer -f json --baseline={a} " + SAID + " " + HEARD);
        List<byte[]> lists = Seeds.texts(SAID + "\t" + HEARD + "\n", "# two\na\tb\n" + SAID + "\t" + SAID + "\n");
        programs.add("wer-pairs", lists, Form.JSON, "wer -f json --pairs={a}");
        List<byte[]> maps = Seeds.of("**/*.uem");
        programs.add("wer-uem", maps, Form.JSON, "wer -f json --speakers=cp --uem={a} " + SESSIONS);
        programs.add("diarization-uem", maps, Form.JSON, "wer diarization -f json --uem={a} " + TURNS);
    }

    private static List<byte[]> terms() {
        return Seeds.both(
                Seeds.of("terms/*.tsv", "vocab/*/*.txt"),
                Seeds.texts("Mumbai\nनमस्ते\n", "term\ttype\tweight\na\tb\t2\n"));
    }

    private void addHelpers() {
        String audio = "wer audio --ffprobe=never --threads=1 ";
        programs.add("audio", recordings(), Form.JSON, audio + "-f json {a}");
        programs.add("audio-html", recordings(), Form.TEXT, audio + "-f html --profile=call-analytics {a}");
        List<byte[]> transcripts = ReaderTargets.transcripts();
        for (String form : List.of("plain", "kaldi", "trn", "csv", "jsonl", "seglst")) {
            Form printed = List.of("jsonl", "seglst").contains(form) ? Form.JSON : Form.TEXT;
            programs.addAsking("convert-" + form, transcripts, printed, "wer convert --to=" + form + " {a}");
        }
        programs.addAsking("normalize", transcripts, Form.TEXT, "wer normalize --normalize=basic --tokens {a}");
    }

    private static List<byte[]> recordings() {
        byte[] flac = new byte[42 + 200];
        System.arraycopy(new byte[] {'f', 'L', 'a', 'C', (byte) 0x80, 0, 0, 34, 16, 0, 16, 0}, 0, flac, 0, 12);
        System.arraycopy(new byte[] {0x01, (byte) 0xF4, 0x02, (byte) 0xF0, 0, 0, 1, 0}, 0, flac, 18, 8);
        System.arraycopy(new byte[] {(byte) 0xFF, (byte) 0xF8, (byte) 0xC9, 0x18, 0}, 0, flac, 42, 5);
        byte[] wav = ArticleCall.wav(1, 7);
        List<byte[]> made = List.of(flac, wav, Arrays.copyOf(wav, 2000), Arrays.copyOf(wav, 60));
        return Seeds.both(Seeds.of("audio/*.{wav,mp3}"), made);
    }
}
