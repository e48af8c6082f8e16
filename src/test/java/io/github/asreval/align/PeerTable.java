package io.github.asreval.align;

import java.util.Arrays;

/**
 * The alignments of other scorers as those programs find them: a full table of values, then a way back from its end by
 * looking at neighbouring values. The oracle for the rules of {@link BacktraceRule}.
 */
final class PeerTable {

    private final int[] reference;
    private final int[] hypothesis;
    private final int[][] values;
    private final int substitution;
    private final int gap;

    private PeerTable(int[] reference, int[] hypothesis, int substitution, int gap) {
        this.reference = reference;
        this.hypothesis = hypothesis;
        this.substitution = substitution;
        this.gap = gap;
        this.values = new int[reference.length + 1][hypothesis.length + 1];
        for (int i = 0; i <= reference.length; i++) {
            for (int j = 0; j <= hypothesis.length; j++) {
                values[i][j] =
                        i == 0 || j == 0 ? (i + j) * gap : Math.min(across(i, j), Math.min(up(i, j), left(i, j)));
            }
        }
    }

    /** Returns the operations, a letter each, that the peer of a profile chooses. */
    static String operations(AlignmentProfile profile, int[] reference, int[] hypothesis) {
        boolean nist = profile == AlignmentProfile.NIST;
        if (profile == AlignmentProfile.JIWER) {
            return strippedJiwer(reference, hypothesis);
        }
        return new PeerTable(reference, hypothesis, nist ? 4 : 1, nist ? 3 : 1).back(profile);
    }

    private static String strippedJiwer(int[] reference, int[] hypothesis) {
        int shorter = Math.min(reference.length, hypothesis.length);
        if (shorter > 0 && reference[0] == hypothesis[0]) {
            return "H" + strippedJiwer(tail(reference), tail(hypothesis));
        }
        if (shorter > 0 && reference[reference.length - 1] == hypothesis[hypothesis.length - 1]) {
            return strippedJiwer(head(reference), head(hypothesis)) + "H";
        }
        return new PeerTable(reference, hypothesis, 1, 1).back(AlignmentProfile.JIWER);
    }

    private static int[] tail(int[] words) {
        return Arrays.copyOfRange(words, 1, words.length);
    }

    private static int[] head(int[] words) {
        return Arrays.copyOf(words, words.length - 1);
    }

    private String back(AlignmentProfile profile) {
        var letters = new StringBuilder();
        int i = reference.length;
        int j = hypothesis.length;
        while (i > 0 || j > 0) {
            char letter = i == 0 ? 'I' : j == 0 ? 'D' : choice(profile, i, j);
            letters.append(letter);
            i -= letter == 'I' ? 0 : 1;
            j -= letter == 'D' ? 0 : 1;
        }
        return letters.reverse().toString();
    }

    private char choice(AlignmentProfile profile, int i, int j) {
        char pair = reference[i - 1] == hypothesis[j - 1] ? 'H' : 'S';
        int value = values[i][j];
        boolean deletes = up(i, j) == value;
        boolean inserts = left(i, j) == value;
        boolean pairs = across(i, j) == value;
        return switch (profile) {
            case NIST -> pairs ? pair : inserts ? 'I' : 'D';
            case KALDI -> inserts ? 'I' : deletes ? 'D' : pair;
            case ASR_EVALUATION -> pairs ? pair : inserts ? 'I' : 'D';
            case JIWER -> deletes ? 'D' : values[i][j - 1] - values[i - 1][j - 1] == -1 ? 'I' : pair;
            case STANDARD -> throw new IllegalArgumentException("no peer's profile");
        };
    }

    private int up(int i, int j) {
        return values[i - 1][j] + gap;
    }

    private int left(int i, int j) {
        return values[i][j - 1] + gap;
    }

    private int across(int i, int j) {
        return values[i - 1][j - 1] + (reference[i - 1] == hypothesis[j - 1] ? 0 : substitution);
    }
}
