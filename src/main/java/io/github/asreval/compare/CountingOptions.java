package io.github.asreval.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The options by which a measurement was made, as far as they can alter a count and no other of its {@link Conditions}
 * tells them.
 *
 * <pre>{@code
 * new CountingOptions(Map.of("missing", "skip"))    // as wer --missing skip
 *         .difference(CountingOptions.none())       // missing skip there and not given here; give --missing skip
 * }</pre>
 *
 * <p>Files whose content makes a difference are told by a digest of it. Instances are immutable.
 *
 * @param values what was given, by the name of the option without its dashes; those that say what holds without them are
 *     left out, and {@link #GIVEN} is said of those that take no value
 */
public record CountingOptions(SortedMap<String, String> values) {

    /** What is said of an option that takes no value. */
    public static final String GIVEN = "true";

    /** The names of those that take none. */
    public static final Set<String> FLAGS = Set.of("align-segments", "remove-empty-refs", "variants");

    /** Counts where words are not simply what stands between white space; elsewhere it is in the chain. */
    public static final String LANGUAGE = "language";

    /** What says where a text is, or how it is written; another text may be of another form, and be measured as this one. */
    private static final Set<String> OF_TEXTS = Set.of(
            "reference-encoding",
            "hypothesis-encoding",
            "delimiter",
            "id-column",
            "reference-column",
            "hypothesis-column");

    /** What tells of some words by themselves, of which a baseline holds nothing. */
    private static final Set<String> OF_WORDS = Set.of("terms", "terms-column", "variant-list");

    /** Files that are named in no place of their own, by what they are. */
    private static final Map<String, String> DIGESTS = Map.of("map", "--normalize map:FILE", "uem", "--uem FILE");

    private static final CountingOptions NONE = new CountingOptions(Collections.emptySortedMap());

    public CountingOptions {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Creates the options that were given. */
    public CountingOptions(Map<String, String> values) {
        this(new TreeMap<>(values));
    }

    /** Returns the options of a measurement without any. */
    public static CountingOptions none() {
        return NONE;
    }

    /** Returns these options with others. */
    public CountingOptions with(Map<String, String> others) {
        SortedMap<String, String> all = new TreeMap<>(values);
        all.putAll(others);
        return new CountingOptions(all);
    }

    /** Returns these options without one. */
    CountingOptions without(String name) {
        SortedMap<String, String> others = new TreeMap<>(values);
        others.remove(name);
        return new CountingOptions(others);
    }

    /**
     * Returns the first difference by which texts would be measured in another way, and what makes it none.
     *
     * @param here the options of the measurement at hand
     */
    public Optional<String> difference(CountingOptions here) {
        for (String name : names(here)) {
            boolean measures = !OF_TEXTS.contains(name) && !OF_WORDS.contains(name);
            if (measures && differs(name, here)) {
                return Optional.of(described(name, here, " there", " here") + "; " + remedy(name));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns what else differs, which a reader of two rates should know.
     *
     * @param here the options of the measurement at hand
     */
    public List<String> remarks(CountingOptions here) {
        List<String> remarks = new ArrayList<>();
        for (String name : names(here)) {
            boolean both = values.containsKey(name) && here.values.containsKey(name);
            if (differs(name, here) && (OF_TEXTS.contains(name) || (OF_WORDS.contains(name) && both))) {
                remarks.add(described(name, here, " then", " now"));
            }
        }
        return remarks;
    }

    /** Returns the options by which texts are measured, as they are written; empty for none. */
    String line() {
        List<String> options = new ArrayList<>();
        for (String name : values.keySet()) {
            if (!OF_TEXTS.contains(name) && !OF_WORDS.contains(name)) {
                options.add(DIGESTS.containsKey(name) ? DIGESTS.get(name) : option(name));
            }
        }
        return String.join(", ", options);
    }

    private Set<String> names(CountingOptions here) {
        Set<String> names = new TreeSet<>(values.keySet());
        names.addAll(here.values.keySet());
        return names;
    }

    private boolean differs(String name, CountingOptions here) {
        return !value(name).equals(here.value(name));
    }

    private String described(String name, CountingOptions here, String then, String now) {
        return name + " " + value(name) + then + " and " + here.value(name) + now;
    }

    private String value(String name) {
        String value = values.getOrDefault(name, "");
        if (value.isEmpty()) {
            return "not given";
        }
        return FLAGS.contains(name) ? "given" : value;
    }

    private String remedy(String name) {
        if (!values.containsKey(name)) {
            return "leave out "
                    + (name.equals("join") ? "--join and --global" : DIGESTS.getOrDefault(name, "--" + name));
        }
        return DIGESTS.containsKey(name)
                ? "give " + DIGESTS.get(name) + " with the content of then"
                : "give " + option(name);
    }

    private String option(String name) {
        return FLAGS.contains(name) ? "--" + name : "--" + name + " " + values.get(name);
    }
}
