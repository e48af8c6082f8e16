package io.github.asreval.improve;

import java.nio.charset.StandardCharsets;

/**
 * The number of tokens that a text takes in a Whisper prompt, at most.
 *
 * <p>The tokens are pieces of UTF-8 found by byte pair encoding. A token has at least one byte, which is taken for
 * everything outside ASCII; of ASCII, where even rare names are cut into pieces of three letters and more, two characters
 * are taken for one. What is estimated too long is left out of the prompt, what were too long the engine would cut off
 * without a word.
 */
final class WhisperTokens {

    /** The most tokens that a prompt may have. */
    static final int LIMIT = 224;

    private WhisperTokens() {}

    /** Returns the estimate for a text and the comma and blank that separate it from the next. */
    static int of(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        int ascii = (int) text.chars().filter(c -> c < 0x80).count();
        return bytes - ascii + (ascii + 1) / 2 + 2;
    }
}
