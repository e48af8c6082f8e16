package io.github.asreval.cli.base;

import io.github.asreval.report.base.ToolInfo;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "asreval " + ToolInfo.version() + " (ICU " + ToolInfo.icu() + ", Unicode " + ToolInfo.unicode() + ", Java "
                    + ToolInfo.java() + ")"
        };
    }
}
