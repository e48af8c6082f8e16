package io.github.asreval.languagemodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.Utterance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    private static List<Utterance> blocks(String page) throws IOException {
        PairBlocks.Source source = new PairBlocks.Source.Stream(
                new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), "page.html");
        List<Utterance> blocks = new ArrayList<>();
        try (HtmlText text =
                new HtmlText(PlainReader.of(TranscriptInput.open(source).text()))) {
            for (Optional<Utterance> next = text.next(); next.isPresent(); next = text.next()) {
                blocks.add(next.get());
            }
        }
        return blocks;
    }

    @ParameterizedTest(name = "[{0}] has the text [{1}]")
    @CsvSource({
        "<p>Book a <b>taxi</b>.</p><p>Fares &amp; tips</p>, Book a taxi.|Fares & tips",
        "<ul><li>one<li>two</ul>, one|two",
        "<td>a</td><td>b<br>c</td>, a|b|c",
        "<script>if (a < b) { x('</p>') }</script>text, text",
        "<SCRIPT>x</Script >text, text",
        "<!-- <p>no</p> -->yes, yes",
        "<a title='2 > 1'>link</a>, link",
        "a < b and c > d, a < b and c > d",
        "'<p>open', open",
        "<style>p {}, ''",
        "'', ''",
    })
    void keepsWhatStandsBetweenTags(String page, String expected) throws IOException {
        List<String> texts =
                blocks(page).stream().map(Utterance::text).map(String::strip).toList();
        assertEquals(expected, String.join("|", texts));
    }

    @Test
    void tellsTheLineOfEachBlock() throws IOException {
        List<Utterance> blocks = blocks("<html>\n<p>one\ntwo</p>\n\n<p>three</p>");
        assertEquals(List.of(2L, 5L), blocks.stream().map(Utterance::line).toList());
        assertEquals("one two", blocks.get(0).text().strip());
    }

    @Test
    void knowsPagesByTheirNames() {
        assertTrue(HtmlText.isPage("a/Index.HTML"));
        assertTrue(HtmlText.isPage("a.htm.gz"));
        assertFalse(HtmlText.isPage("html.txt"));
    }
}
