package io.github.asreval.junit;

import io.github.asreval.text.base.VisibleText;

/** The display names of tests. */
final class Names {

    /** Room in a list of tests; what was said is in the failure. */
    private static final int MOST = 60;

    private Names() {}

    /** Returns text in which whatever a terminal would obey is written out. */
    static String visible(String text) {
        return VisibleText.escape(text);
    }

    /** Returns an id with the beginning of what was said. */
    static String of(String id, String text) {
        if (text.codePointCount(0, text.length()) <= MOST) {
            return visible(text.isEmpty() ? id : id + ": " + text);
        }
        int end = text.offsetByCodePoints(0, MOST);
        int blank = text.lastIndexOf(' ', end);
        return visible(id + ": " + text.substring(0, blank > 0 ? blank : end) + " …");
    }
}
