package io.github.asreval.cli.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.vocab.VocabCommand;
import io.github.asreval.cli.wer.WerSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class ManPageTest {

    static List<CommandSpec> commands() {
        return Stream.of(ProgramFiles.wer(), ProgramFiles.vocab())
                .flatMap(program -> program.all().stream())
                .toList();
    }

    private static String page(CommandSpec spec) {
        return ManPage.of(spec, "asreval 1.0", "2026-11-22", List.of(WerSpec.spec()));
    }

    @ParameterizedTest(name = "every option of {0} stands in its page")
    @MethodSource("commands")
    void hasEveryOption(CommandSpec spec) {
        String page = page(spec);
        for (OptionSpec option : spec.options()) {
            for (String name : option.names()) {
                assertTrue(page.contains("\\fB" + name.replace("-", "\\-") + "\\fR"), name);
            }
        }
        assertTrue(page.contains("\n.SH EXIT STATUS\n.TP\n\\fB0\\fR\n")
                || spec.usageMessage().footer().length == 0);
    }

    @ParameterizedTest(name = "the page of {0} is plain roff")
    @MethodSource("commands")
    void isPlainRoff(CommandSpec spec) {
        String page = page(spec);
        assertTrue(page.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F)));
        for (String line : page.lines().toList()) {
            assertTrue(line.matches("\\.(\\\\\"|TH|SH|SS|TP)( .*)?|[^.' ].*"), line);
            assertEquals(line.stripTrailing(), line);
            assertTrue(!line.contains("%%") && !line.contains("%n"), line);
        }
    }

    @Test
    void everyCommandHasAPageOfItsOwn() {
        List<String> names = new ArrayList<>(List.of(
                "wer", "wer-normalize", "wer-convert", "wer-diarization", "wer-audio", "wer-transcribe", "vocab"));
        for (VocabCommand command : VocabCommand.values()) {
            names.add("vocab-" + command.id());
        }
        assertEquals(names, commands().stream().map(ManPage::name).toList());
    }

    @Test
    void saysWhatTheHelpSays() {
        CommandSpec spec = Options.command("try", "Tries.")
                .addPositional(Options.arguments("FILE", ".x, 'y' and \\."))
                .addOption(Options.number("N", "At least 5%% → more.", "-n", "--least"));
        spec.usageMessage().footer("", "Exit status: 0 done, 3 bad input, or none.");
        assertEquals("""
                .\\" Made from the options of the program.
                .TH TRY 1 2026-11-22 "asreval 1.0" "User Commands"
                .SH NAME
                try \\- tries
                .SH SYNOPSIS
                \\fBtry\\fR [\\fIOPTIONS\\fR] \\fIFILE\\fR...
                .SH DESCRIPTION
                Tries.
                .SH ARGUMENTS
                .TP
                \\fIFILE\\fR
                \\&.x, \\(aqy\\(aq and \\e.
                .SH OPTIONS
                .TP
                \\fB\\-n\\fR, \\fB\\-\\-least\\fR=\\fIN\\fR
                At least 5% \\[u2192] more.
                .SH EXIT STATUS
                .TP
                \\fB0\\fR
                done
                .TP
                \\fB3\\fR
                bad input, or none
                .SH SEE ALSO
                \\fBwer\\fR(1)
                """, page(spec));
    }
}
