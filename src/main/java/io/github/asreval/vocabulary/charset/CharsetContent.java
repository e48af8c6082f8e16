package io.github.asreval.vocabulary.charset;

import io.github.asreval.text.base.CharacterSet;
import io.github.asreval.vocabulary.charset.LanguageCharset.Documentation;
import io.github.asreval.vocabulary.charset.LanguageCharset.LatinCase;
import io.github.asreval.vocabulary.charset.LanguageCharset.SoundsLike;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The content of one resource with a character set, which several languages may share.
 *
 * <p>A resource with the key {@code same-as} has all of another resource, and what its own lines add to that.
 */
record CharsetContent(
        Documentation documentation,
        String source,
        String asOf,
        LatinCase latinCase,
        SoundsLike soundsLike,
        CharacterSet phrase,
        CharacterSet tolerated,
        CharacterSet gaps,
        CharacterSet romaji,
        Map<Integer, Integer> mapped,
        List<String> ipa,
        CharacterSet accepted) {

    /** Nothing documented. */
    static final CharsetContent NONE = new CharsetContent(
            Documentation.UNDOCUMENTED,
            "",
            "",
            LatinCase.NONE,
            SoundsLike.NEVER_USED,
            CharacterSet.EMPTY,
            CharacterSet.EMPTY,
            CharacterSet.EMPTY,
            CharacterSet.EMPTY,
            Map.of(),
            List.of(),
            CharacterSet.EMPTY);

    private static final Set<String> KEYS =
            Set.of("language", "source", "as-of", "latin-case", "sounds-like", "same-as", "documentation");

    private static final Set<String> SECTIONS =
            Set.of("phrase", "tolerated", "gaps", "mapped", "romaji", "ipa", "ipa-shown");

    /** The resources that have been read so far, by name. It only ever grows, by immutable values that any thread may read again. */
    private static final Map<String, CharsetContent> CACHE = new ConcurrentHashMap<>();

    /** Returns the content of the resource with that name, or {@link #NONE} for {@link LanguageIndex#NO_SET}. */
    static CharsetContent shipped(String name) {
        if (name.equals(LanguageIndex.NO_SET)) {
            return NONE;
        }
        CharsetContent known = CACHE.get(name);
        if (known == null) {
            known = of(VocabularyData.load(name));
            CACHE.putIfAbsent(name, known);
        }
        return known;
    }

    /**
     * Reads the content of a resource.
     *
     * @throws IllegalArgumentException if it is not as it should be; the message names the resource
     */
    static CharsetContent of(VocabularyData data) {
        data.requireOnly(KEYS, SECTIONS);
        data.required("language");
        CharsetContent base = data.value("same-as").map(CharsetContent::shipped).orElse(NONE);
        CharacterSet phrase = set(data, "phrase", base.phrase());
        if (phrase.isEmpty()) {
            throw data.malformed("section \"phrase\" is missing or empty");
        }
        CharacterSet tolerated = set(data, "tolerated", base.tolerated());
        Map<Integer, Integer> mapped = mapped(data, base.mapped());
        int[] sources = mapped.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new CharsetContent(
                constant(data, "documentation", Documentation.values()).orElse(Documentation.DOCUMENTED),
                data.required("source"),
                data.required("as-of"),
                constant(data, "latin-case", LatinCase.values()).orElse(base.latinCase()),
                constant(data, "sounds-like", SoundsLike.values()).orElse(base.soundsLike()),
                phrase,
                tolerated,
                set(data, "gaps", base.gaps()),
                set(data, "romaji", base.romaji()),
                mapped,
                ipa(data, base.ipa()),
                phrase.union(tolerated).union(CharacterSet.of(sources)));
    }

    private static CharacterSet set(VocabularyData data, String section, CharacterSet base) {
        try {
            return base.union(CharacterSet.parse(data.section(section)));
        } catch (IllegalArgumentException e) {
            throw data.malformed(section + ": " + e.getMessage());
        }
    }

    private static Map<Integer, Integer> mapped(VocabularyData data, Map<Integer, Integer> base) {
        Map<Integer, Integer> mapped = new TreeMap<>(base);
        for (String line : data.section("mapped")) {
            if (!line.matches("[0-9A-F]{4,6} -> [0-9A-F]{4,6}")) {
                throw data.malformed("not \"from -> to\": \"" + line + "\"");
            }
            String[] pair = line.split(" -> ", -1);
            mapped.put(Integer.parseInt(pair[0], 16), Integer.parseInt(pair[1], 16));
        }
        return Map.copyOf(mapped);
    }

    private static List<String> ipa(VocabularyData data, List<String> base) {
        List<String> ipa = new ArrayList<>(base);
        ipa.addAll(data.section("ipa"));
        ipa.addAll(data.section("ipa-shown"));
        if (Set.copyOf(ipa).size() < ipa.size()) {
            throw data.malformed("an IPA symbol is given twice");
        }
        return List.copyOf(ipa);
    }

    /** Returns the constant that a value names as constants are named in resources: {@code never-used}. */
    private static <E extends Enum<E>> Optional<E> constant(VocabularyData data, String key, E[] constants) {
        return data.value(key).map(value -> {
            for (E constant : constants) {
                if (value.equals(idOf(constant))) {
                    return constant;
                }
            }
            throw data.malformed("unknown value \"" + value + "\" of \"" + key + "\"");
        });
    }

    private static String idOf(Enum<?> constant) {
        StringBuilder id = new StringBuilder();
        constant.name()
                .chars()
                .map(c -> c == '_' ? '-' : Character.toLowerCase(c))
                .forEach(id::appendCodePoint);
        return id.toString();
    }
}
