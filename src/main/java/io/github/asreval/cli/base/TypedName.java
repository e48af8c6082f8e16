package io.github.asreval.cli.base;

import io.github.asreval.normalize.Catalogue;
import io.github.asreval.normalize.step.NamedStep;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/**
 * Names as people type them: where no doubt is possible what they mean, they are taken.
 *
 * <p>{@code JSON}, {@code " nist"} and {@code sclite_sum} name choices in other letters, with blanks around them or with
 * another sign between their words. A language may be written as the environment of a process writes it, {@code
 * hi_IN.UTF-8}.
 */
public final class TypedName {

    private static final int LONGEST_LANGUAGE = 3;

    private TypedName() {}

    /** Returns a name in small letters, without blanks around it and with hyphens between its words. */
    public static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Returns whether what was typed can only mean this name. */
    public static boolean means(String typed, String name) {
        return name.equals(typed) || name.equals(plain(typed));
    }

    /** Returns a tag with hyphens between its parts, and without an encoding: {@code en-us} for {@code en_us.UTF-8}. */
    public static String tag(String typed) {
        String tag = typed.strip().replace('_', '-');
        int end = 0;
        while (end < tag.length() && tag.charAt(end) != '.' && tag.charAt(end) != '@') {
            end++;
        }
        return tag.substring(0, end);
    }

    /**
     * Returns the tag of a language.
     *
     * @throws TypeConversionException if it cannot be one; the message asks for that of a language of such a name
     */
    static String language(String typed) {
        String tag = tag(typed);
        String language = tag.split("-", 2)[0];
        boolean letters = !language.isEmpty();
        for (int i = 0; i < language.length(); i++) {
            char c = Character.toLowerCase(language.charAt(i));
            letters &= c >= 'a' && c <= 'z';
        }
        if (!letters || language.length() > LONGEST_LANGUAGE) {
            throw new TypeConversionException(
                    "\"" + typed + "\" is no tag of a language, as hi or tr-TR" + question(language));
        }
        return tag;
    }

    private static String question(String name) {
        for (String language : Locale.getISOLanguages()) {
            if (Locale.forLanguageTag(language)
                    .getDisplayLanguage(Locale.ENGLISH)
                    .equalsIgnoreCase(name)) {
                return "; did you mean " + language + "?";
            }
        }
        return "";
    }

    /** Returns a chain with the names of its steps, and the languages that they are given, as the catalogue has them. */
    public static String chain(String typed) {
        StringBuilder chain = new StringBuilder();
        String separator = "";
        for (String part : typed.split(",", -1)) {
            chain.append(separator).append(part(part.strip()));
            separator = ",";
        }
        return chain.toString();
    }

    private static String part(String part) {
        int colon = part.indexOf(':');
        String name = colon < 0 ? part : part.substring(0, colon);
        String plain = plain(name);
        boolean known = Catalogue.step(name).isEmpty() && Catalogue.names().contains(plain);
        String meant = known ? plain : name;
        if (colon < 0) {
            return meant;
        }
        Optional<NamedStep.Argument> argument = Catalogue.step(meant).map(NamedStep::argument);
        boolean language = argument.equals(Optional.of(NamedStep.Argument.LANGUAGE))
                || argument.equals(Optional.of(NamedStep.Argument.LANGUAGE_OPTIONAL));
        return meant + ":" + (language ? tag(part.substring(colon + 1)) : part.substring(colon + 1));
    }
}
