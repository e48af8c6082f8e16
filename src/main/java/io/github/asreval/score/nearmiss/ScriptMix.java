package io.github.asreval.score.nearmiss;

import com.ibm.icu.text.Normalizer2;
import io.github.asreval.normalize.base.CaseFolding;
import io.github.asreval.text.base.MarkOrder;
import io.github.asreval.text.base.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of a text in Devanagari with one in Latin letters, spelled by ear: ट्रैफिक and traffic are the same
 * word.
 *
 * <p>Both are written as the sounds that their spelling stands for, roughly, and compared by weighted edit distance:
 * a consonant counts as one, a vowel less, since English spelling says little about it; sounds that are mistaken for
 * one another cost less than others. Words with the same consonants, such as प्लेस and police, are taken for the same.
 */
final class ScriptMix {

    /** How far apart, per sound of the longer one, the same words may be. */
    private static final double FARTHEST = 0.3;

    private static final double VOWEL = 0.3;
    private static final double BREATH = 0.5;
    private static final double CONSONANT = 1;
    /** What a consonant costs that stands against another one or against none. */
    private static final double WRONG_CONSONANT = 1.5;

    private static final double FRONT_FOR_BACK = 0.8;
    private static final double ALIKE = 0.5;

    private static final String VOWELS = "AIU";

    /** Sounds that spelling leaves open, each with those it may be. */
    private static final Map<Character, String> OPEN = Map.of('C', "ck", 'G', "gj", 'R', "rd", 'S', "sj");

    /** Sounds that are taken for one another, in pairs. */
    private static final List<String> NEAR = List.of("sj", "js", "bw", "wb", "nm", "mn", "wU", "Uw");

    private static final String CONSONANTS = "कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह";
    private static final String SOUNDS = "kkggnccjjnttddnttddnpfbbmIrllwsssh";
    private static final String LETTERS = "अआइईउऊएऐओऔऑऍॲ";
    private static final String LETTER_SOUNDS = "AAIIUUIIUUUIA";
    private static final String SIGNS = "\u093F\u0940\u0941\u0942\u0947\u0948\u094B\u094C\u0949\u0945";
    private static final String SIGN_SOUNDS = "IIUUIIUUUI";
    private static final String LABIALS = "पफबभ";

    private ScriptMix() {}

    /** Returns whether one text is in Devanagari, the other in Latin letters, and both sound alike. */
    static boolean isPair(String a, String b) {
        if (isDevanagari(a) && isLatin(b)) {
            return distance(devanagariSounds(a), latinSounds(b)) <= FARTHEST;
        }
        return isLatin(a) && isDevanagari(b) && isPair(b, a);
    }

    private static boolean isDevanagari(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= 0x900 && c <= 0x97F);
    }

    private static boolean isLatin(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }

    /** Returns the sounds of a word in Devanagari. */
    static String devanagariSounds(String word) {
        // NFC takes apart all letters with a nukta that matter here; gya is spelled ja and nya.
        String letters =
                Normalizer2.getNFCInstance().normalize(MarkOrder.sorted(word)).replace("ज\u094Dञ", "ग\u094Dय");
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char next = i + 1 < letters.length() ? letters.charAt(i + 1) : ' ';
            addDevanagari(letters.charAt(i), next, sounds);
        }
        return withoutRepeats(sounds);
    }

    private static void addDevanagari(char c, char next, StringBuilder sounds) {
        int consonant = CONSONANTS.indexOf(c);
        int letter = LETTERS.indexOf(c);
        int sign = SIGNS.indexOf(c);
        if (consonant >= 0) {
            boolean flapped = next == '\u093C' && (c == 'ड' || c == 'ढ');
            sounds.append(flapped ? 'R' : SOUNDS.charAt(consonant));
        } else if (letter > 1 || (letter >= 0 && sounds.length() == 0)) {
            sounds.append(LETTER_SOUNDS.charAt(letter));
        } else if (sign >= 0) {
            sounds.append(SIGN_SOUNDS.charAt(sign));
        } else if (c == '\u0901' || c == '\u0902') {
            sounds.append(LABIALS.indexOf(next) >= 0 ? 'm' : 'n');
        } else if (c == 'ऋ' || c == '\u0943') {
            sounds.append("rI");
        }
    }

    /** Returns the sounds of a word in Latin letters. */
    static String latinSounds(String word) {
        String marked = "^" + CaseFolding.fold(word) + "$";
        StringBuilder sounds = new StringBuilder();
        int i = 0;
        while (i < marked.length()) {
            Spelling spelling = spellingAt(marked, i);
            char c = marked.charAt(i);
            if (isSilent(marked, i)) {
                i++;
            } else if (spelling != null) {
                sounds.append(spelling.sounds());
                i += spelling.letters().length();
            } else {
                boolean voiced = c == 's' && isVowel(marked.charAt(i - 1)) && isVowel(marked.charAt(i + 1));
                sounds.append(c == '^' || c == '$' ? "" : voiced ? "S" : String.valueOf(c));
                i++;
            }
        }
        return withoutRepeats(sounds);
    }

    /** Returns whether an e ends the word behind a consonant, and is not its only vowel, as in "the". */
    private static boolean isSilent(String marked, int at) {
        boolean last = marked.charAt(at) == 'e' && marked.charAt(at + 1) == '$' && !isVowel(marked.charAt(at - 1));
        for (int i = 1; last && i < at; i++) {
            if (isVowel(marked.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    private static String withoutRepeats(CharSequence sounds) {
        StringBuilder once = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            if (i == 0 || sounds.charAt(i) != sounds.charAt(i - 1)) {
                once.append(sounds.charAt(i));
            }
        }
        return once.toString();
    }

    /** Returns the cheapest way from one row of sounds to the other, per weight of the heavier one; 1 if both are empty. */
    static double distance(String a, String b) {
        double heavier = Math.max(weight(a), weight(b));
        double[] above = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            above[j] = above[j - 1] + missing(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            double diagonal = above[0];
            above[0] += missing(a.charAt(i - 1));
            for (int j = 1; j <= b.length(); j++) {
                double replaced = diagonal + replacing(a.charAt(i - 1), b.charAt(j - 1));
                diagonal = above[j];
                double either = Math.min(above[j] + missing(a.charAt(i - 1)), above[j - 1] + missing(b.charAt(j - 1)));
                above[j] = Math.min(replaced, either);
            }
        }
        return heavier == 0 ? 1 : above[b.length()] / heavier;
    }

    private static double weight(String sounds) {
        return sounds.chars()
                .mapToDouble(c -> isLight((char) c) ? missing((char) c) : CONSONANT)
                .sum();
    }

    private static boolean isLight(char sound) {
        return isVowelSound(sound) || sound == 'h' || sound == 'w';
    }

    private static boolean isVowelSound(char sound) {
        return VOWELS.indexOf(sound) >= 0;
    }

    private static double missing(char sound) {
        if (isVowelSound(sound)) {
            return VOWEL;
        }
        return isLight(sound) ? BREATH : WRONG_CONSONANT;
    }

    private static double replacing(char a, char b) {
        if (a == b || mayBe(a, b) || mayBe(b, a)) {
            return 0;
        }
        if (isVowelSound(a) && isVowelSound(b)) {
            return a == 'A' || b == 'A' ? VOWEL : FRONT_FOR_BACK;
        }
        return NEAR.contains("" + a + b) ? ALIKE : WRONG_CONSONANT;
    }

    private static boolean mayBe(char open, char sound) {
        return OPEN.getOrDefault(open, "").indexOf(sound) >= 0;
    }

    private record Spelling(String letters, String sounds) {}

    /** Read with the first pair of two scripts. */
    private static final class Spellings {
        static final List<Spelling> LONGEST_FIRST = load();

        private static List<Spelling> load() {
            List<Spelling> spellings = new ArrayList<>();
            for (String line : Resource.text("normalize/script-mix.txt").lines().toList()) {
                int arrow = line.indexOf(" ->");
                if (arrow > 0 && !line.startsWith("#")) {
                    spellings.add(new Spelling(
                            line.substring(0, arrow), line.substring(arrow + 3).trim()));
                }
            }
            spellings.sort(Comparator.comparingInt(
                            (Spelling spelling) -> spelling.letters().length())
                    .reversed());
            return List.copyOf(spellings);
        }
    }

    private static @Nullable Spelling spellingAt(String marked, int start) {
        for (Spelling spelling : Spellings.LONGEST_FIRST) {
            if (marked.startsWith(spelling.letters(), start)) {
                return spelling;
            }
        }
        return null;
    }
}
