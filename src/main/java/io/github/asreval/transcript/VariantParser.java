package io.github.asreval.transcript;

import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads the alternatives of one line, sign by sign. */
final class VariantParser {

    private static final String SIGNS = "{|}\\";
    private static final int OUTSIDE = -1;

    private final String line;
    private final StringBuilder canonical = new StringBuilder();
    private final List<Group> groups = new ArrayList<>();

    private final StringBuilder alternative = new StringBuilder();
    private List<String> alternatives = new ArrayList<>();
    /** Where in the line the braces were opened that are open, or {@link #OUTSIDE}. */
    private int opened = OUTSIDE;

    /**
     * The alternatives in one pair of braces.
     *
     * @param at where in the line they open
     * @param start where in the canonical line the first alternative begins
     */
    private record Group(int at, int start, List<String> alternatives) {

        int end() {
            return start + alternatives.get(0).length();
        }
    }

    VariantParser(String line) {
        this.line = line;
    }

    VariantLine parse() {
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '\\' && i + 1 < line.length() && SIGNS.indexOf(line.charAt(i + 1)) >= 0) {
                i++;
                text().append(line.charAt(i));
            } else if (sign == '{') {
                open(i);
            } else if (sign == '}') {
                close(i);
            } else if (sign == '|' && opened != OUTSIDE) {
                next();
            } else {
                text().append(sign);
            }
        }
        if (opened != OUTSIDE) {
            throw wrong(opened, "{ without a } behind it; close it, or write \\{");
        }
        return new VariantLine(canonical.toString(), choices());
    }

    private StringBuilder text() {
        return opened == OUTSIDE ? canonical : alternative;
    }

    private void open(int at) {
        if (opened != OUTSIDE) {
            throw wrong(at, "{ within braces; write all alternatives side by side, or \\{");
        }
        opened = at;
        alternatives = new ArrayList<>();
    }

    private void next() {
        alternatives.add(Words.trim(alternative.toString()));
        alternative.setLength(0);
    }

    private void close(int at) {
        if (opened == OUTSIDE) {
            throw wrong(at, "} without a { before it; write \\}");
        }
        next();
        if (alternatives.stream().allMatch(String::isEmpty)) {
            throw wrong(opened, "braces without words; write alternatives as in {a|b}, or \\{");
        }
        if (alternatives.size() == 1) {
            String only = alternatives.get(0);
            throw wrong(
                    opened,
                    "{" + only + "} has one alternative; write {" + only + "|} for words that may be missing, or \\{");
        }
        groups.add(new Group(opened, canonical.length(), alternatives));
        canonical.append(alternatives.get(0));
        opened = OUTSIDE;
    }

    /** Widens the groups to whole words. */
    private List<VariantLine.Choice> choices() {
        List<VariantLine.Choice> choices = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            int from = group.start();
            while (from > end && !Words.isWhiteSpace(canonical.charAt(from - 1))) {
                from--;
            }
            end = wordEnd(i);
            String before = canonical.substring(from, group.start());
            String behind = canonical.substring(group.end(), end);
            choices.add(new VariantLine.Choice(
                    from,
                    group.alternatives().stream()
                            .map(words -> before + words + behind)
                            .toList()));
        }
        return choices;
    }

    private int wordEnd(int group) {
        boolean last = group + 1 == groups.size();
        int limit = last ? canonical.length() : groups.get(group + 1).start();
        int end = groups.get(group).end();
        while (end < limit && !Words.isWhiteSpace(canonical.charAt(end))) {
            end++;
        }
        if (end == limit && !last) {
            throw wrong(
                    groups.get(group + 1).at(),
                    "{ in a word that has alternatives before it; write the whole word in one pair of braces, or \\{");
        }
        return end;
    }

    private IllegalArgumentException wrong(int at, String problem) {
        return new IllegalArgumentException(
                "character " + (line.codePointCount(0, at) + 1) + ": " + problem + " for the sign itself");
    }
}
