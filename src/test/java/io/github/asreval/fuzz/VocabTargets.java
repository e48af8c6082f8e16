package io.github.asreval.fuzz;

import io.github.asreval.fuzz.ProgramTrial.Form;
import java.nio.file.Path;
import java.util.List;

/** The commands of {@code vocab} with files that may hold anything. */
final class VocabTargets {

    private static final List<String> FORMS = List.of(
            "table",
            "list",
            "connect",
            "lex",
            "google-phraseset",
            "azure-phrases",
            "deepgram-keyterms",
            "whisper-prompt",
            "medical");

    private VocabTargets() {}

    static List<FuzzTarget> all(Path folder) {
        Programs programs = new Programs(folder);
        addChecks(programs);
        addOthers(programs);
        return programs.targets();
    }

    private static void addChecks(Programs programs) {
        List<byte[]> files = ReaderTargets.vocabularies();
        programs.add("validate", files, Form.TEXT, "vocab validate {a.txt}");
        programs.add("validate-json", files, Form.JSON, "vocab validate -f json {a.txt}");
        programs.add("validate-sarif", files, Form.JSON, "vocab validate -f sarif {a.txt}");
        programs.add("fix", files, Form.TEXT, "vocab fix {a.txt}");
        programs.add("fix-check", files, Form.TEXT, "vocab fix --check {a.txt}");
        List<byte[]> pairs = Seeds.pairs(files, files);
        programs.add("merge", pairs, Form.TEXT, "vocab merge {a.txt} {b.txt}");
        programs.add("diff", pairs, Form.TEXT, "vocab diff {a.txt} {b.txt}");
        for (String form : FORMS) {
            programs.addAsking("vocab-convert-" + form, files, Form.TEXT, "vocab convert --to=" + form + " {a.txt}");
        }
        programs.add("request", files, Form.JSON, "vocab request --name=n --uri=s3://b/k.txt {a.txt}");
    }

    private static void addOthers(Programs programs) {
        String call = "testdata/wer/hinglish-call/";
        programs.add(
                "effect",
                ReaderTargets.vocabularies(),
                Form.JSON,
                "vocab effect -f json --vocabulary={a.txt} " + call + "reference.txt " + call + "hypothesis.txt " + call
                        + "hypothesis.txt");
        programs.add(
                "generate", WerTargets.plain(), Form.TEXT, "vocab generate --language=hi-IN --from-reference {a} {b}");
        programs.addAsking(
                "text",
                Seeds.of("language-model/calls/*", "transcript/*.vtt"),
                Form.TEXT,
                "vocab text --language=hi-IN --memory=16 --documents=testdata/language-model/documents --output=<text>"
                        + " {a}");
        programs.addAsking(
                "text-documents",
                Seeds.of("language-model/documents/*"),
                Form.TEXT,
                "vocab text --language=en-US --memory=16 --documents={page.html} --output=<text>");
    }
}
