package io.github.asreval.align;

/**
 * The standard alignment by the plainest means: a full table over the rests of both sides, then one reading from left
 * to right. Slow, short, and without a line in common with the engine it checks.
 */
final class TextbookTable {

    /** All three additive levels of the rule: errors, hits, spelling. */
    static final int ALL_LEVELS = 3;

    private static final long ERROR = 1L << 42;
    private static final long HIT = 1L << 21;

    private final int[] reference;
    private final int[] hypothesis;
    private final SpellingDistance spelling;
    private final int levels;

    private TextbookTable(int[] reference, int[] hypothesis, SpellingDistance spelling, int levels) {
        this.reference = reference;
        this.hypothesis = hypothesis;
        this.spelling = spelling;
        this.levels = levels;
    }

    /** Returns the operations, a letter each, when the first so many levels of the rule hold before position decides. */
    static String operations(int[] reference, int[] hypothesis, SpellingDistance spelling, int levels) {
        return new TextbookTable(reference, hypothesis, spelling, levels).operations();
    }

    /** Returns errors, hits and distance of the whole pair as one number; nothing is set aside at the ends. */
    static long value(int[] reference, int[] hypothesis, SpellingDistance spelling) {
        var table = new TextbookTable(reference, hypothesis, spelling, ALL_LEVELS);
        return table.values(0, reference.length, 0, hypothesis.length)[0][0];
    }

    /** Returns what {@link #value} would for a given alignment. */
    static long valueOf(String operations, int[] reference, int[] hypothesis, SpellingDistance spelling) {
        long value = 0;
        int i = 0;
        int j = 0;
        for (int at = 0; at < operations.length(); at++) {
            char letter = operations.charAt(at);
            switch (letter) {
                case 'H' -> value -= HIT;
                case 'S' -> value += ERROR + spelling.between(reference[i], hypothesis[j]);
                default -> value += ERROR;
            }
            i += letter == 'I' ? 0 : 1;
            j += letter == 'D' ? 0 : 1;
        }
        return value;
    }

    private String operations() {
        int from = 0;
        int shorter = Math.min(reference.length, hypothesis.length);
        while (from < shorter && reference[from] == hypothesis[from]) {
            from++;
        }
        int i = reference.length;
        int j = hypothesis.length;
        while (i > from && j > from && reference[i - 1] == hypothesis[j - 1]) {
            i--;
            j--;
        }
        return "H".repeat(from) + read(from, i, from, j) + "H".repeat(reference.length - i);
    }

    private String read(int fromReference, int toReference, int fromHypothesis, int toHypothesis) {
        long[][] values = values(fromReference, toReference, fromHypothesis, toHypothesis);
        var letters = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < values.length - 1 || j < values[0].length - 1) {
            boolean both = i < values.length - 1 && j < values[0].length - 1;
            if (both && values[i][j] == values[i + 1][j + 1] + pairing(fromReference + i, fromHypothesis + j)) {
                letters.append(reference[fromReference + i++] == hypothesis[fromHypothesis + j++] ? 'H' : 'S');
            } else if (i < values.length - 1 && values[i][j] == values[i + 1][j] + ERROR) {
                letters.append('D');
                i++;
            } else {
                letters.append('I');
                j++;
            }
        }
        return letters.toString();
    }

    /** Returns the value of aligning what follows each place, the smallest being the best. */
    private long[][] values(int fromReference, int toReference, int fromHypothesis, int toHypothesis) {
        int rows = toReference - fromReference;
        int columns = toHypothesis - fromHypothesis;
        long[][] values = new long[rows + 1][columns + 1];
        for (int i = rows; i >= 0; i--) {
            for (int j = columns; j >= 0; j--) {
                if (i == rows || j == columns) {
                    values[i][j] = (rows - i + columns - j) * ERROR;
                } else {
                    long gap = Math.min(values[i + 1][j], values[i][j + 1]) + ERROR;
                    long pair = values[i + 1][j + 1] + pairing(fromReference + i, fromHypothesis + j);
                    values[i][j] = Math.min(gap, pair);
                }
            }
        }
        return values;
    }

    private long pairing(int i, int j) {
        if (reference[i] == hypothesis[j]) {
            return levels >= 2 ? -HIT : 0;
        }
        return ERROR + (levels >= 3 ? spelling.between(reference[i], hypothesis[j]) : 0);
    }
}
