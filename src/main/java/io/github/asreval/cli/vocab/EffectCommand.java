package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.InputSpec;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.improve.BeforeAndAfter;
import io.github.asreval.improve.EffectMeter;
import io.github.asreval.improve.VocabularyEffect;
import io.github.asreval.report.vocabulary.EffectReport;
import io.github.asreval.report.vocabulary.ImproveJson;
import io.github.asreval.score.readings.PairFiles;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import io.github.asreval.vocabulary.VocabularyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code vocab effect}: what a vocabulary has changed, measured on two runs. */
final class EffectCommand implements Program {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = VocabCommand.EFFECT.spec(
                "Compares two runs of a recogniser over the same speech, without a vocabulary and with one.",
                "Exit status: 0 done, 1 rows that cannot be read whole are left out, 2 wrong usage, 3 bad input, 70 a"
                        + " bug.");
        spec.addPositional(Options.argument(0, "REFERENCE", "What was said."))
                .addPositional(Options.argument(1, "BEFORE", "What was recognised without the vocabulary."))
                .addPositional(Options.argument(2, "AFTER", "What was recognised with it."));
        OptionGroup.INPUT.in(spec).addOption(Options.text("FILE", "The vocabulary; needed.", "--vocabulary"));
        InputSpec.addReading(spec);
        OptionGroup.REPORT.in(spec).addOption(ReportForm.option("-f", "--output-format"));
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        String vocabulary = arguments.matchedOptionValue("--vocabulary", "");
        if (vocabulary.isEmpty()) {
            throw Options.wrong(arguments, "--vocabulary FILE is needed");
        }
        VocabularyInput input = new VocabularyInput(vocabulary);
        VocabularyFile table = VocabularyTables.read(input, terminal);
        EffectMeter meter = new EffectMeter(table);
        String reference = arguments.matchedPositionalValue(0, "");
        PairFiles opener = TranscriptFiles.opener(arguments, terminal);
        try (UtterancePairs before = TranscriptFiles.pairs(reference, arguments.matchedPositionalValue(1, ""), opener);
                UtterancePairs after =
                        TranscriptFiles.pairs(reference, arguments.matchedPositionalValue(2, ""), opener)) {
            read(before, after, meter);
            terminal.tell(before.notes());
        }
        int status = VocabularyTables.tellUnread(input, table, terminal);
        VocabularyEffect effect = meter.effect();
        terminal.print(
                arguments.matchedOptionValue("-f", ReportForm.TEXT) == ReportForm.JSON
                        ? ImproveJson.of(effect)
                        : EffectReport.of(effect).getBytes(StandardCharsets.UTF_8));
        return status;
    }

    /** Both runs are paired with the reference, so that one that is too short is found by itself. */
    private static void read(UtterancePairs before, UtterancePairs after, EffectMeter meter) throws IOException {
        Optional<UtterancePair> old = before.next();
        Optional<UtterancePair> now = after.next();
        while (old.isPresent() && now.isPresent()) {
            Utterance said = old.get().reference();
            meter.accept(new BeforeAndAfter(
                    said.id(),
                    said.text(),
                    old.get().hypothesis().text(),
                    now.get().hypothesis().text()));
            old = before.next();
            now = after.next();
        }
    }
}
