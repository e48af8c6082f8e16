package io.github.asreval.cli.base;

import java.math.BigDecimal;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --price-per-minute}: prices differ by region and time, so that none is known here. */
public final class PriceOption {

    private static final String NAME = "--price-per-minute";

    private PriceOption() {}

    /** Returns the option. */
    public static OptionSpec of(String description) {
        return OptionSpec.builder(NAME)
                .type(BigDecimal.class)
                .converters(PriceOption::price)
                .arity("1")
                .paramLabel("PRICE")
                .description(description)
                .build();
    }

    /** Returns the price that was given. */
    public static Optional<BigDecimal> value(ParseResult given) {
        return Optional.ofNullable(given.matchedOptionValue(NAME, null));
    }

    private static BigDecimal price(String typed) {
        if (!typed.matches("[0-9]{1,9}(?:\\.[0-9]{1,9})?")) {
            throw new TypeConversionException("\"" + typed + "\" is no price, as 0.024");
        }
        return new BigDecimal(typed);
    }
}
