package io.github.asreval.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Consumer;

/** Surroundings in which a program should not go wrong. */
public final class Surroundings {

    private Surroundings() {}

    /** Returns a stream that cannot be written. */
    public static OutputStream failingWith(String message) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(message);
            }
        };
    }

    /** Returns a stream that fails as only a bug does. */
    public static InputStream withABug() {
        return new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("a bug for the test");
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return read();
            }
        };
    }

    /** Runs something in several foreign locales and a foreign time zone. */
    public static void abroad(Consumer<String> action) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "hi-IN-u-nu-deva", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                action.accept(tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
