package io.github.asreval.vocabulary.charset;

import io.github.asreval.text.base.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One of the text resources with language data: {@code key: value} lines, then sections of one item a line.
 *
 * <pre>
 * language: hi-IN
 *
 * [phrase]
 * 0905-090B # a comment
 * </pre>
 *
 * <p>Blank lines and what follows a {@code #} are ignored. Instances are immutable.
 */
final class VocabularyData {

    private final String name;
    private final Map<String, String> header;
    private final Map<String, List<String>> sections;

    private VocabularyData(String name, Map<String, String> header, Map<String, List<String>> sections) {
        this.name = name;
        this.header = header;
        this.sections = sections;
    }

    /**
     * Reads a resource of the {@code charset} folder, given without its ending.
     *
     * @throws IllegalStateException if there is no such resource
     */
    static VocabularyData load(String name) {
        return parse(name, Resource.text("vocabulary/charset/" + name + ".txt"));
    }

    /**
     * Parses the text of a resource.
     *
     * @throws IllegalArgumentException if the text does not have the form described above; the message names the line
     */
    static VocabularyData parse(String name, String text) {
        Map<String, String> header = new LinkedHashMap<>();
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = null;
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = withoutComment(raw);
            boolean fresh = true;
            if (line.startsWith("[") && line.endsWith("]")) {
                section = new ArrayList<>();
                fresh = sections.put(line.substring(1, line.length() - 1), section) == null;
            } else if (section != null && !line.isEmpty()) {
                section.add(line);
            } else if (!line.isEmpty()) {
                int colon = line.indexOf(": ");
                if (colon < 1) {
                    throw malformed(name, number, "neither \"key: value\" nor a section", line);
                }
                fresh = header.put(line.substring(0, colon), line.substring(colon + 2)) == null;
            }
            if (!fresh) {
                throw malformed(name, number, "given twice", line);
            }
        }
        return new VocabularyData(name, header, sections);
    }

    private static String withoutComment(String line) {
        int hash = line.indexOf('#');
        return (hash < 0 ? line : line.substring(0, hash)).stripTrailing();
    }

    private static IllegalArgumentException malformed(String name, int line, String what, String text) {
        return new IllegalArgumentException(name + ".txt:" + line + ": " + what + ": \"" + text + "\"");
    }

    /** Returns an error about the content as a whole. */
    IllegalArgumentException malformed(String message) {
        return new IllegalArgumentException(name + ".txt: " + message);
    }

    /** Throws unless every key and every section is one of those given: a misspelt name is not silently ignored. */
    void requireOnly(Set<String> keys, Set<String> sectionNames) {
        for (String key : header.keySet()) {
            if (!keys.contains(key)) {
                throw malformed("unknown key \"" + key + "\"");
            }
        }
        for (String section : sections.keySet()) {
            if (!sectionNames.contains(section)) {
                throw malformed("unknown section \"" + section + "\"");
            }
        }
    }

    /** Returns the value of a key of the header. */
    Optional<String> value(String key) {
        return Optional.ofNullable(header.get(key));
    }

    /** Returns the value of a key that must be there. */
    String required(String key) {
        return value(key).orElseThrow(() -> malformed("key \"" + key + "\" is missing"));
    }

    /** Returns the items of a section in the order of the file; empty if there is no such section. */
    List<String> section(String section) {
        return List.copyOf(sections.getOrDefault(section, List.of()));
    }
}
