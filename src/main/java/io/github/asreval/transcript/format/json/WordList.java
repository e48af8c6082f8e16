package io.github.asreval.transcript.format.json;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.TimedWords;
import io.github.asreval.transcript.UtteranceDetails;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The list of words that some formats keep beside the text of an utterance, read where the times of words are asked for.
 *
 * @param timed whether they are
 * @param list the member that holds it
 * @param texts the members that may hold a word; the first that is there does
 * @param begins the members that may hold its begin
 * @param ends the members that may hold its end
 * @param perSecond how many of what the times are written in make a second
 */
record WordList(
        boolean timed, String list, List<String> texts, List<String> begins, List<String> ends, double perSecond) {

    WordList {
        texts = List.copyOf(texts);
        begins = List.copyOf(begins);
        ends = List.copyOf(ends);
    }

    /** Returns the list whose words have {@code start} and {@code end} in seconds. */
    static WordList ofSeconds(boolean timed, String list, String... texts) {
        return new WordList(timed, list, List.of(texts), List.of("start"), List.of("end"), 1);
    }

    /** Returns the members that have to be kept, those among them that a format asks for anyway. */
    Set<String> with(Set<String> members) {
        if (!timed) {
            return members;
        }
        Set<String> all = new HashSet<>(members);
        all.add(list);
        all.addAll(texts);
        all.addAll(begins);
        all.addAll(ends);
        return all;
    }

    /** Returns details with the words of an utterance; without, if it has none or they are not asked for. */
    UtteranceDetails add(UtteranceDetails details, JsonElement utterance) {
        List<JsonElement> words = timed ? utterance.list(list) : List.of();
        if (words.isEmpty()) {
            return details;
        }
        List<TimedWords.Word> found = new ArrayList<>();
        for (JsonElement word : words) {
            found.add(new TimedWords.Word(
                    Words.trim(word.text(present(word, texts))), time(word, begins), time(word, ends), 0));
        }
        return details.withWords(new TimedWords(false, found));
    }

    /** A time that is an object is passed over. */
    private double time(JsonElement word, List<String> names) {
        String name = present(word, names);
        return word.object(name).text().isPresent()
                ? word.seconds(name, perSecond).orElse(Double.NaN)
                : Double.NaN;
    }

    /** Some have no times, as numbers in WhisperX. */
    private static String present(JsonElement word, List<String> names) {
        return names.stream().filter(word::has).findFirst().orElse(names.get(0));
    }
}
