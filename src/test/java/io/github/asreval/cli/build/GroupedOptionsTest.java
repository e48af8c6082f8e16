package io.github.asreval.cli.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.GroupedOptions;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.cli.wer.WerSpec;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class GroupedOptionsTest {

    /** A longer list of options than this cannot be read without titles. */
    private static final int MOST_WITHOUT_GROUPS = 10;

    static List<CommandSpec> commands() {
        List<CommandSpec> commands = new ArrayList<>(ProgramFiles.wer().all());
        commands.addAll(ProgramFiles.vocab().all());
        return commands;
    }

    @ParameterizedTest(name = "no option of {0} is in no group")
    @MethodSource("commands")
    void everyOptionIsInAGroup(CommandSpec spec) {
        if (!GroupedOptions.has(spec)) {
            assertTrue(spec.options().size() <= MOST_WITHOUT_GROUPS, spec.name());
            return;
        }
        List<OptionSpec> grouped = new ArrayList<>();
        GroupedOptions.of(spec).groups().values().forEach(grouped::addAll);
        assertEquals(spec.options().size(), grouped.size());
        assertEquals(Set.copyOf(spec.options()), Set.copyOf(grouped));
    }

    @ParameterizedTest(name = "{0} --help fits 80 columns and has every option")
    @MethodSource("commands")
    void helpFits80Columns(CommandSpec spec) {
        String help = new CommandLine(spec).getUsageMessage();
        for (String line : help.lines().toList()) {
            assertTrue(line.length() <= 80, line);
        }
        for (OptionSpec option : spec.options()) {
            for (String name : option.names()) {
                assertTrue(help.contains(name), name);
            }
        }
    }

    @Test
    void theGroupsOfWerAreThoseOfTheManual() {
        assertEquals(
                EnumSet.complementOf(EnumSet.of(OptionGroup.CHECK, OptionGroup.ROWS, OptionGroup.ACCOUNT)),
                GroupedOptions.of(WerSpec.spec()).groups().keySet());
        String help = Outcome.of("wer", "--help").out();
        int last = 0;
        for (String title : List.of("Input", "Text", "Alignment", "Print", "Report", "Gate", "Run")) {
            int place = help.indexOf("\n\n" + title + ":\n");
            assertTrue(place > last, title + " in\n" + help);
            last = place;
        }
    }

    @ParameterizedTest(name = "{0} is in the group {1}")
    @CsvSource({
        "--by, INPUT",
        "-e, INPUT",
        "--ablation, TEXT",
        "--global, ALIGNMENT",
        "--width, PRINT",
        "-o, REPORT",
        "--baseline, GATE",
        "--threads, RUN",
        "-h, RUN"
    })
    void groupsMayBeBegunSeveralTimes(String option, OptionGroup group) {
        CommandSpec spec = WerSpec.spec();
        assertTrue(
                GroupedOptions.of(spec).groups().getOrDefault(group, List.of()).contains(spec.findOption(option)));
    }

    @Test
    void optionsBeforeTheFirstGroupAreInNone() {
        CommandSpec spec =
                Options.command("none", "Has an option too many.").addOption(Options.flag("Lost.", "--lost"));
        assertFalse(GroupedOptions.has(spec));
        OptionGroup.TEXT.in(spec).addOption(Options.flag("Found.", "--found"));
        assertEquals(
                List.of(List.of(spec.findOption("--found"))),
                List.copyOf(GroupedOptions.of(spec).groups().values()));
    }
}
