package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.Options;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/** The forms of the reports on what a vocabulary does. */
enum ReportForm {
    TEXT,
    JSON;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OptionSpec option(String... names) {
        return Options.choice("FORMAT", "Form of the report: text (default), json.", values(), ReportForm::id, names);
    }
}
