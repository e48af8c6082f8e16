package io.github.asreval.text.base;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Guesses what bytes that are not UTF-8 may be written in, to be suggested and never to be taken for granted.
 *
 * <pre>{@code
 * LikelyCharset.of("déjà vu".getBytes(Charset.forName("windows-1252")))   // "windows-1252"
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class LikelyCharset {

    /** What Western Europe wrote in, and so most texts with a few bytes above ASCII; then what has other bytes. */
    private static final List<String> FURTHER = List.of("windows-1252", "Shift_JIS", "EUC-JP", "GB18030", "EUC-KR");

    private static final int LEAST_CONFIDENCE = 15;
    private static final int LONGEST = 1 << 14;
    /** Fewer bytes above ASCII tell nothing. */
    private static final int FEWEST = 5;
    /** Mainframes' encodings, and the one that it is not. */
    private static final Set<String> NOT_MEANT =
            Set.of("UTF-8", "IBM420_ltr", "IBM420_rtl", "IBM424_ltr", "IBM424_rtl");

    private LikelyCharset() {}

    /** Returns the name of the likeliest encoding that Java knows; {@code windows-1252} where nothing tells, as for no bytes. */
    public static String of(byte[] bytes) {
        byte[] sample = bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes;
        if (bytesAboveAscii(sample) < FEWEST) {
            return usual(sample);
        }
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            String name = match.getName();
            if (match.getConfidence() >= LEAST_CONFIDENCE && !NOT_MEANT.contains(name) && Charset.isSupported(name)) {
                return name.equals("ISO-8859-1") ? usual(sample) : name;
            }
        }
        return usual(sample);
    }

    private static int bytesAboveAscii(byte[] bytes) {
        int count = 0;
        for (byte value : bytes) {
            count += value < 0 ? 1 : 0;
        }
        return count;
    }

    /** Five bytes are nothing in windows-1252, but begin characters in East Asia. */
    private static String usual(byte[] sample) {
        for (String name : FURTHER) {
            if (isIn(name, sample)) {
                return name;
            }
        }
        return "ISO-8859-1";
    }

    private static boolean isIn(String name, byte[] sample) {
        try {
            Charset.forName(name).newDecoder().decode(ByteBuffer.wrap(sample));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
