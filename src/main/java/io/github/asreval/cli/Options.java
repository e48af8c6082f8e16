package io.github.asreval.cli;

import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * The kinds of options that our programs have.
 *
 * <p>Options are declared by calls and not by annotations: reading annotations would double the time that a short run
 * spends on its arguments.
 */
final class Options {

    private Options() {}

    /** Returns the outline of a command, with the options that every command has. */
    static CommandSpec command(String name, String header) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().header(header).width(80).sortOptions(false);
        spec.versionProvider(new Version());
        return spec;
    }

    /** Adds help and version, which stand last in the list of options. */
    static CommandSpec withHelp(CommandSpec spec) {
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
    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .description(description)
                .build();
    }

    /** Returns an option that takes a number. */
    static OptionSpec number(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(int.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Returns an option that takes one of some named choices. */
    static <T> OptionSpec choice(
            String label, String description, T[] choices, Function<T, String> name, String... names) {
        ITypeConverter<T> converter = id -> choose(id, choices, name);
        return OptionSpec.builder(names)
                .type(choices.getClass().getComponentType())
                .converters(converter)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Returns an argument that must be given. */
    static PositionalParamSpec argument(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .type(String.class)
                .required(true)
                .paramLabel(label)
                .description(description)
                .build();
    }

    private static <T> T choose(String id, T[] choices, Function<T, String> name) {
        StringBuilder known = new StringBuilder();
        for (T choice : choices) {
            if (name.apply(choice).equals(id)) {
                return choice;
            }
            known.append(known.isEmpty() ? "" : ", ").append(name.apply(choice));
        }
        throw new TypeConversionException("\"" + id + "\" is none of " + known);
    }
}
