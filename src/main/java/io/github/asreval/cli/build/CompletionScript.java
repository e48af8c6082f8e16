package io.github.asreval.cli.build;

import io.github.asreval.normalize.Catalogue;
import io.github.asreval.vocabulary.charset.LanguageCharset;
import io.github.asreval.vocabulary.check.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The script by which bash completes a program's options, their values and its commands, and names of files everywhere
 * else.
 *
 * <p>Not picocli's own script: that one offers no file where a program has commands or takes files as text, and nothing
 * behind {@code --option=}.
 */
final class CompletionScript {

    private static final String CHAIN = "SPEC";

    private static final String START = """
            # Completion of PROGRAM for bash, made from the options of the program. For zsh: bashcompinit, then this file.
            _asreval_PROGRAM() {
                local word option command='' choices='' before=''
                COMPREPLY=()
                word=${COMP_WORDS[COMP_CWORD]}
                option=${COMP_WORDS[COMP_CWORD - 1]}
                # bash makes a word of the sign in --option=value, other shells leave it in its word.
                if [ "$word" = '=' ]; then
                    word=''
                elif [ "$option" = '=' ]; then
                    option=${COMP_WORDS[COMP_CWORD - 2]}
                fi
                case $word in
                    --*=*)
                        option=${word%%=*}
                        before=$option=
                        word=${word#*=}
                        ;;
                esac
                if [ "$COMP_CWORD" -gt 1 ]; then
                    command=${COMP_WORDS[1]}
                fi
                case $command in
                    COMMANDS) ;;
                    *) command='' ;;
                esac
                case $command:$option in
            """;

    private static final String END = """
                esac
                if [ -n "$choices" ]; then
                    # shellcheck disable=SC2207 # no choice has a blank in it
                    COMPREPLY=($(compgen -P "$before" -W "$choices" -- "$word"))
                fi
            }
            complete -o bashdefault -o default -F _asreval_PROGRAM PROGRAM
            """;

    private final StringBuilder script = new StringBuilder();

    private CompletionScript() {}

    /** Returns the script for a program and its commands, which are told by the first argument. */
    static String of(CommandSpec program, List<CommandSpec> commands) {
        CompletionScript script = new CompletionScript();
        List<String> names = commands.stream().map(CompletionScript::name).toList();
        script.script.append(START.replace("COMMANDS", String.join(" | ", names)));
        commands.forEach(command -> script.values(name(command), command));
        script.values("", program);
        script.script.append("        *)\n            case $command:$word in\n");
        commands.forEach(command -> script.words(name(command), command));
        script.words("", program);
        // Whoever has typed nothing yet is shown files, where the program takes any.
        script.choices("        ", program.positionalParameters().isEmpty() ? ":*" : ":?*", names);
        script.script.append("            esac\n            ;;\n").append(END);
        return script.script.toString().replace("PROGRAM", program.name());
    }

    /** Returns the last word of a command's name. */
    private static String name(CommandSpec command) {
        return command.name().substring(command.name().lastIndexOf(' ') + 1);
    }

    private void values(String command, CommandSpec spec) {
        for (OptionSpec option : spec.options()) {
            if (option.arity().max() > 0) {
                List<String> patterns = new ArrayList<>();
                for (String name : option.names()) {
                    patterns.add(command + ":" + name);
                }
                choices("", String.join(" | ", patterns), candidates(option));
                if (option.paramLabel().equals(CHAIN)) {
                    chain();
                }
            }
        }
    }

    /** In a chain of steps, the last one is completed. */
    private void chain() {
        script.setLength(script.length() - "            ;;\n".length());
        script.append("""
                            case $word in
                                *,*)
                                    before=$before${word%,*},
                                    word=${word##*,}
                                    ;;
                            esac
                            ;;
                """);
    }

    private void words(String command, CommandSpec spec) {
        List<String> options = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            options.addAll(Arrays.asList(option.names()));
        }
        choices("        ", command + ":-*", options);
        if (!spec.positionalParameters().isEmpty() && !command.isEmpty()) {
            choices(
                    "        ",
                    command + ":*",
                    candidates(spec.positionalParameters().get(0)));
        }
    }

    private void choices(String indent, String pattern, List<String> choices) {
        script.append(indent).append("        ").append(pattern).append(")\n");
        if (!choices.isEmpty()) {
            script.append(indent)
                    .append("            choices='")
                    .append(String.join(" ", choices))
                    .append("'\n");
        }
        script.append(indent).append("            ;;\n");
    }

    /** Returns the values that an option or argument may have, as far as they can be listed. */
    private static List<String> candidates(ArgSpec argument) {
        return switch (argument.paramLabel()) {
            case CHAIN -> Catalogue.names();
            case "RULE" -> Arrays.stream(Rule.values()).map(Rule::id).toList();
            case "LANGUAGE" -> LanguageCharset.languages();
            default -> listed(argument.completionCandidates());
        };
    }

    private static List<String> listed(@Nullable Iterable<String> candidates) {
        List<String> list = new ArrayList<>();
        if (candidates != null) {
            candidates.forEach(list::add);
        }
        return list;
    }
}
