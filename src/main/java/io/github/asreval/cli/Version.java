package io.github.asreval.cli;

import io.github.asreval.report.ToolInfo;
import picocli.CommandLine.IVersionProvider;

/** The text of {@code --version}. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "asreval " + ToolInfo.version() + " (ICU " + ToolInfo.icu() + ", Unicode " + ToolInfo.unicode() + ", Java "
                    + ToolInfo.java() + ")"
        };
    }
}
