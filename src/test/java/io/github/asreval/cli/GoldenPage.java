package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.function.Executable;

/**
 * Stored HTML reports. One of them is a whole page, less style and script, which stand in files of their own and are held to
 * them elsewhere; of the others only what can be seen is stored. They are compared section by section.
 */
final class GoldenPage {

    /** The case whose page is stored whole: it has hostile text in every place. */
    private static final Path WHOLE = Path.of("testdata/wer/hostile");

    private static final Pattern BODY = Pattern.compile("<header.*</footer>\n", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("(?=<(?:header|section|footer)\\b)");
    private static final Pattern NAME = Pattern.compile("<(\\w+)(?: id=\"([^\"]*)\"| aria-labelledby=\"([^\"]*)\")?");

    private GoldenPage() {}

    /** Compares the page that was made with what is stored of it. */
    static void compare(Path file, String page) throws IOException {
        String kept = withoutAssets(page);
        if (!WHOLE.equals(file.getParent())) {
            Matcher body = BODY.matcher(kept);
            kept = body.find() ? body.group() : kept;
        }
        GoldenFile.update(file, kept);
        List<String> expected = sections(Files.readString(file));
        List<String> actual = sections(kept);
        List<Executable> comparisons = new ArrayList<>();
        comparisons.add(() -> assertEquals(names(expected), names(actual)));
        for (String section : expected) {
            String name = name(section);
            comparisons.add(() -> assertEquals(
                    section,
                    actual.stream()
                            .filter(other -> name(other).equals(name))
                            .findFirst()
                            .orElse(""),
                    name));
        }
        assertAll(file.toString(), comparisons);
    }

    private static List<String> sections(String page) {
        return List.of(SECTION.split(page));
    }

    private static List<String> names(List<String> sections) {
        return sections.stream().map(GoldenPage::name).toList();
    }

    /** The id or title that a section has, unlike all others of its page; of what stands before all of them, nothing. */
    private static String name(String section) {
        Matcher name = NAME.matcher(section);
        return name.lookingAt() ? name.group() : "";
    }

    private static String withoutAssets(String page) {
        return page.replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>")
                .replaceAll("sha256-[A-Za-z0-9+/]+", "sha256-")
                .replaceAll("<dd class=\"versions\">[^<]*", "<dd class=\"versions\">");
    }
}
