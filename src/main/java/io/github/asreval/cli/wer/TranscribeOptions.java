package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.AccountOptions;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.PriceOption;
import io.github.asreval.cli.base.WaitOption;
import io.github.asreval.improve.VocabularyRequest;
import io.github.asreval.transcribe.JobRequest.CallAnalytics;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options of {@code wer transcribe}.
 *
 * @param account whom to ask, and where recordings are put
 * @param language the language code
 * @param vocabulary the name of a custom vocabulary
 * @param callAnalytics what call analytics needs; empty for plain jobs
 * @param channels how many channels recordings have of which that cannot be read
 * @param folder where transcripts are written
 * @param sends whether anything is sent
 * @param isUnchecked whether recordings with errors are sent
 * @param retries whether jobs that failed before are started again
 * @param price what a minute costs
 * @param longest how long to wait
 */
record TranscribeOptions(
        AccountOptions account,
        String language,
        Optional<String> vocabulary,
        Optional<CallAnalytics> callAnalytics,
        OptionalInt channels,
        String folder,
        boolean sends,
        boolean isUnchecked,
        boolean retries,
        Optional<BigDecimal> price,
        Duration longest) {

    static final String CALL_ANALYTICS = "--call-analytics";
    static final String SEND = "--send";
    static final String UNCHECKED = "--unchecked";
    static final String RETRY = "--retry-failed";
    static final String CHANNELS = "--channels";
    private static final String ROLE = "--role-arn";
    private static final String AGENT = "--agent-channel";
    private static final String VOCABULARY = "--vocabulary";
    private static final Duration WAIT = Duration.ofHours(2);

    /** Adds the options. */
    static void add(CommandSpec spec) {
        OptionGroup.INPUT
                .in(spec)
                .addOption(Options.language("LANGUAGE", "Language code of what is said, as hi-IN; needed."))
                .addOption(Options.text("NAME", "Custom vocabulary to use; vocab push makes one.", VOCABULARY))
                .addOption(Options.flag("Start jobs of Call Analytics, for calls of two channels.", CALL_ANALYTICS))
                .addOption(Options.text(
                        "ARN",
                        "With " + CALL_ANALYTICS + ": role by which the service reads and writes the bucket; needed.",
                        ROLE))
                .addOption(Options.choice(
                        "CHANNEL",
                        "With " + CALL_ANALYTICS + ": channel of the agent, 0 (default) or 1.",
                        new Integer[] {0, 1},
                        String::valueOf,
                        AGENT))
                .addOption(Options.choice(
                        "N",
                        "How many channels a recording has, 1 or 2, where that cannot be read from it.",
                        new Integer[] {1, 2},
                        String::valueOf,
                        CHANNELS))
                .addOption(Options.flag("Send recordings, too, in which the check finds errors.", UNCHECKED));
        OptionGroup.REPORT
                .in(spec)
                .addOption(Options.text(
                        "DIR",
                        "Folder for the transcripts, as DIR/call.json of call.wav (default: .).",
                        "-o",
                        "--output"));
        AccountOptions.addWithBucket(spec);
        OptionGroup.RUN
                .in(spec)
                .addOption(Options.flag("Send the recordings, and pay for it. Without it, the plan is printed.", SEND))
                .addOption(Options.flag(
                        "Start jobs again that have failed before; what the service kept of them is deleted.", RETRY))
                .addOption(PriceOption.of("What a minute of audio costs you, for the plan."))
                .addOption(WaitOption.of("Wait so long for the transcripts", WAIT));
    }

    /** Returns the options that were given. */
    static TranscribeOptions of(ParseResult given) {
        if (!given.hasMatchedOption("--language")) {
            throw Options.wrong(given, "--language LANGUAGE is needed");
        }
        Optional<String> vocabulary = Optional.ofNullable(given.matchedOptionValue(VOCABULARY, null));
        vocabulary.filter(name -> !VocabularyRequest.isName(name)).ifPresent(name -> {
            throw Options.wrong(given, VOCABULARY + ": " + VocabularyRequest.noName(name));
        });
        int channels = given.matchedOptionValue(CHANNELS, 0);
        return new TranscribeOptions(
                AccountOptions.of(given),
                given.matchedOptionValue("--language", ""),
                vocabulary,
                callAnalytics(given),
                channels == 0 ? OptionalInt.empty() : OptionalInt.of(channels),
                given.matchedOptionValue("-o", ""),
                given.hasMatchedOption(SEND),
                given.hasMatchedOption(UNCHECKED),
                given.hasMatchedOption(RETRY),
                PriceOption.value(given),
                WaitOption.value(given, WAIT));
    }

    private static Optional<CallAnalytics> callAnalytics(ParseResult given) {
        if (!given.hasMatchedOption(CALL_ANALYTICS)) {
            for (String option : new String[] {ROLE, AGENT}) {
                if (given.hasMatchedOption(option)) {
                    throw Options.wrong(given, option + " goes with " + CALL_ANALYTICS);
                }
            }
            return Optional.empty();
        }
        String role = given.matchedOptionValue(ROLE, "");
        if (!VocabularyRequest.isRole(role)) {
            throw Options.wrong(
                    given,
                    role.isEmpty()
                            ? CALL_ANALYTICS + " needs " + ROLE + " ARN"
                            : ROLE + ": \"" + role + "\" is not the ARN of a role");
        }
        return Optional.of(new CallAnalytics(role, given.matchedOptionValue(AGENT, 0)));
    }
}
