package io.github.asreval.languagemodel;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.normalize.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides by a line alone whether it is kept, and how it is written. For one thread.
 */
final class LineJudge {

    /** So many places of each shape of personal data are remembered. */
    private static final int MOST_PLACES = 5;

    private final TextOptions options;
    private final ComparedWords compared;
    private final ScriptCheck scripts;
    private final Optional<Normalizer> spelling;
    private final Map<PersonalShape, Long> personal = new EnumMap<>(PersonalShape.class);
    private final List<PersonalFinding> personalPlaces = new ArrayList<>();

    LineJudge(TextOptions options, ComparedWords compared) {
        this.options = options;
        this.compared = compared;
        this.scripts = new ScriptCheck(options.language(), compared);
        this.spelling = options.numbers() == NumberTreatment.SPELL
                ? Optional.of(TextOptions.spelling(options.language()).normalizer())
                : Optional.empty();
    }

    /** Returns why a line is left out; nothing if it is kept. */
    Optional<DropReason> reason(String line, TextPlace place) {
        if (line.contains(TextCleaner.REDACTED)) {
            return Optional.of(DropReason.REDACTED);
        }
        if (compared.of(line).isEmpty()) {
            return Optional.of(DropReason.NO_WORDS);
        }
        List<PersonalData.Found> found = PersonalData.in(line);
        if (!found.isEmpty()) {
            found.forEach(one -> remember(one, place));
            return Optional.of(DropReason.PERSONAL_DATA);
        }
        if (options.numbers() == NumberTreatment.DROP_LINE && line.codePoints().anyMatch(UCharacter::isDigit)) {
            return Optional.of(DropReason.NUMBERS);
        }
        return scripts.isOther(line) && !options.otherScripts()
                ? Optional.of(DropReason.OTHER_SCRIPT)
                : Optional.empty();
    }

    private void remember(PersonalData.Found found, TextPlace place) {
        long times = personal.merge(found.shape(), 1L, Long::sum);
        if (times <= MOST_PLACES) {
            personalPlaces.add(new PersonalFinding(found.shape(), place, found.masked()));
        }
    }

    /** Returns a line as it is written, with its numbers in words if that is wanted. */
    String written(String line) {
        return spelling.map(words -> words.text(line)).orElse(line);
    }

    Map<PersonalShape, Long> personal() {
        return personal;
    }

    List<PersonalFinding> personalPlaces() {
        return personalPlaces;
    }

    OtherScripts otherScripts() {
        return scripts.found();
    }
}
