package io.github.asreval.normalize.peers;

import io.github.asreval.normalize.base.PatternChange;
import io.github.asreval.normalize.step.ChangeSequence;
import io.github.asreval.normalize.step.WordChange;
import java.util.Map;
import java.util.regex.Pattern;

/** WhisperContractions and titles of English written out, as Whisper does it and the Open ASR Leaderboard after it. */
final class WhisperContractions {

    /** Titles get a blank behind them, in case a full stop follows. */
    private static final WholeWords WORDS = WholeWords.of(Map.ofEntries(
            Map.entry("won't", "will not"),
            Map.entry("can't", "can not"),
            Map.entry("let's", "let us"),
            Map.entry("ain't", "aint"),
            Map.entry("y'all", "you all"),
            Map.entry("wanna", "want to"),
            Map.entry("gotta", "got to"),
            Map.entry("gonna", "going to"),
            Map.entry("i'ma", "i am going to"),
            Map.entry("imma", "i am going to"),
            Map.entry("woulda", "would have"),
            Map.entry("coulda", "could have"),
            Map.entry("shoulda", "should have"),
            Map.entry("ma'am", "madam"),
            Map.entry("mr", "mister "),
            Map.entry("mrs", "missus "),
            Map.entry("st", "saint "),
            Map.entry("dr", "doctor "),
            Map.entry("prof", "professor "),
            Map.entry("capt", "captain "),
            Map.entry("gov", "governor "),
            Map.entry("ald", "alderman "),
            Map.entry("gen", "general "),
            Map.entry("sen", "senator "),
            Map.entry("rep", "representative "),
            Map.entry("pres", "president "),
            Map.entry("rev", "reverend "),
            Map.entry("hon", "honorable "),
            Map.entry("asst", "assistant "),
            Map.entry("assoc", "associate "),
            Map.entry("lt", "lieutenant "),
            Map.entry("col", "colonel "),
            Map.entry("jr", "junior "),
            Map.entry("sr", "senior "),
            Map.entry("esq", "esquire ")));

    private static final Map<String, String> ENDINGS =
            Map.of("re", " are", "s", " is", "d", " would", "ll", " will", "t", " not", "ve", " have", "m", " am");

    private static final Pattern NOT = PythonText.words("n't\\>");
    private static final Pattern ANY_ENDING = PythonText.words("'(re|s|d|ll|t|ve|m)\\>");
    private static final Pattern ENDING_BUT_S = PythonText.words("'(re|d|ll|t|ve|m)\\>");

    private static final Pattern IS =
            PythonText.words("\\<(it|he|she|what|that|who|here|there|how|when|where|why|this)'s\\>");

    private static final Pattern PARTICIPLE = PythonText.words("(?:been|gone|done|got)\\>");

    private static final PatternChange PERFECT = new PatternChange(
            PythonText.words("'(?:d(?=\\x20(?:been|gone|done)\\>)|s(?=\\x20(?:been|gone|got)\\>))"),
            match -> match.group().equals("'d") ? " had" : " has",
            word -> PARTICIPLE.matcher(word).lookingAt());

    private WhisperContractions() {}

    /** Returns Whisper's, which takes every {@code 's} for {@code is}, that of {@code neighbour's} too. */
    static ChangeSequence whisper() {
        return changes(word -> expanded(ANY_ENDING, word));
    }

    /** Returns the leaderboard's contractions: {@code 's} is {@code is} behind a pronoun and a few other words only. */
    static ChangeSequence openAsr() {
        return changes(word -> expanded(ENDING_BUT_S, IS.matcher(word).replaceAll("$1 is")));
    }

    private static ChangeSequence changes(WordChange endings) {
        return ChangeSequence.of(WORDS, PERFECT, (WordChange) word ->
                word.indexOf('\'') < 0 ? word : endings.change(NOT.matcher(word).replaceAll(" not")));
    }

    private static String expanded(Pattern endings, String word) {
        return endings.matcher(word).replaceAll(match -> ENDINGS.getOrDefault(match.group(1), match.group()));
    }
}
