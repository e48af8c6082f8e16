package io.github.asreval.report.base;

import io.github.asreval.text.base.VisibleText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes what JSON need not escape but a terminal would obey: the control characters from U+007F on, line separators,
 * and what reorders text. A reader of JSON gets the same text.
 */
final class JsonEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;
    private static final int DELETE = 0x7F;
    private static final int[] ASCII = ascii();

    private static int[] ascii() {
        int[] escapes = standardAsciiEscapesForJSON();
        escapes[DELETE] = ESCAPE_STANDARD;
        return escapes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int unit) {
        boolean unsafe = !isUsual(unit) && !Character.isSurrogate((char) unit) && VisibleText.isUnsafe(unit);
        return unsafe ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", unit)) : null;
    }

    /** The quick test that nearly all text passes: the scripts from Latin to Malayalam, but for Arabic. */
    private static boolean isUsual(int unit) {
        return (unit > 0x9F && unit < 0x600) || (unit >= 0x900 && unit < 0xD80);
    }
}
