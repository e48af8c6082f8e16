package io.github.asreval.cli.base;

import io.github.asreval.report.values.ToolInfo;
import io.github.asreval.text.base.NearestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The kinds of options that our programs have.
 *
 * <p>Options are declared by calls and not by annotations: reading annotations would double the time that a short run
 * spends on its arguments.
 */
public final class Options {

    /** The names of some choices, for the scripts that complete them; asked for by no run of a program. */
    private record Names<T>(List<T> choices, Function<T, String> name) implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return choices.stream().map(name).iterator();
        }
    }

    private Options() {}

    /** Returns the outline of a command, with the options that every command has. */
    public static CommandSpec command(String name, String header) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().header(header).width(80).sortOptions(false);
        spec.versionProvider(new Version());
        return spec;
    }

    /** Returns the outline of a command with what stands above and below its options. */
    public static CommandSpec command(String name, String header, String description, String statuses) {
        CommandSpec spec = command(name, header);
        spec.usageMessage().description("", description, "").footer("", statuses);
        return spec;
    }

    /** The text of {@code --version}, made when it is asked for. */
    private static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {
                "asreval " + ToolInfo.version() + " (ICU " + ToolInfo.icu() + ", Unicode " + ToolInfo.unicode()
                        + ", Java " + ToolInfo.java() + ")"
            };
        }
    }

    /** Adds help and version, which stand last in the list of options; in the group of the run, if there are groups. */
    public static CommandSpec withHelp(CommandSpec spec) {
        if (GroupedOptions.has(spec)) {
            OptionGroup.RUN.in(spec);
        }
        return spec.addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help and end.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the versions of asreval, ICU, Unicode and Java, and end.")
                        .build());
    }

    /** Returns an option that is given or not. */
    public static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .description(description)
                .build();
    }

    /** Returns an option that takes a number. */
    public static OptionSpec number(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(int.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Returns an option that takes one of some named choices. */
    public static <T> OptionSpec choice(
            String label, String description, T[] choices, Function<T, String> name, String... names) {
        ITypeConverter<T> converter = id -> choose(id, choices, name);
        return OptionSpec.builder(names)
                .type(choices.getClass().getComponentType())
                .converters(converter)
                .completionCandidates(new Names<>(Arrays.asList(choices), name))
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Returns an option that takes any text. */
    public static OptionSpec text(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Returns an option that takes a text of some kind, which the converter checks; some or all are known by name. */
    static OptionSpec converted(
            String label,
            String description,
            ITypeConverter<String> converter,
            Iterable<String> known,
            String... names) {
        return OptionSpec.builder(names)
                .type(String.class)
                .converters(converter)
                .completionCandidates(known)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Returns an option that takes the tag of a language. */
    public static OptionSpec language(String label, String description) {
        return OptionSpec.builder("--language")
                .type(String.class)
                .converters((ITypeConverter<String>) TypedName::language)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Returns an option that may be given several times. */
    public static <T> OptionSpec list(
            Class<T> type, String label, String description, ITypeConverter<T> converter, String... names) {
        return OptionSpec.builder(names)
                .type(List.class)
                .auxiliaryTypes(type)
                .converters(converter)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Returns arguments of which at least one must be given. */
    public static PositionalParamSpec arguments(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("1..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .required(true)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Returns all arguments from one on; there may be none. */
    public static PositionalParamSpec optionalArguments(int from, String label, String description) {
        return PositionalParamSpec.builder()
                .index(from + "..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Returns an argument that must be given. */
    public static PositionalParamSpec argument(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .type(String.class)
                .required(true)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Returns an argument that may be left out. */
    public static PositionalParamSpec optionalArgument(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity("0..1")
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    private static <T> T choose(String id, T[] choices, Function<T, String> name) {
        List<String> known = new ArrayList<>();
        for (T choice : choices) {
            if (TypedName.means(id, name.apply(choice))) {
                return choice;
            }
            known.add(name.apply(choice));
        }
        throw unknown(id, known);
    }

    /** Returns the complaint about a name that is none of a few. */
    public static TypeConversionException unknown(String id, List<String> known) {
        return new TypeConversionException(
                "\"" + id + "\" is none of " + String.join(", ", known) + NearestName.question(id, known));
    }

    /** Returns the complaint about arguments that do not go together. */
    public static ParameterException wrong(ParseResult given, String problem) {
        return new ParameterException(given.commandSpec().commandLine(), problem);
    }
}
