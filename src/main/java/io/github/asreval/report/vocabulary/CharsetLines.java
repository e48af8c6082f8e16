package io.github.asreval.report.vocabulary;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.Paragraph;
import io.github.asreval.text.base.CharacterSet;
import io.github.asreval.text.base.CodePoints;
import io.github.asreval.text.base.DisplayWidth;
import io.github.asreval.text.base.VisibleText;
import io.github.asreval.vocabulary.charset.AcronymSupport;
import io.github.asreval.vocabulary.charset.LanguageCharset;
import io.github.asreval.vocabulary.values.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The documented characters of a language, as text. */
public final class CharsetLines {

    private static final String INDENT = "  ";
    private static final int NAME = 15;

    /** Up to so many ranges are listed one by one; a set of ideographs has thousands. */
    private static final int MOST_RANGES = 100;

    /** How many characters of a range are shown. */
    private static final int EXAMPLES = 12;

    private final LanguageCharset charset;
    private final int width;
    private final StringBuilder lines = new StringBuilder();

    private CharsetLines(LanguageCharset charset, int columns) {
        this.charset = charset;
        this.width = Paragraph.width(columns);
    }

    /**
     * Returns the text.
     *
     * @param columns how wide the terminal is; 0 stands for no terminal
     */
    public static String of(LanguageCharset charset, int columns) {
        CharsetLines lines = new CharsetLines(charset, columns);
        lines.appendFacts();
        lines.appendSet("Characters of phrases", charset.phrase());
        lines.appendMapped();
        lines.appendSet("Not listed, but needed by the general rules (an info)", charset.tolerated());
        lines.appendSet("Evidently left out by mistake (a warning)", charset.gaps());
        lines.appendIpa();
        return lines.lines.toString();
    }

    private void appendFacts() {
        lines.append(charset.name())
                .append(" (")
                .append(charset.language().tag())
                .append(")\n\n");
        String source = switch (charset.documentation()) {
            case DOCUMENTED -> charset.source();
            case BORROWED -> charset.source() + " (the list of a related language, since its own was not available)";
            case UNDOCUMENTED -> "none: the guide names the language, but lists no characters";
        };
        fact("Source", source);
        if (!charset.asOf().isEmpty()) {
            fact("As of", charset.asOf());
        }
        fact(
                "Latin letters",
                switch (charset.latinCase()) {
                    case BOTH -> "capitals and small letters";
                    case LOWER -> "small letters only";
                    case NONE -> charset.phrase().isEmpty() ? "not documented" : "none";
                });
        fact("Acronyms", acronyms(Edition.E2023) + ", " + acronyms(Edition.E2026));
        fact(
                "SoundsLike",
                switch (charset.soundsLike()) {
                    case SAME_AS_PHRASE -> "the characters of phrases";
                    case PINYIN -> "pinyin syllables with the number of the tone: kang1-jian4";
                    case ZHUYIN -> "zhuyin syllables";
                    case ROMAJI -> "small Latin letters";
                    case NEVER_USED -> "never used";
                });
        if (!charset.ipaEverUsed()) {
            fact("IPA", "never used");
        }
    }

    private void fact(String name, String value) {
        TextLines.left(lines, name, NAME);
        Paragraph.append(lines, value, NAME, width);
    }

    private String acronyms(Edition edition) {
        AcronymSupport support = charset.language().acronyms(edition);
        return edition.id() + " "
                + switch (support) {
                    case YES -> "yes";
                    case STREAMING_ONLY -> "with streams only";
                    case NO -> "no";
                    case UNSTATED -> "not stated";
                };
    }

    private void appendSet(String title, CharacterSet set) {
        if (set.isEmpty()) {
            return;
        }
        lines.append('\n')
                .append(title)
                .append(": ")
                .append(TextLines.counted(set.size(), "code point"))
                .append('\n');
        if (set.ranges().size() > MOST_RANGES) {
            appendBlocks(set);
        } else {
            for (CharacterSet.Range range : set.ranges()) {
                appendRange(range);
            }
        }
    }

    private void appendRange(CharacterSet.Range range) {
        lines.append(INDENT);
        TextLines.left(lines, numbers(range.first(), range.last()), 14);
        boolean all = range.size() <= EXAMPLES;
        int shown = all ? range.size() : EXAMPLES - 2;
        for (int i = 0; i < shown; i++) {
            lines.append(' ').append(shown(range.first() + i));
        }
        if (!all) {
            lines.append(" … ").append(shown(range.last()));
        }
        TextLines.endLine(lines);
    }

    private static String numbers(int first, int last) {
        return CodePoints.number(first)
                + (first == last ? "" : "-" + CodePoints.number(last).substring(2));
    }

    /** The characters of each block of Unicode, without their numbers. */
    private void appendBlocks(CharacterSet set) {
        UCharacter.UnicodeBlock block = null;
        List<Integer> characters = new ArrayList<>();
        for (CharacterSet.Range range : set.ranges()) {
            for (int c = range.first(); c <= range.last(); c++) {
                UCharacter.UnicodeBlock next = UCharacter.UnicodeBlock.of(c);
                if (!Objects.equals(next, block)) {
                    appendBlock(characters);
                    characters.clear();
                    block = next;
                }
                characters.add(c);
            }
        }
        appendBlock(characters);
    }

    private void appendBlock(List<Integer> characters) {
        if (characters.isEmpty()) {
            return;
        }
        lines.append(INDENT)
                .append(numbers(characters.get(0), characters.get(characters.size() - 1)))
                .append(", ")
                .append(TextLines.counted(characters.size(), "code point"))
                .append('\n');
        String indent = INDENT + INDENT;
        lines.append(indent);
        int used = indent.length();
        for (int c : characters) {
            String text = shown(c);
            int textWidth = DisplayWidth.atMost(text);
            if (used + textWidth > width) {
                lines.append('\n').append(indent);
                used = indent.length();
            }
            lines.append(text);
            used += textWidth;
        }
        lines.append('\n');
    }

    private void appendMapped() {
        boolean any = false;
        for (CharacterSet.Range range : charset.accepted().ranges()) {
            for (int c = range.first(); c <= range.last(); c++) {
                if (charset.mapped(c).isPresent()) {
                    lines.append(any ? "" : "\nAccepted, and replaced by the service (an info)\n");
                    any = true;
                    int target = charset.mapped(c).getAsInt();
                    lines.append(INDENT)
                            .append(CodePoints.number(c))
                            .append(' ')
                            .append(shown(c))
                            .append(" → ")
                            .append(CodePoints.number(target))
                            .append(' ')
                            .append(shown(target))
                            .append('\n');
                }
            }
        }
    }

    private void appendIpa() {
        if (charset.ipaEverUsed()) {
            lines.append("\nIPA: ")
                    .append(TextLines.counted(charset.ipa().size(), "symbol"))
                    .append('\n')
                    .append(INDENT);
            Paragraph.append(lines, String.join(" ", charset.ipa()), INDENT.length(), width);
        }
    }

    /** A mark stands on a dotted circle. */
    private static String shown(int codePoint) {
        String text = VisibleText.reveal(Character.toString(codePoint));
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                "\u25CC" + text;
            default -> text;
        };
    }
}
