package io.github.asreval.cli.base;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The names that other programs have for our options and commands, or that one would guess: each with what to write
 * instead.
 *
 * <p>Nothing of it is an option. Who mistypes one is answered by picocli; who types what jiwer, sclite, Kaldi or common
 * sense calls it is answered here.
 */
public final class ForeignNames {

    private static final Map<String, String> OPTIONS = new HashMap<>();
    private static final Map<String, String> COMMANDS = new HashMap<>();

    static {
        // Of what follows, the first that the command has is told.
        options("-f json|--report json", "--json --to-json --as-json");
        options("-f html", "--html --web --page");
        options("-f csv", "--csv --excel");
        options("-f tsv", "--tsv");
        options("-f markdown", "--markdown --md");
        options("-f junit", "--junit --xml");
        options("-f sarif", "--sarif");
        options("-f kaldi", "--kaldi");
        options("-f jiwer", "--jiwer");
        options("-f sclite-sum", "--sclite --sys --sum");
        options("-f sclite-pra", "--pra");
        options("-f sclite-dtl", "--dtl");
        options("-f sclite-sgml", "--sgml");
        options("-f|--report|--to", "--out-format --report-format --fmt");
        options("-o", "--out --outfile --output-file --save --out-file --write");
        options("--unit char", "--char --chars --character --characters --char-level --by-char");
        options("--unit word", "--wer --word --words --word-level");
        options("--unit grapheme", "--grapheme --graphemes");
        options(
                "-a",
                "--ignore-case --ignorecase --lowercase --lower-case --lower --to-lower --do-lowercase --no-case"
                        + " --nocase --uppercase --casefold --case-fold");
        options(
                "--normalize basic",
                "--ignore-punctuation --ignore-punct --no-punctuation --no-punct --remove-punctuation"
                        + " --remove-punct --rm-punctuation --strip-punctuation --strip-punct --normalized --basic");
        options("--normalize", "--normalise --normaliser --normalizer --norm --transform --filter -n");
        options("--list-normalizers", "--list-normalisers --list-steps --list-presets");
        options("-s|-q", "-q --quiet --summary-only --totals --total --total-only --silent --brief --short");
        options("-i", "--print-all --details --align --alignment --alignments --show-alignment --verbose");
        options("-r", "--errors --errors-only --only-errors --show-errors");
        options("-c", "--confusion --confusion-pairs --confusion-matrix");
        options("--worst 10", "--top --worst-utterances");
        options("--global", "-g --concat --concatenate --whole");
        options("--missing skip", "--mode=present --ignore-missing --skip-missing");
        options("--missing count", "--mode=all");
        options("--missing error", "--mode=strict");
        options("--missing", "--mode");
        options("--profile kaldi", "--text");
        options("--align-segments", "--segments --resegment --realign --mwer");
        options("--by speaker", "--speaker --by-speaker --per-speaker");
        options("--speakers cp", "--cp --cpwer --cp-wer");
        options("--speakers cp --collar 5", "--tcp --tcpwer --tcp-wer");
        options("--speakers orc", "--orc --orcwer --orc-wer");
        options("--by file", "--by-file --per-file");
        options("--normalize speaker", "--no-labels --strip-labels --remove-speakers --strip-speakers");
        options("--normalize fillers:en", "--no-fillers --remove-fillers --ignore-fillers");
        options("--language", "--lang -l --locale");
        options("--format", "--input-format --in-format --type -t");
        options("--encoding", "--charset --codec");
        options("--threads", "-j --jobs --workers --num-workers --num-threads");
        options("--color never", "--no-color --no-colour --nocolor");
        options("--color", "--colour");
        options("--progress never", "--no-progress");
        options("--fail-above", "--max-wer --threshold --fail-over --fail-if-above --limit");
        options("--pairs", "--list --file-list --scp");
        options("--id-column", "--id --key");
        options("wer REFERENCE HYPOTHESIS", "--reference --hypothesis --ref --hyp -R -H --truth");
        options("-V", "-v --v -version");
        options("-h", "-? --usage -help");
        commands("validate", "check lint verify test valid inspect");
        commands("fix", "repair format clean correct");
        commands("generate", "create build make gen new suggest learn");
        commands("diff", "compare");
        commands("merge", "join combine add");
        commands("convert", "export migrate import");
        commands("request", "upload publish deploy");
        commands("explain", "rules rule why");
        commands("charset", "characters chars alphabet languages");
        commands("effect", "measure impact evaluate");
    }

    private ForeignNames() {}

    private static void options(String ours, String theirs) {
        for (String name : theirs.split(" ", -1)) {
            OPTIONS.put(name, ours);
        }
    }

    private static void commands(String ours, String theirs) {
        for (String name : theirs.split(" ", -1)) {
            COMMANDS.put(name, ours);
        }
    }

    /** Returns all that is known, by what others call it. */
    static Map<String, String> options() {
        return Map.copyOf(OPTIONS);
    }

    /** Returns what to write in place of an argument that a command does not know, if that is known. */
    public static Optional<String> instead(String argument, CommandSpec command) {
        int sign = argument.indexOf('=');
        String ours = OPTIONS.get(argument);
        if (ours == null && sign > 0) {
            ours = OPTIONS.get(argument.substring(0, sign));
        }
        if (ours != null) {
            return first(List.of(ours.split("\\|")), command);
        }
        return command.subcommands().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(COMMANDS.get(argument)).map(name -> command.qualifiedName() + " " + name);
    }

    /**
     * Returns the long option that was typed with one hyphen, {@code -head-ids}, which would be taken for a row of short
     * ones; nothing if it is none.
     */
    public static Optional<String> longOption(String argument, CommandSpec command) {
        int sign = argument.indexOf('=');
        String name = "-" + (sign < 0 ? argument : argument.substring(0, sign));
        return command.findOption(name) != null ? Optional.of(name) : instead(name, command);
    }

    private static Optional<String> first(List<String> ours, CommandSpec command) {
        for (String advice : ours) {
            if (has(advice, command)) {
                return Optional.of(advice);
            }
        }
        return Optional.empty();
    }

    private static boolean has(String advice, CommandSpec command) {
        String[] words = advice.split(" ", -1);
        if (!advice.startsWith("-")) {
            return words[0].equals(command.qualifiedName());
        }
        OptionSpec option = command.findOption(words[0]);
        if (option == null || words.length == 1 || option.completionCandidates() == null) {
            return option != null;
        }
        for (String candidate : option.completionCandidates()) {
            if (candidate.equals(words[1])) {
                return true;
            }
        }
        return false;
    }
}
