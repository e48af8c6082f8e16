package io.github.asreval.cli.build;

import static java.util.Objects.requireNonNull;

import io.github.asreval.cli.base.CloudAccess;
import io.github.asreval.cli.vocab.VocabCommand;
import io.github.asreval.cli.vocab.VocabProgram;
import io.github.asreval.cli.wer.AudioProgram;
import io.github.asreval.cli.wer.ConvertProgram;
import io.github.asreval.cli.wer.DiarizationProgram;
import io.github.asreval.cli.wer.NormalizeProgram;
import io.github.asreval.cli.wer.TranscribeProgram;
import io.github.asreval.cli.wer.WerProgram;
import io.github.asreval.report.values.ToolInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The files that are installed beside the programs: pages for {@code man}, and scripts by which a shell completes
 * arguments. The build writes them once; no run of a program does.
 */
public final class ProgramFiles {

    private static final int LENGTH_OF_DATE = "2026-11-22".length();

    /** A program and its commands. */
    record Commands(CommandSpec program, List<CommandSpec> commands) {

        /** Returns the program and its commands in one list. */
        List<CommandSpec> all() {
            List<CommandSpec> all = new ArrayList<>(List.of(program));
            all.addAll(commands);
            return all;
        }
    }

    private ProgramFiles() {}

    /**
     * Writes the files into a folder, {@code man/man1} and {@code bash-completion/completions}.
     *
     * @param arguments the folder, and the date of the pages, which begins as {@code 2026-11-22}
     * @throws IOException if a file cannot be written
     */
    public static void main(String... arguments) throws IOException {
        Path pages = Files.createDirectories(Path.of(arguments[0], "man", "man1"));
        Path scripts = Files.createDirectories(Path.of(arguments[0], "bash-completion", "completions"));
        String date = arguments[1].substring(0, LENGTH_OF_DATE);
        String version = "asreval " + ToolInfo.version();
        List<Commands> programs = List.of(wer(), vocab());
        List<CommandSpec> mains = programs.stream().map(Commands::program).toList();
        for (Commands program : programs) {
            for (CommandSpec command : program.all()) {
                List<CommandSpec> related = new ArrayList<>(program.all());
                mains.stream().filter(other -> !related.contains(other)).forEach(related::add);
                String page = ManPage.of(command, version, date, related);
                Files.writeString(pages.resolve(ManPage.name(command) + ".1"), page);
            }
            String script = CompletionScript.of(program.program(), program.commands());
            Files.writeString(scripts.resolve(program.program().name()), script);
        }
    }

    /** Returns {@code wer} and its helpers, which picocli does not know as its commands. */
    static Commands wer() {
        return new Commands(
                new WerProgram().spec(),
                List.of(
                        new NormalizeProgram().spec(),
                        new ConvertProgram().spec(),
                        new DiarizationProgram().spec(),
                        new AudioProgram().spec(),
                        new TranscribeProgram(CloudAccess.ofBuild()).spec()));
    }

    /** Returns {@code vocab} and its commands, each with its options. */
    static Commands vocab() {
        List<CommandSpec> commands = new ArrayList<>();
        for (VocabCommand command : VocabCommand.values()) {
            CommandSpec spec = new VocabProgram(CloudAccess.ofBuild(), command.id()).spec();
            commands.add(requireNonNull(spec.subcommands().get(command.id())).getCommandSpec());
        }
        return new Commands(new VocabProgram(CloudAccess.ofBuild()).spec(), commands);
    }
}
