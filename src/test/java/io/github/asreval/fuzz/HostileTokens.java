package io.github.asreval.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pieces that have made trouble somewhere: numbers at limits, characters that are none, openers without an end. */
final class HostileTokens {

    private static final List<byte[]> NUMBERS = utf8(
            "0",
            "-0",
            "-1",
            "1e9",
            "1e308",
            "1e400",
            "-1e400",
            "1e-400",
            "1E+2147483648",
            "NaN",
            "Infinity",
            "-Infinity",
            "0x1p-3",
            "1d",
            "1f",
            "127",
            "65536",
            "2147483647",
            "2147483648",
            "-2147483649",
            "4294967296",
            "9007199254740993",
            "9223372036854775807",
            "9223372036854775808",
            "99999999999999999999999999999999999999",
            "0.1e",
            "00000000000000000000001",
            "0.30000000000000000000000000000000000004",
            "1.7976931348623157e308",
            "4.9e-324",
            "1,5",
            "१२",
            "٣٫٥",
            "1_000",
            "99:99:99.999",
            "00:00:00,000",
            "999999999:00:00.000");

    private static final List<byte[]> TEXTS = utf8(
            "\0",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            "\u000B",
            "\f",
            "\u001B[31m",
            "\u0085",
            "\u2028",
            "\u00A0",
            "\u3000",
            "\uFEFF",
            "\u200B",
            "\u200D",
            "\u200E",
            "\u202E",
            "\u2066",
            "\u00AD",
            "\u0301",
            "e\u0301\u0327",
            "\u0915\u094D\u200D\u0937",
            "\uD83D\uDC68\u200D\uD83D\uDC69",
            "\uDBFF\uDFFF",
            "\uFFFF",
            "\uFFFD",
            "\u0130",
            "\u00DF",
            "\u1E9E",
            "\uAC00",
            "\u1100\u1161",
            "\u0E33",
            "\\",
            "\\u0000",
            "\\ud800",
            "\\n",
            "\"",
            "\"\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            "{}",
            "[]",
            "{\"a\":",
            "[[",
            "null",
            "true",
            ":",
            ",",
            ";",
            ";;",
            "(",
            ")",
            "<",
            ">",
            "</",
            "/>",
            "<!--",
            "]]>",
            "<![CDATA[",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "&#0;",
            "&#x10FFFF;",
            "&lt;",
            "&",
            "-->",
            "|",
            "/",
            "@",
            "=",
            "%",
            "$1",
            "#",
            "*",
            "-",
            "--",
            "..",
            "~",
            "`",
            " ",
            "   ",
            "{ a / b / @ }",
            "(a)",
            "{a|b}",
            "{|}",
            "frag-",
            "[PII]",
            "<alt>",
            "%hes",
            "%%%%\n",
            "\n%%%%\n");

    private static final List<byte[]> BYTES = List.of(
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {(byte) 0xFE, (byte) 0xFF},
            new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xE0, (byte) 0xA4},
            new byte[] {(byte) 0x80},
            new byte[] {(byte) 0xFF},
            new byte[] {0x1F, (byte) 0x8B, 8},
            new byte[] {'P', 'K', 3, 4},
            new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF},
            new byte[] {0, 0, 0, (byte) 0x80},
            new byte[8]);

    private HostileTokens() {}

    static List<byte[]> numbers() {
        return NUMBERS;
    }

    static List<byte[]> all() {
        List<byte[]> all = new ArrayList<>(NUMBERS);
        all.addAll(TEXTS);
        all.addAll(BYTES);
        return all;
    }

    private static List<byte[]> utf8(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
