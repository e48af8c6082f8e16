package io.github.asreval.cli.base;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --wait}: how long to wait for the service. */
public final class WaitOption {

    private static final String NAME = "--wait";
    private static final Pattern LENGTH = Pattern.compile("(?:([0-9]{1,4})h)?(?:([0-9]{1,5})m)?(?:([0-9]{1,6})s)?");

    private WaitOption() {}

    /** Returns the option, whose description ends by naming the default. */
    public static OptionSpec of(String description, Duration standard) {
        return OptionSpec.builder(NAME)
                .type(Duration.class)
                .converters(WaitOption::length)
                .arity("1")
                .paramLabel("TIME")
                .description(description + " (default: " + shown(standard) + ").")
                .build();
    }

    /** Returns the time that was given. */
    public static Duration value(ParseResult given, Duration standard) {
        return given.matchedOptionValue(NAME, standard);
    }

    private static Duration length(String typed) {
        Matcher matcher = LENGTH.matcher(typed.strip());
        if (typed.isBlank() || !matcher.matches()) {
            throw new TypeConversionException("\"" + typed + "\" is no time, as 90s, 10m or 1h30m");
        }
        return Duration.ofHours(part(matcher, 1)).plusMinutes(part(matcher, 2)).plusSeconds(part(matcher, 3));
    }

    private static long part(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** Returns a time as the option takes it. */
    public static String shown(Duration time) {
        String text = (time.toHours() == 0 ? "" : time.toHours() + "h")
                + (time.toMinutesPart() == 0 ? "" : time.toMinutesPart() + "m")
                + (time.toSecondsPart() == 0 ? "" : time.toSecondsPart() + "s");
        return text.isEmpty() ? "0s" : text;
    }
}
