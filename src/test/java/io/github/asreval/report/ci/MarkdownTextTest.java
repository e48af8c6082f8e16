package io.github.asreval.report.ci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    /** Nodes of a table with text in it, and nothing else. */
    private static final Set<String> HARMLESS =
            Set.of("Document", "TableBlock", "TableHead", "TableBody", "TableRow", "TableCell", "HtmlInline", "Text");

    private static final List<String> PIECES = List.of(
            "|",
            "\\",
            "`",
            "``",
            "```",
            "*",
            "**",
            "_",
            "~~",
            "<",
            ">",
            "&",
            "&lt;",
            "&#124;",
            "[",
            "]",
            "(",
            ")",
            "!",
            "#",
            "# ",
            "@",
            "@me",
            ":",
            "://",
            "http://a.b",
            "www.a.b",
            "a@b.c",
            ".",
            "/",
            "-",
            "+ ",
            "1. ",
            "$",
            "\"",
            "'",
            "<!--",
            "-->",
            "<script>",
            "</code>",
            "</td>",
            " ",
            "a",
            "हिंदी",
            "x.y/z#1",
            "{",
            "}",
            ":smile:",
            "^",
            "=");

    @Test
    void showsOrdinaryTextAsItIs() {
        assertEquals(
                "<code>Agent : हाँ, well-known. 50% (say)?</code>",
                MarkdownText.code("Agent : हाँ, well-known. 50% (say)?"));
        assertEquals("", MarkdownText.code(""));
    }

    @ParameterizedTest(name = "{0} is nothing but text in a cell")
    @ValueSource(
            strings = {
                "a | b",
                "a \\| b",
                "a \\\\| b",
                "`",
                "``` ```",
                "<script>alert(1)</script>",
                "</code></td>",
                "<!-- -->",
                "[a](http://b.c)",
                "![a](b)",
                "http://a.example/b",
                "WWW.example.org",
                "www.",
                "me@example.org",
                "mailto:me@example.org",
                "@me",
                "#12",
                "a/b#12",
                "**a** _b_ ~~c~~",
                "&lt;b&gt;",
                "$x$",
                "# a",
                "- a",
                "1. a",
                ":smile:",
                "\\",
                "ftp://a.b",
                "<http://a.b>",
                "[^1]: a",
                "[ ] a"
            })
    void isNothingButText(String text) {
        assertHarmless(text);
    }

    @ParameterizedTest(name = "any text is nothing but text in a cell, seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void anyTextIsNothingButText(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 1000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertHarmless(text.toString());
        }
    }

    private static void assertHarmless(String text) {
        String cell = MarkdownText.code(text);
        MarkdownReader page = new MarkdownReader("| A | B |\n|---|---|\n| " + cell + " | end |\n");
        assertTrue(HARMLESS.containsAll(page.kinds()), () -> text + " made " + page.kinds());
        assertTrue(Set.of("<code>", "</code>", "<wbr>").containsAll(page.tags()), () -> text + " made " + page.tags());
        assertEquals(List.of(List.of("A", "B"), List.of(text, "end")), page.rows());
    }
}
