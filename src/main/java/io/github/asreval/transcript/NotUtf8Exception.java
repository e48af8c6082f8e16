package io.github.asreval.transcript;

import io.github.asreval.text.base.LikelyCharset;
import java.util.Arrays;

/**
 * Thrown when bytes of a transcript are not UTF-8; names the encoding that they are likely in.
 *
 * <p>The message ends in the option to copy: {@code call.txt:3: byte 7 of the line (byte 40 of the file) is 0xE9, which is not
 * UTF-8 there; save the file as UTF-8, or give --encoding windows-1252}.
 */
public final class NotUtf8Exception extends MalformedTranscriptException {

    private static final long serialVersionUID = 1L;
    private static final int SAMPLE = 1 << 12;

    private final String problem;
    private final String encoding;

    private NotUtf8Exception(String source, long line, String problem, String encoding, String option) {
        super(source, line, problem + "; save the file as UTF-8, or give " + option + " " + encoding);
        this.problem = problem;
        this.encoding = encoding;
    }

    /**
     * Creates the exception.
     *
     * @param source the name of the transcript
     * @param line the line, 1 being the first
     * @param problem which byte is wrong
     * @param bytes some of the transcript up to the wrong byte and behind it, by which its encoding is guessed
     * @param from where the wrong byte is among them
     * @param to where they end
     */
    public static NotUtf8Exception of(String source, long line, String problem, byte[] bytes, int from, int to) {
        int start = Math.max(0, from - SAMPLE);
        String encoding = LikelyCharset.of(Arrays.copyOfRange(bytes, start, Math.min(to, from + 2 * SAMPLE)));
        return new NotUtf8Exception(source, line, problem, encoding, "--encoding");
    }

    /** Creates the exception for a transcript whose encoding is told by something else than its characters. */
    static NotUtf8Exception of(String source, long line, String problem, String encoding) {
        return new NotUtf8Exception(source, line, problem, encoding, "--encoding");
    }

    /** Returns the encoding that the bytes are likely in, such as {@code windows-1252}. */
    public String encoding() {
        return encoding;
    }

    /** Returns the same for a file whose encoding no option tells, such as a list of regions. */
    public MalformedTranscriptException withoutOption() {
        MalformedTranscriptException other =
                new MalformedTranscriptException(source(), line(), problem + "; save the file as UTF-8");
        other.initCause(this);
        return other;
    }

    /** Returns this exception with another option in its message, such as one for this side alone. */
    public NotUtf8Exception withOption(String option) {
        NotUtf8Exception other = new NotUtf8Exception(source(), line(), problem, encoding, option);
        other.initCause(this);
        return other;
    }
}
