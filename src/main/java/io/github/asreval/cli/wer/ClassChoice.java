package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.TypedName;
import io.github.asreval.score.classes.ClassKind;
import io.github.asreval.score.classes.WordClassing;
import io.github.asreval.score.nearmiss.NearMissClass;
import io.github.asreval.score.nearmiss.NearMisses;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import picocli.CommandLine.TypeConversionException;

/**
 * The classes that {@code --classes} names: {@code script,rare:3}.
 *
 * @param kinds by what words are put into classes, in the order in which they are named
 * @param rare how often the reference has a rare word at most
 */
public record ClassChoice(List<ClassKind> kinds, int rare) {

    /** No class is named. */
    public static final ClassChoice NONE = new ClassChoice(List.of(), WordClassing.USUAL_RARE);

    private static final String RARE = "rare:";
    private static final List<String> NAMES =
            List.of("terms", "type", "script", "number", "rare:N", "switch", "words", "characters");

    /** Copies the list. */
    public ClassChoice {
        kinds = List.copyOf(kinds);
    }

    /** Reads the names, which have commas between them. */
    public static ClassChoice parse(String text) {
        List<ClassKind> kinds = new ArrayList<>();
        int rare = WordClassing.USUAL_RARE;
        for (String name : text.split(",", -1)) {
            ClassKind kind = kind(name);
            if (kind == ClassKind.RARE) {
                rare = most(name);
            }
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
        }
        return new ClassChoice(kinds, rare);
    }

    /** Returns what tells, for classes by script, whether a word said and one heard are the same in other letters. */
    public static BiPredicate<String, String> spellings(NearMisses misses) {
        return (said, heard) -> misses.classify(List.of(said), List.of(heard))
                .map(kind -> kind == NearMissClass.SCRIPT_MIX || kind == NearMissClass.VARIANT)
                .orElse(false);
    }

    private static ClassKind kind(String name) {
        String plain = name.startsWith(RARE) ? ClassKind.RARE.id() : name;
        for (ClassKind kind : ClassKind.values()) {
            if (TypedName.means(plain, kind.id())) {
                return kind;
            }
        }
        throw Options.unknown(name, NAMES);
    }

    private static int most(String name) {
        String number = name.startsWith(RARE) ? name.substring(RARE.length()) : "";
        if (!number.matches("[0-9]{1,9}")) {
            throw new TypeConversionException(
                    "\"" + name + "\" does not say how often a rare word is said at most; write rare:3");
        }
        return Integer.parseInt(number);
    }
}
