package io.github.asreval.score;

import io.github.asreval.text.Words;
import io.github.asreval.text.base.LooseKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The words of an utterance that one side has and the other lacks, wherever they stand. */
final class LonelyWords {

    private final List<String> said = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final int lonely;

    LonelyWords(String reference, String hypothesis) {
        List<String> first = Words.split(reference);
        List<String> second = Words.split(hypothesis);
        int start = 0;
        int end = 0;
        int shorter = Math.min(first.size(), second.size());
        while (start < shorter && first.get(start).equals(second.get(start))) {
            start++;
        }
        while (end < shorter - start && first.get(first.size() - 1 - end).equals(second.get(second.size() - 1 - end))) {
            end++;
        }
        said.addAll(first.subList(start, first.size() - end));
        heard.addAll(second.subList(start, second.size() - end));
        lonely = pairOff(said, heard);
    }

    /** Takes what both have out of both, and returns how many are left in the longer one. */
    private static int pairOff(List<String> said, List<String> heard) {
        Collections.sort(said);
        Collections.sort(heard);
        List<String> saidOnly = new ArrayList<>();
        List<String> heardOnly = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < said.size() && j < heard.size()) {
            int order = said.get(i).compareTo(heard.get(j));
            if (order < 0) {
                saidOnly.add(said.get(i));
            } else if (order > 0) {
                heardOnly.add(heard.get(j));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        saidOnly.addAll(said.subList(i, said.size()));
        heardOnly.addAll(heard.subList(j, heard.size()));
        said.clear();
        said.addAll(saidOnly);
        heard.clear();
        heard.addAll(heardOnly);
        return Math.max(said.size(), heard.size());
    }

    /** Returns how many fewer there are if words are compared without case and punctuation. */
    int healable() {
        return lonely - pairOff(keys(said, true), keys(heard, true));
    }

    /** Returns how many fewer there are if they are compared without accents and the like, too. */
    int healableByLetters() {
        return lonely - pairOff(keys(said, false), keys(heard, false));
    }

    private static List<String> keys(List<String> words, boolean marks) {
        List<String> keys = new ArrayList<>();
        for (String word : words) {
            String key = marks ? LooseKey.withMarks(word) : LooseKey.of(word);
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Returns how many of them have digits. */
    int numbers() {
        return numbers(said) + numbers(heard);
    }

    private static int numbers(List<String> words) {
        int numbers = 0;
        for (String word : words) {
            boolean digit = false;
            for (int i = 0; i < word.length() && !digit; i++) {
                digit = Character.isDigit(word.charAt(i));
            }
            numbers += digit ? 1 : 0;
        }
        return numbers;
    }
}
