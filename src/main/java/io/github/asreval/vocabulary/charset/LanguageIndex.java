package io.github.asreval.vocabulary.charset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The table of all languages, by tag; a tag is found in upper or lower case. Instances are immutable. */
final class LanguageIndex {

    /** The name of a set that is not documented. */
    static final String NO_SET = "-";

    private static final int COLUMNS = 5;

    private final List<String> tags = new ArrayList<>();
    private final Map<String, Row> rows = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private LanguageIndex(VocabularyData data) {
        data.requireOnly(Set.of(), Set.of("languages", "aliases"));
        for (String line : data.section("languages")) {
            Row row = row(data, line);
            tags.add(row.language().tag());
            put(data, row.language().tag(), row);
        }
        for (String line : data.section("aliases")) {
            String[] pair = line.split(" -> ", -1);
            Row row = pair.length == 2 ? rows.get(pair[1]) : null;
            if (row == null) {
                throw data.malformed("not an alias of a language: \"" + line + "\"");
            }
            put(data, pair[0], row);
        }
    }

    /**
     * One language and where its characters are.
     *
     * @param language the language
     * @param set the name of the resource with the character set, or {@link #NO_SET}
     */
    record Row(Language language, String set) {}

    private static final class Holder {
        static final LanguageIndex SHIPPED = new LanguageIndex(VocabularyData.load("index"));
    }

    /** Returns the index of the languages this library has data for. */
    static LanguageIndex shipped() {
        return Holder.SHIPPED;
    }

    private static Row row(VocabularyData data, String line) {
        String[] cells = line.split(" +", COLUMNS);
        if (cells.length < COLUMNS) {
            throw data.malformed("not " + COLUMNS + " columns: \"" + line + "\"");
        }
        return new Row(new Language(cells[0], cells[4], acronyms(data, cells[2]), acronyms(data, cells[3])), cells[1]);
    }

    private static AcronymSupport acronyms(VocabularyData data, String cell) {
        return switch (cell) {
            case "yes" -> AcronymSupport.YES;
            case "no" -> AcronymSupport.NO;
            case "streaming-only" -> AcronymSupport.STREAMING_ONLY;
            case "-" -> AcronymSupport.UNSTATED;
            default -> throw data.malformed("not yes, no, streaming-only or -: \"" + cell + "\"");
        };
    }

    private void put(VocabularyData data, String tag, Row row) {
        if (rows.put(tag, row) != null) {
            throw data.malformed("\"" + tag + "\" is given twice");
        }
    }

    /** Returns the tags of all languages in the order of the table, without aliases. */
    List<String> tags() {
        return List.copyOf(tags);
    }

    /** Returns the row of the language with that tag or alias; empty if there is none. */
    Optional<Row> find(String tag) {
        return Optional.ofNullable(rows.get(tag));
    }
}
