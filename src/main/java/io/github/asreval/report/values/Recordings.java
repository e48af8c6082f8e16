package io.github.asreval.report.values;

import static java.util.Objects.requireNonNull;

import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.UtterancePair;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a page finds the recordings of utterances, so that they can be listened to.
 *
 * <p>A recording is a file of a kind that browsers play, with or without its ending in the transcript. It is looked for by the
 * name of the recording, or by the id of an utterance that has a file of its own; only files that are there have an address.
 * Addresses are relative to the page and percent-encoded (RFC 3986), so that a page can be moved together with them, and no
 * name is taken for anything but a path.
 *
 * <pre>{@code
 * Recordings audio = Recordings.in(Path.of("calls"), Path.of("."));
 * audio.finder().address(pair)    // call7.wav#t=12.5,15: of calls/call7.wav, as seen from audio.base(), calls/
 * }</pre>
 *
 * <p>Instances are immutable.
 */
public final class Recordings {

    /** No recordings. */
    public static final Recordings NONE = new Recordings(Optional.empty(), Path.of(""), false, List.of());

    private static final List<String> ENDINGS =
            List.of("wav", "flac", "mp3", "m4a", "ogg", "opus", "oga", "aac", "webm", "mp4");

    private static final String UNRESERVED = "-._~";

    /** What no file system takes for a name. */
    private static final int LONGEST_NAME = 4096;

    private final Optional<Path> folder;
    private final Path page;
    private final boolean named;
    private final List<String> transcripts;

    private Recordings(Optional<Path> folder, Path page, boolean named, List<String> transcripts) {
        this.folder = folder;
        this.page = page;
        this.named = named;
        this.transcripts = List.copyOf(transcripts);
    }

    /**
     * Returns the recordings in a folder that somebody has named: every utterance is looked for in it, and nothing outside.
     *
     * @param folder the folder
     * @param page the folder of the page
     */
    public static Recordings in(Path folder, Path page) {
        return new Recordings(Optional.of(absolute(folder)), absolute(page), true, List.of());
    }

    /**
     * Returns the recordings that a transcript itself names, as seen from its folder: of utterances with times, and of those
     * whose id is the name of a file.
     *
     * @param folder the folder of the transcript
     * @param page the folder of the page
     */
    public static Recordings beside(Path folder, Path page) {
        return new Recordings(Optional.of(absolute(folder)), absolute(page), false, List.of());
    }

    /**
     * Returns these recordings for transcripts that name none, but have times: a recording of {@code call.srt} is called as
     * that is, without the ending.
     */
    public Recordings ofTranscripts(List<String> names) {
        return new Recordings(folder, page, named, names);
    }

    private static Path absolute(Path path) {
        return requireNonNull(path.toAbsolutePath().normalize());
    }

    /** Returns the address of the folder as seen from the page, ended by a slash; empty if it is that of the page. */
    public String base() {
        String address = folder.flatMap(known -> address(page, known)).orElse("");
        return address.isEmpty() ? "" : address + "/";
    }

    /** Returns whether somebody has named the folder. */
    public boolean isNamed() {
        return named;
    }

    /** Returns what finds the recordings of utterances, for one thread. */
    public Finder finder() {
        return new Finder();
    }

    /** Returns the address of a file as seen from a folder; nothing if they have no folder in common. */
    private static Optional<String> address(Path from, Path file) {
        try {
            StringBuilder address = new StringBuilder();
            for (Path part : from.relativize(file)) {
                address.append(address.isEmpty() ? "" : "/").append(encoded(part.toString()));
            }
            return Optional.of(address.toString());
        } catch (IllegalArgumentException e) {
            // They are on different drives.
            return Optional.empty();
        }
    }

    private static String encoded(String part) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : part.getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
            if (plain || UNRESERVED.indexOf(unit) >= 0) {
                encoded.append((char) unit);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", unit));
            }
        }
        return encoded.toString();
    }

    /** Finds recordings, and remembers the last of them; for one thread. */
    public final class Finder {

        private static final int REMEMBERED = 256;

        @SuppressWarnings("serial")
        private final Map<String, String> known = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                return size() > REMEMBERED;
            }
        };

        private boolean found;

        private Finder() {}

        /** Returns whether any recording was found. */
        public boolean hasFound() {
            return found;
        }

        /**
         * Returns the address of what was said, as seen from {@link Recordings#base}, with the seconds of begin and end behind
         * it where they are known: {@code call%207.wav#t=12.5,15}. Empty if there is no such file.
         */
        public String address(UtterancePair pair) {
            if (folder.isEmpty()) {
                return "";
            }
            UtteranceDetails said = pair.reference().details();
            UtteranceDetails heard = pair.hypothesis().details();
            UtteranceDetails timed = said.begin().isPresent() ? said : heard;
            String recording = said.recording().isEmpty() ? heard.recording() : said.recording();
            boolean hasTime = timed.begin().isPresent();
            String address = recording.isEmpty() ? find(pair.reference().id(), false) : find(recording, hasTime);
            for (String transcript : recording.isEmpty() && hasTime ? transcripts : List.<String>of()) {
                address = address.isEmpty() ? find(transcript, true) : address;
            }
            found |= !address.isEmpty();
            return address.isEmpty() ? "" : address + during(timed);
        }

        /** Looks for what nobody has asked for only if the transcript says that it is a recording, and of what time. */
        private String find(String name, boolean said) {
            boolean wanted = (named || said || hasEnding(name)) && name.length() <= LONGEST_NAME;
            return wanted ? known.computeIfAbsent(name, this::find) : "";
        }

        private String find(String name) {
            try {
                Path inside = folder.orElseThrow();
                Path file = inside.resolve(name).normalize();
                Optional<Path> found = named && !file.startsWith(inside) ? Optional.empty() : playable(file);
                if (found.isEmpty() && named && file.getFileName() != null) {
                    found = playable(inside.resolve(file.getFileName()));
                }
                return found.flatMap(path -> Recordings.address(inside, path)).orElse("");
            } catch (InvalidPathException e) {
                return "";
            }
        }

        private Optional<Path> playable(Path file) {
            String name = String.valueOf(file.getFileName());
            if (hasEnding(name)) {
                return Optional.of(file).filter(Files::isRegularFile);
            }
            for (String ending : ENDINGS) {
                Path longer = file.resolveSibling(name + "." + ending);
                if (Files.isRegularFile(longer)) {
                    return Optional.of(longer);
                }
            }
            return Optional.empty();
        }

        private boolean hasEnding(String name) {
            int stop = name.lastIndexOf('.');
            return stop > 0 && ENDINGS.contains(name.substring(stop + 1).toLowerCase(Locale.ROOT));
        }

        /** The media fragment of the W3C: seconds in the recording. */
        private String during(UtteranceDetails timed) {
            if (timed.begin().isEmpty() || timed.begin().getAsDouble() < 0) {
                return "";
            }
            double begin = timed.begin().getAsDouble();
            double end = timed.end().orElse(begin);
            return "#t=" + seconds(begin) + (end > begin ? "," + seconds(end) : "");
        }

        private String seconds(double time) {
            return BigDecimal.valueOf(time)
                    .setScale(3, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }
}
