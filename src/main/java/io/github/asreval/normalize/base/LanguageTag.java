package io.github.asreval.normalize.base;

/** The language that a tag such as {@code hi-IN} names. */
public final class LanguageTag {

    private LanguageTag() {}

    /**
     * Returns the language in lower case, without script and region: {@code hi} of {@code hi-IN}; empty if none is given.
     *
     * @throws IllegalArgumentException if this is not a tag
     */
    public static String language(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end)) && tag.charAt(end) < 0x80) {
            end++;
        }
        boolean isWhole = end == tag.length() || tag.charAt(end) == '-' || tag.charAt(end) == '_';
        if (!tag.isEmpty() && (end < 2 || !isWhole)) {
            throw new IllegalArgumentException("\"" + tag + "\" is not the tag of a language, such as hi or hi-IN");
        }
        return CaseFolding.fold(tag.substring(0, end));
    }
}
