package io.github.asreval.normalize.peers;

import io.github.asreval.normalize.base.PatternChange;
import io.github.asreval.normalize.step.ChangeSequence;
import io.github.asreval.normalize.step.WordChange;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Times of day written as a clock shows them, as the Open ASR Leaderboard does: {@code half past seven} as 7:30, of which
 * the removal of symbols makes {@code 7 30}.
 */
final class ClockTimes {

    private static final Map<String, WhisperNumberWord> WORDS = WhisperNumberWord.all();

    /** The alternatives are tried from left to right, and given up where the rest does not follow. */
    private static final String NUMBER = "(?:[0-9]{1,2}|(?:twenty|thirty|forty|fifty)(?:(?:" + PythonText.SPACE
            + "|-)+(?:" + names(9) + "))?|" + names(19) + "|zero)";

    private static final String CLOCK = "o" + PythonText.SPACE + "*['\u2019]?" + PythonText.SPACE + "*clock";

    private static final PatternChange RELATIVE = new PatternChange(
            PythonText.words("(?<![.:])\\<(half|(?:a )?quarter|" + NUMBER + " minutes?) (past|after|to|before) ("
                    + NUMBER + ")(?: " + CLOCK + ")?\\>"),
            ClockTimes::relative,
            word -> word.contains("half") || word.contains("quarter") || word.contains("minute"));

    private static final PatternChange ON_THE_HOUR = new PatternChange(
            PythonText.words("(?<![.:])\\<(" + NUMBER + ") " + CLOCK + "\\>"),
            ClockTimes::onTheHour,
            word -> word.contains("clock"));

    private static final Pattern NUMERIC =
            PythonText.words("(?<![:./])\\<([01]?[0-9]|2[0-3]):([0-5][0-9])\\>(?!:|\\.[0-9])");

    private ClockTimes() {}

    static ChangeSequence changes() {
        return ChangeSequence.of(RELATIVE, ON_THE_HOUR, (WordChange)
                word -> word.indexOf(':') < 0 ? word : NUMERIC.matcher(word).replaceAll(ClockTimes::numeric));
    }

    private static String names(int count) {
        return WhisperNumberWord.ones().stream().limit(count).collect(Collectors.joining("|"));
    }

    private static String relative(MatchResult match) {
        String amount = match.group(1);
        int hour = value(match.group(3));
        int minute = amount.equals("half") ? 30 : amount.endsWith("quarter") ? 15 : value(amount);
        if (hour > 23 || minute > 59) {
            return match.group();
        }
        List<String> backwards = List.of("to", "before");
        if (backwards.contains(match.group(2)) && minute > 0) {
            hour = hour >= 1 && hour <= 12 ? Math.floorMod(hour - 2, 12) + 1 : Math.floorMod(hour - 1, 24);
            minute = 60 - minute;
        }
        return hour + ":" + twoDigits(minute);
    }

    private static String onTheHour(MatchResult match) {
        int hour = value(match.group(1));
        return hour > 23 ? match.group() : hour + ":00";
    }

    private static String numeric(MatchResult match) {
        int hour = Integer.parseInt(match.group(1));
        int minute = Integer.parseInt(match.group(2));
        return minute == 0 ? String.valueOf(hour) : hour + ":" + twoDigits(minute);
    }

    private static String twoDigits(int minute) {
        return minute < 10 ? "0" + minute : String.valueOf(minute);
    }

    /** Returns the value of digits or of one or two number words; words that are none count nothing. */
    private static int value(String number) {
        int value = 0;
        for (String word : number.replace('-', ' ').split(PythonText.SPACE + "+", -1)) {
            WhisperNumberWord meaning = WORDS.get(word);
            if (meaning != null) {
                value += meaning.value().intValue();
            } else if (word.charAt(0) <= '9') {
                value += Integer.parseInt(word);
            }
        }
        return value;
    }
}
