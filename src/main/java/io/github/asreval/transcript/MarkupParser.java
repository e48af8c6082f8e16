package io.github.asreval.transcript;

import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads NIST's marks into a lattice.
 *
 * <p>Each alternative begins at the node at which the braces open; silent arcs lead from their ends to a node that is made
 * when the braces close, so that nodes are numbered in the order in which they may be reached.
 */
final class MarkupParser {

    private static final int DEEPEST = 50;
    private static final String NOTHING = "@";

    private final List<String> tokens;
    private final List<MarkedUtterance.Arc> arcs = new ArrayList<>();
    private int nodes = 1;
    private int next;

    MarkupParser(String text) {
        this.tokens = tokens(text);
    }

    /** Braces stand for themselves wherever they are, and within them slashes do. */
    private static List<String> tokens(String text) {
        StringBuilder spaced = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c == '{' || c == '}' || (c == '/' && depth > 0);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            spaced.append(mark ? " " : "").append(c).append(mark ? " " : "");
        }
        return Words.split(spaced.toString());
    }

    MarkedUtterance parse() {
        sequence(0, 0);
        if (next < tokens.size()) {
            throw new IllegalArgumentException("there is a } without a { before it");
        }
        return new MarkedUtterance(nodes, arcs);
    }

    /** Reads words up to the end, or within braces up to the next / or }; returns the node behind the last. */
    private int sequence(int start, int depth) {
        int node = start;
        while (next < tokens.size()) {
            String token = tokens.get(next);
            if (token.equals("{")) {
                node = alternatives(node, depth + 1);
            } else if (token.equals("}") || (depth > 0 && token.equals("/"))) {
                return node;
            } else {
                next++;
                String word = WordAttributes.without(token);
                node = word.equals(NOTHING) ? node : word(node, word);
            }
        }
        return node;
    }

    private int word(int from, String token) {
        int length = token.length();
        boolean isOptional = length > 2 && token.startsWith("(") && token.endsWith(")");
        String word = isOptional ? token.substring(1, length - 1) : token;
        boolean isFragment = word.length() > 1 && (word.startsWith("-") || word.endsWith("-"));
        int to = nodes++;
        arcs.add(new MarkedUtterance.Arc(from, to, word, isOptional, isFragment));
        return to;
    }

    private int alternatives(int from, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("alternatives are nested over " + DEEPEST + " deep");
        }
        List<Integer> ends = new ArrayList<>();
        do {
            // Behind the { or the /.
            next++;
            int end = sequence(from, depth);
            ends.add(end == from ? silence(from) : end);
        } while (next < tokens.size() && tokens.get(next).equals("/"));
        if (next == tokens.size()) {
            throw new IllegalArgumentException("there is a { without a } behind it");
        }
        next++;
        int joint = nodes++;
        for (int end : ends) {
            arcs.add(new MarkedUtterance.Arc(end, joint, "", false, false));
        }
        return joint;
    }

    /** An alternative without words gets an arc of its own, for the first arc of a node is its first alternative. */
    private int silence(int from) {
        int to = nodes++;
        arcs.add(new MarkedUtterance.Arc(from, to, "", false, false));
        return to;
    }
}
