package io.github.asreval.languagemodel;

import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.StringEscapeUtils;

/**
 * The text of a page: what stands between its tags, a line for each block, without scripts and styles.
 *
 * <pre>{@code
 * <p>Book a <b>taxi</b>.</p><p>Fares</p>   // "Book a taxi." and "Fares"
 * }</pre>
 *
 * <p>The page is held in memory. For one thread.
 */
public final class HtmlText implements TranscriptReader {

    private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template", "svg");

    /** Tags that part no words; all others are blocks, the unknown ones as well. */
    private static final Set<String> INLINE = Set.of(
            ("a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small"
                            + " span strike strong sub sup time tt u var wbr")
                    .split(" ", -1));

    private final TranscriptReader lines;
    private final ArrayDeque<Utterance> blocks = new ArrayDeque<>();
    private boolean read;

    /**
     * Creates a reader of a page.
     *
     * @param lines the lines of the file, which are closed together with this
     */
    public HtmlText(TranscriptReader lines) {
        this.lines = lines;
    }

    /** Returns whether a file is a page by its name: one that ends in {@code .html} or {@code .htm}, perhaps packed. */
    public static boolean isPage(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String unpacked = small.endsWith(".gz") ? small.substring(0, small.length() - 3) : small;
        return unpacked.endsWith(".html") || unpacked.endsWith(".htm") || unpacked.endsWith(".xhtml");
    }

    @Override
    public String name() {
        return lines.name();
    }

    @Override
    public Optional<Utterance> next() throws IOException {
        if (!read) {
            read = true;
            StringBuilder page = new StringBuilder();
            for (Optional<Utterance> line = lines.next(); line.isPresent(); line = lines.next()) {
                page.append(line.get().text()).append('\n');
            }
            blocks.addAll(new Parser(page.toString()).parse());
        }
        return Optional.ofNullable(blocks.poll());
    }

    @Override
    public boolean hasIds() {
        return false;
    }

    @Override
    public List<String> notes() {
        return lines.notes();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** Goes through a page once. */
    private static final class Parser {

        private final String page;
        private final List<Utterance> blocks = new ArrayList<>();
        private final StringBuilder block = new StringBuilder();
        private int at;
        private long line = 1;
        private long blockLine = 1;

        Parser(String page) {
            this.page = page;
        }

        List<Utterance> parse() {
            while (at < page.length()) {
                char c = page.charAt(at);
                if (page.startsWith("<!--", at)) {
                    skipTo("-->", at + 4);
                } else if (c == '<' && at + 1 < page.length() && beginsTag(page.charAt(at + 1))) {
                    tag();
                } else {
                    text(c);
                }
            }
            endBlock();
            return blocks;
        }

        private static boolean beginsTag(char c) {
            return c == '/' || c == '!' || c == '?' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }

        private void text(char c) {
            if (block.isEmpty()) {
                blockLine = line;
            }
            line += c == '\n' ? 1 : 0;
            // Line ends within a block are blanks; those before it are not part of it.
            if (c != '\n') {
                block.append(c);
            } else if (!block.isEmpty()) {
                block.append(' ');
            }
            at++;
        }

        private void tag() {
            int end = endOfTag();
            int from = page.charAt(at + 1) == '/' ? at + 2 : at + 1;
            int to = from;
            while (to < end && Character.isLetterOrDigit(page.charAt(to))) {
                to++;
            }
            String name = page.substring(from, to).toLowerCase(Locale.ROOT);
            boolean opens = from == at + 1 && page.charAt(end - 1) != '/';
            if (!INLINE.contains(name)) {
                endBlock();
            }
            moveTo(end + 1);
            if (opens && SKIPPED.contains(name)) {
                moveTo(closing(name));
            }
        }

        private int closing(String name) {
            for (int i = page.indexOf("</", at); i >= 0; i = page.indexOf("</", i + 2)) {
                if (page.regionMatches(true, i + 2, name, 0, name.length())) {
                    return i;
                }
            }
            return page.length();
        }

        /** Returns where the tag ends; a sign for that in quotes does not end it. */
        private int endOfTag() {
            char quote = 0;
            for (int i = at + 1; i < page.length(); i++) {
                char c = page.charAt(i);
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '>') {
                    return i;
                } else if ((c == '"' || c == '\'') && page.charAt(i - 1) == '=') {
                    quote = c;
                }
            }
            return page.length();
        }

        private void skipTo(String mark, int from) {
            int end = page.indexOf(mark, from);
            moveTo(end < 0 ? page.length() : end + mark.length());
        }

        private void moveTo(int end) {
            int until = Math.min(end, page.length());
            for (; at < until; at++) {
                line += page.charAt(at) == '\n' ? 1 : 0;
            }
        }

        private void endBlock() {
            String text = StringEscapeUtils.unescapeHtml4(block.toString());
            if (!text.isBlank()) {
                blocks.add(Utterance.ofLine(blockLine, text));
            }
            block.setLength(0);
        }
    }
}
