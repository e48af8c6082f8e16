package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.improve.VocabularyRequest;
import io.github.asreval.report.vocabulary.VocabularyList;
import io.github.asreval.text.base.VisibleText;
import io.github.asreval.transcribe.RemoteKind;
import io.github.asreval.transcribe.RemoteVocabulary;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * A vocabulary of an account, as the command line names it.
 *
 * @param kind which of the three lists it is in
 * @param name its name
 */
record AccountVocabulary(RemoteKind kind, String name) {

    private static final String KIND = "--kind";

    /** Adds the name as the argument, and the option for the kind. */
    static void add(CommandSpec spec) {
        spec.addPositional(Options.argument(0, "NAME", "The name of the vocabulary."));
        OptionGroup.INPUT.in(spec).addOption(kindOption("What it is: vocabulary (default), filter, medical."));
    }

    /** Returns the option for the kind. */
    static OptionSpec kindOption(String description) {
        return Options.choice("KIND", description, RemoteKind.values(), AccountVocabulary::id, KIND);
    }

    /** Returns the kind that was given. */
    static RemoteKind kind(ParseResult given) {
        return given.matchedOptionValue(KIND, RemoteKind.VOCABULARY);
    }

    /** Returns what was given; a name that no vocabulary can have is wrong. */
    static AccountVocabulary of(ParseResult given) {
        String name = given.matchedPositionalValue(0, "");
        if (!VocabularyRequest.isName(name)) {
            throw Options.wrong(given, VocabularyRequest.noName(name));
        }
        return new AccountVocabulary(kind(given), name);
    }

    /** Returns the name of a kind in options and reports. */
    static String id(RemoteKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the kind as sentences have it. */
    static String noun(RemoteKind kind) {
        return switch (kind) {
            case VOCABULARY -> "vocabulary";
            case FILTER -> "vocabulary filter";
            case MEDICAL -> "medical vocabulary";
        };
    }

    /** Returns the kind and the name as sentences have them. */
    String called() {
        return noun(kind) + " " + name;
    }

    /** Returns how a command of this program names it. */
    String arguments() {
        return name + (kind == RemoteKind.VOCABULARY ? "" : " " + KIND + " " + id(kind));
    }

    /** Returns a line that tells how far a vocabulary is, and one with the reason why it failed, if it did. */
    static String state(RemoteVocabulary vocabulary) {
        Optional<String> changed = vocabulary.lastModified().map(VocabularyList::time);
        String lines = VisibleText.escape(vocabulary.name()) + ": "
                + vocabulary.state().map(Enum::name).orElse("READY") + " (" + noun(vocabulary.kind()) + ", "
                + VisibleText.escape(vocabulary.language())
                + changed.map(time -> ", changed " + time + " UTC").orElse("") + ")\n";
        return lines
                + vocabulary
                        .failureReason()
                        .map(reason -> "    " + VisibleText.escape(reason) + "\n")
                        .orElse("");
    }
}
