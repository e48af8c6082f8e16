package io.github.asreval.cli.build;

import io.github.asreval.cli.base.GroupedOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page that {@code man} shows of a command, in the language of roff; all it says is what the command's help says. */
final class ManPage {

    private static final String EXIT_STATUS = "Exit status: ";

    private final CommandSpec spec;
    private final StringBuilder page = new StringBuilder();

    private ManPage(CommandSpec spec) {
        this.spec = spec;
    }

    /** Returns the name of a command's page: {@code vocab-validate}. */
    static String name(CommandSpec spec) {
        return spec.qualifiedName("-").replace(' ', '-');
    }

    /**
     * Returns the page of a command.
     *
     * @param version the name and version of the software
     * @param date the day that stands at the foot of the page, as {@code 2026-11-22}
     * @param related the commands whose pages it points to
     */
    static String of(CommandSpec spec, String version, String date, List<CommandSpec> related) {
        ManPage page = new ManPage(spec);
        page.head(version, date);
        page.arguments();
        page.options();
        page.commands();
        page.exitStatus();
        page.seeAlso(related);
        return page.page.toString();
    }

    private void head(String version, String date) {
        String header = String.join(" ", spec.usageMessage().header());
        String purpose = header.substring(0, 1).toLowerCase(Locale.ROOT) + header.substring(1);
        line(".\\\" Made from the options of the program.");
        line(".TH " + name(spec).toUpperCase(Locale.ROOT) + " 1 " + date + " \"" + escape(version)
                + "\" \"User Commands\"");
        line(".SH NAME");
        line(escape(name(spec)) + " \\- " + escape(purpose.replaceFirst("\\.$", "")));
        line(".SH SYNOPSIS");
        line(synopsis());
        String description = String.join(" ", spec.usageMessage().description()).strip();
        line(".SH DESCRIPTION");
        line(text(description.isEmpty() ? header : description));
    }

    private String synopsis() {
        StringBuilder synopsis = new StringBuilder("\\fB" + escape(spec.qualifiedName()) + "\\fR [\\fIOPTIONS\\fR]");
        for (PositionalParamSpec argument : spec.positionalParameters()) {
            String label = italic(argument.paramLabel()) + (argument.arity().max() > 1 ? "..." : "");
            synopsis.append(' ').append(argument.required() ? label : "[" + label + "]");
        }
        if (!spec.subcommands().isEmpty()) {
            synopsis.append(' ').append(italic("COMMAND"));
        }
        return synopsis.toString();
    }

    private void arguments() {
        if (!spec.positionalParameters().isEmpty()) {
            line(".SH ARGUMENTS");
        }
        for (PositionalParamSpec argument : spec.positionalParameters()) {
            item(italic(argument.paramLabel()), String.join(" ", argument.description()));
        }
    }

    private void options() {
        line(".SH OPTIONS");
        if (GroupedOptions.has(spec)) {
            GroupedOptions.of(spec).groups().forEach((group, options) -> {
                line(".SS " + group.title());
                options.forEach(this::option);
            });
        } else {
            spec.options().forEach(this::option);
        }
    }

    private void option(OptionSpec option) {
        List<String> names = new ArrayList<>();
        for (String name : option.names()) {
            names.add(bold(name));
        }
        String value = option.arity().max() == 0 ? "" : "=" + italic(option.paramLabel());
        item(String.join(", ", names) + value, String.join(" ", option.description()));
    }

    private void commands() {
        if (spec.subcommands().isEmpty()) {
            return;
        }
        line(".SH COMMANDS");
        for (CommandLine command : spec.subcommands().values()) {
            CommandSpec its = command.getCommandSpec();
            item(bold(its.name()), String.join(" ", its.usageMessage().header()));
        }
    }

    /** Makes a list of the sentence in which the help has all statuses. */
    private void exitStatus() {
        String footer = String.join(" ", spec.usageMessage().footer()).strip();
        if (!footer.startsWith(EXIT_STATUS)) {
            return;
        }
        line(".SH EXIT STATUS");
        String statuses = footer.substring(EXIT_STATUS.length()).replaceFirst("\\.$", "");
        for (String status : statuses.split(", (?=[0-9])", -1)) {
            int blank = status.indexOf(' ');
            item(bold(status.substring(0, blank)), status.substring(blank + 1));
        }
    }

    private void seeAlso(List<CommandSpec> related) {
        List<String> pages = new ArrayList<>();
        for (CommandSpec other : related) {
            if (!name(other).equals(name(spec))) {
                pages.add(bold(name(other)) + "(1)");
            }
        }
        if (!pages.isEmpty()) {
            line(".SH SEE ALSO");
            line(String.join(", ", pages));
        }
    }

    private void item(String term, String description) {
        line(".TP");
        line(term);
        line(text(description));
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    /** Returns a description, which picocli takes for a format. */
    private static String text(String description) {
        String escaped = escape(description.replace("%n", " ").replace("%%", "%"));
        return escaped.startsWith(".") || escaped.startsWith("\\(aq") ? "\\&" + escaped : escaped;
    }

    private static String bold(String text) {
        return "\\fB" + escape(text) + "\\fR";
    }

    private static String italic(String text) {
        return "\\fI" + escape(text) + "\\fR";
    }

    /** Returns text that roff prints as it is: a hyphen is one that can be copied, and all is ASCII. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                case '\'' -> escaped.append("\\(aq");
                case '`' -> escaped.append("\\(ga");
                case '^' -> escaped.append("\\(ha");
                case '~' -> escaped.append("\\(ti");
                default -> {
                    if (c < 0x80) {
                        escaped.appendCodePoint(c);
                    } else {
                        escaped.append("\\[u")
                                .append(String.format(Locale.ROOT, "%04X", c))
                                .append(']');
                    }
                }
            }
        });
        return escaped.toString();
    }
}
