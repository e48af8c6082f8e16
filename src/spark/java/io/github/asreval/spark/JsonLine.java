package io.github.asreval.spark;

/** Lines of JSON. */
final class JsonLine {

    private JsonLine() {}

    /** Returns whether anything but white space follows the first object of a line: {@code {"a": 1} {"b": 2}}. */
    static boolean goesOn(String line) {
        int depth = 0;
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (isQuoted) {
                if (letter == '\\') {
                    i++;
                } else if (letter == '"') {
                    isQuoted = false;
                }
            } else if (letter == '"') {
                isQuoted = true;
            } else if (letter == '{') {
                depth++;
            } else if (letter == '}') {
                depth--;
                if (depth == 0) {
                    return !line.substring(i + 1).isBlank();
                }
            }
        }
        return false;
    }
}
