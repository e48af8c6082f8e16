package io.github.asreval.normalize.general;

import io.github.asreval.normalize.base.CaseFolding;
import io.github.asreval.normalize.base.CharacterSets;
import io.github.asreval.normalize.step.Edit;
import io.github.asreval.normalize.step.LineChange;
import io.github.asreval.text.Words;
import io.github.asreval.text.base.Resource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Drops what stands in brackets for something that was heard and not said: {@code [laughter]}, {@code <noise>},
 * {@code {cough}} and, from a closed list only, {@code (laughs)}; so the marks of recognisers go, {@code <s>} and
 * {@code <|en|>}.
 *
 * <p>Brackets may hold brackets. Inner ones are decided first and outer ones by what is then left in them, so that
 * nothing changes a second time. A bracket without its partner, a sign of comparison, alternatives such as
 * <code>{a|b}</code> and anything longer than {@value #LONGEST} characters are text. Round brackets with nothing in them go.
 */
final class EventTags implements LineChange {

    private static final int LONGEST = 100;
    private static final String OPENING = "[<{(\uFF3B\uFF08";
    /** What may follow an angle bracket besides letters: {@code </s>, <|en|>, <#s>, <!SIL>, <_>, <%laugh>}. */
    private static final String TAG_SIGNS = "/|#!_%";

    private static final String CLOSING = "]>})\uFF3D\uFF09";

    /**
     * A bracket that waits for its partner.
     *
     * @param kind its place in {@link #OPENING}
     * @param start its offset in the line
     * @param kept how much text was kept before it
     * @param edits how many edits were made before it
     */
    private record Open(int kind, int start, int kept, int edits) {}

    @Override
    public boolean concerns(String word) {
        for (int i = 0; i < word.length(); i++) {
            int kind = OPENING.indexOf(word.charAt(i));
            if (kind >= 0 && mayOpen(kind, word, i) && (!isRound(kind) || beginsEvent(word, i + 1))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<Set<String>> smallWords() {
        return Optional.of(Set.of());
    }

    @Override
    public List<Edit> edits(String line) {
        return new Scan(line).edits();
    }

    private static boolean isRound(int kind) {
        return OPENING.charAt(kind) == '(' || OPENING.charAt(kind) == '\uFF08';
    }

    /** Of {@code a < b} and {@code <b} only the second may be a tag. */
    private static boolean mayOpen(int kind, String text, int at) {
        if (OPENING.charAt(kind) != '<') {
            return true;
        }
        return at + 1 < text.length()
                && (TAG_SIGNS.indexOf(text.charAt(at + 1)) >= 0
                        || CharacterSets.isLetterOrMark(text.codePointAt(at + 1)));
    }

    /** Returns whether an event of the list may begin at a place of a word; nothing there leaves it to the next word. */
    private static boolean beginsEvent(String word, int start) {
        int end = start;
        while (end < word.length() && CharacterSets.isLetterOrMark(word.codePointAt(end))) {
            end += Character.charCount(word.codePointAt(end));
        }
        if (end == start) {
            return start == word.length() || CLOSING.indexOf(word.charAt(start)) >= 0;
        }
        return Known.FIRST_WORDS.contains(CaseFolding.fold(word.substring(start, end)));
    }

    /** One line, from left to right. */
    private static final class Scan {

        private final String line;
        private final StringBuilder kept = new StringBuilder();
        private final List<Edit> edits = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();
        private final int[] waiting = new int[OPENING.length()];

        Scan(String line) {
            this.line = line;
        }

        List<Edit> edits() {
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                int closing = CLOSING.indexOf(c);
                if (closing < 0 || !dropsEvent(closing, i)) {
                    int opening = OPENING.indexOf(c);
                    if (opening >= 0 && mayOpen(opening, line, i)) {
                        open.push(new Open(opening, i, kept.length(), edits.size()));
                        waiting[opening]++;
                    }
                    kept.append(c);
                }
            }
            return edits;
        }

        /** Finds the partner of a closing bracket and drops both with what is between them, if that is an event. */
        private boolean dropsEvent(int kind, int at) {
            if (waiting[kind] == 0) {
                return false;
            }
            Open partner = next();
            while (partner.kind() != kind) {
                partner = next();
            }
            int content = partner.kept() + 1;
            if (kept.length() - content > LONGEST || !isEvent(kind, kept.substring(content))) {
                return false;
            }
            edits.subList(partner.edits(), edits.size()).clear();
            kept.setLength(partner.kept());
            String gap = joinsWords(at + 1) ? " " : "";
            kept.append(gap);
            edits.add(new Edit(partner.start(), at + 1, gap));
            return true;
        }

        private Open next() {
            Open bracket = open.pop();
            waiting[bracket.kind()]--;
            return bracket;
        }

        /** Returns whether the text kept so far and what comes next would become one word. */
        private boolean joinsWords(int next) {
            return kept.length() > 0
                    && !Words.isWhiteSpace(kept.charAt(kept.length() - 1))
                    && next < line.length()
                    && !Words.isWhiteSpace(line.charAt(next));
        }
    }

    private static boolean isEvent(int kind, String content) {
        return switch (OPENING.charAt(kind)) {
            case '[', '\uFF3B' -> true;
            case '{' -> content.indexOf('/') < 0 && content.indexOf('|') < 0;
            case '<' -> isTag(content);
            default -> Words.isBlank(content) || isKnown(content);
        };
    }

    private static boolean isKnown(String content) {
        return Known.EVENTS.contains(CaseFolding.fold(String.join(" ", Words.split(content))));
    }

    /** Returns whether this is the inside of a tag and not of a comparison such as {@code a <b and c> d}. */
    private static boolean isTag(String content) {
        if (content.isEmpty() || Words.isWhiteSpace(content.charAt(content.length() - 1))) {
            return false;
        }
        boolean barred = content.charAt(0) == '|';
        if (barred && (content.length() < 3 || !content.endsWith("|") || Words.isWhiteSpace(content.charAt(1)))) {
            return false;
        }
        return content.chars().noneMatch(c -> OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0);
    }

    /** Read when a round bracket is first met. */
    private static final class Known {

        static final Set<String> EVENTS = new HashSet<>(Resource.lines("normalize/events.txt"));
        static final Set<String> FIRST_WORDS = new HashSet<>();

        static {
            for (String event : EVENTS) {
                FIRST_WORDS.add(event.split(" ", 2)[0]);
            }
        }
    }
}
