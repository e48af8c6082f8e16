package io.github.asreval.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the sections of the page about recordings to the catalogue; {@code -Dgolden.update=true} writes them. */
class AudioManualTest {

    private static final Path PAGE = Path.of("src/site/markdown/audio.md");
    private static final String FIRST = "### " + AudioRule.FILE_EMPTY.id() + "\n";

    @Test
    void thePageSaysOfEveryRuleWhatTheCatalogueSays() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.contains(FIRST) ? page.indexOf(FIRST) : page.length();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page.substring(0, begin) + sections());
        } else {
            assertEquals(sections(), page.substring(begin));
        }
    }

    private static String sections() {
        StringBuilder sections = new StringBuilder();
        for (AudioRule rule : AudioRule.values()) {
            sections.append(sections.isEmpty() ? "" : "\n");
            sections.append("### ")
                    .append(rule.id())
                    .append("\n\n**")
                    .append(rule.severity().id());
            sections.append("**, ").append(rule.basis().id()).append(": ").append(rule.requirement());
            sections.append(".\n\n").append(rule.rationale());
            sections.append("\n\n*Fix.* ").append(rule.remedy()).append('\n');
        }
        return sections.toString();
    }
}
