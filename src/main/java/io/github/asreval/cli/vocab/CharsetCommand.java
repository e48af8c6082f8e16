package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.cli.base.TypedName;
import io.github.asreval.report.vocabulary.CharsetLines;
import io.github.asreval.text.base.NearestName;
import io.github.asreval.vocabulary.charset.LanguageCharset;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code vocab charset}: which characters a language has. */
final class CharsetCommand implements Program {

    private static final int MOST_SUGGESTIONS = 12;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(VocabCommand.CHARSET.id(), VocabCommand.CHARSET.header());
        spec.addPositional(Options.argument(0, "LANGUAGE", "The code of the language, as hi-IN."));
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        String tag = arguments.matchedPositionalValue(0, "");
        Optional<LanguageCharset> charset = LanguageCharset.of(TypedName.tag(tag));
        if (charset.isEmpty()) {
            throw Options.wrong(arguments, "\"" + tag + "\" is not a language of the service" + question(tag));
        }
        terminal.print(CharsetLines.of(charset.get(), terminal.columns()));
        return ExitStatus.OK;
    }

    /** Asks for the codes of the same language, of the language of that name, or else for the nearest code. */
    private static String question(String given) {
        String lower = given.toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && lower.charAt(end) >= 'a' && lower.charAt(end) <= 'z') {
            end++;
        }
        String language = lower.substring(0, end);
        List<String> near = new ArrayList<>();
        for (String tag : LanguageCharset.languages()) {
            boolean sameName = language.length() > 3
                    && LanguageCharset.of(tag)
                            .orElseThrow()
                            .name()
                            .toLowerCase(Locale.ROOT)
                            .contains(language);
            if (tag.startsWith(language + "-") || sameName) {
                near.add(tag);
            }
        }
        if (near.isEmpty()) {
            return NearestName.question(given, LanguageCharset.languages());
        }
        String some = String.join(", ", near.subList(0, Math.min(near.size(), MOST_SUGGESTIONS)));
        return "; did you mean " + some + (near.size() > MOST_SUGGESTIONS ? ", …?" : "?");
    }
}
