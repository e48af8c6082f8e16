package io.github.asreval.laws;

import io.github.asreval.normalize.RandomText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Random words of many scripts, said and misheard; the same for the same seed. */
final class RandomTexts {

    /** Some are equal in NFC, some but for case, signs or joiners. */
    private static final List<String> WORDS = List.of(
            "the",
            "The",
            "cat",
            "cat.",
            "queue",
            "Q3",
            "caf\u00E9",
            "cafe\u0301",
            "straße",
            "STRASSE",
            "हाँ",
            "हां",
            "ज़रूर",
            "ज\u093Cरूर",
            "ग्राहक",
            "क्\u200Dष",
            "क्ष",
            "है",
            "है।",
            "பணம்",
            "ఖాతా",
            "ব্যাংক",
            "سلام",
            "سَلام",
            "مرحبا",
            "שלום",
            "привет",
            "Ёлка",
            "елка",
            "日本語",
            "ﾊﾝ",
            "ハン",
            "한국어",
            "สวัสดี",
            "😀",
            "👩\u200D👩\u200D👧",
            "I\u0307",
            "i",
            "1,500",
            "१२",
            "uh-huh",
            "don't",
            "don’t");

    /** No option makes two of them one, so that nobody looks for one. */
    private static final List<String> UNLIKE =
            List.of("the", "cat", "queue", "ग्राहक", "பணம்", "سلام", "שלום", "привет", "日本語", "한국어", "สวัสดี", "😀");

    /** What steps of normalisation look for: marks, labels, numbers as words, dates, brackets, signs without words. */
    private static final List<String> ODD = List.of(
            "[laughs]",
            "<noise>",
            "(um)",
            "Agent:",
            "ग्राहक:",
            ">>",
            "Mr.",
            "Dr",
            "Sra.",
            "U.S.A.",
            "twenty",
            "five",
            "hundred",
            "साढ़े",
            "तीन",
            "हज़ार",
            "zwei",
            "hundert",
            "double",
            "oh",
            "half",
            "past",
            "o'clock",
            "7:30",
            "p.m.",
            "3rd",
            "of",
            "June",
            "$5.50",
            "dollars",
            "percent",
            "%",
            "५०",
            "…",
            "—",
            "।",
            "..",
            "\u200D",
            "\uFEFFx",
            "soft\u00ADhyphen",
            "a\u200Bb",
            "می\u200Cروم",
            "▁to",
            "\u2028",
            "x\u00A0y",
            "\uFDFA",
            "ﬁ",
            "\u00A8",
            "№",
            "don'[x]t",
            "“हाँ”",
            "दु:ख",
            "colour",
            "gonna",
            "\u3000",
            "\uD83D\uDE00\uFE0F",
            "\u0301",
            "\u1100\u1161",
            "{a|b}",
            "=1",
            "\t");

    private final long seed;
    private final Random random;

    RandomTexts(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    String word() {
        return any(WORDS);
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Returns lines of up to eight words, one in nine without any. */
    Texts texts(int lines) {
        return texts(lines, 9, this::word);
    }

    /** Returns a few lines of few different words, so that many alignments are equally good. */
    Texts tied(int lines) {
        return texts(lines, 12, () -> any(WORDS.subList(0, 3)));
    }

    /** Returns lines of many bytes, most of them blanks, so that there is little to align and to print. */
    Texts wide(int lines) {
        Texts texts = texts(lines, 9, () -> any(UNLIKE));
        String gap = " ".repeat(2300);
        return new Texts(
                seed,
                texts.said().stream().map(line -> line.replace(" ", gap)).toList(),
                texts.heard().stream().map(line -> line.replace("  ", gap)).toList());
    }

    /** Returns one line in which the order of many words is lost, which is much work. */
    Texts shuffled(int length) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            words.add(any(UNLIKE));
        }
        String said = String.join(" ", words);
        Collections.shuffle(words, random);
        return new Texts(seed, List.of(said), List.of(String.join(" ", words)));
    }

    /** Returns lines in which every step of normalisation finds something to do, and much that it should not expect. */
    Texts hostile(int lines) {
        return texts(lines, 9, () -> switch (random.nextInt(4)) {
            case 0 -> word();
            case 1 -> RandomText.line(random);
            default -> any(ODD);
        });
    }

    /** Returns lines with words in each, as transcripts of formats have them that tell no silence. */
    Texts spoken(int lines) {
        Texts texts = texts(lines);
        List<String> said = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            said.add((word() + " " + texts.said().get(i)).strip());
            heard.add((word() + " " + texts.heard().get(i)).strip());
        }
        return new Texts(seed, said, heard);
    }

    private Texts texts(int lines, int most, Supplier<String> words) {
        List<String> allSaid = new ArrayList<>();
        List<String> allHeard = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            List<String> said = new ArrayList<>();
            for (int count = random.nextInt(most); count > 0; count--) {
                said.add(words.get());
            }
            List<String> heard = new ArrayList<>();
            for (String word : said) {
                int kind = random.nextInt(8);
                heard.addAll(kind == 0 ? List.of() : kind == 1 ? List.of(words.get()) : List.of(word));
                heard.addAll(kind == 2 ? List.of(words.get()) : List.of());
            }
            allSaid.add(String.join(" ", said));
            allHeard.add(String.join("  ", heard));
        }
        return new Texts(seed, allSaid, allHeard);
    }
}
