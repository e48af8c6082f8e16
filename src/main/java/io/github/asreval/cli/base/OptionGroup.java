package io.github.asreval.cli.base;

import picocli.CommandLine.Model.CommandSpec;

/** The groups of options, in the order in which help lists them. */
public enum OptionGroup {
    INPUT("Input"),
    TEXT("Text"),
    ALIGNMENT("Alignment"),
    SPEAKERS("Speakers"),
    WORDS("Words that matter"),
    CHECK("Check"),
    ROWS("Rows"),
    PRINT("Print"),
    REPORT("Report"),
    COMPARE("Compare"),
    GATE("Gate"),
    ACCOUNT("Account"),
    RUN("Run");

    private final String title;

    OptionGroup(String title) {
        this.title = title;
    }

    /** Returns the word that stands above the options. */
    public String title() {
        return title;
    }

    /**
     * Returns the command, ready for options of this group: all that are added to it from now on belong there, until
     * another group is begun. A group may be begun several times.
     */
    public CommandSpec in(CommandSpec spec) {
        GroupedOptions.of(spec).begin(this);
        return spec;
    }
}
