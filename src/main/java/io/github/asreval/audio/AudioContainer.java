package io.github.asreval.audio;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The container of a recording, told from its first bytes and never from its name.
 *
 * <p>{@code AudioContainer.MP4.id()} is {@code "mp4"}; files in it may be called {@code .mp4}, {@code .m4a} and so on.
 */
public enum AudioContainer {
    /** Microsoft's RIFF with a WAVE form. */
    WAV(true, "wav wave"),
    /** RIFF beyond 4 GB, by the European Broadcasting Union. */
    RF64(true, "wav wave rf64"),
    /** RIFF beyond 4 GB, by the International Telecommunication Union. */
    BW64(true, "wav wave bw64"),
    /** Free Lossless Audio Codec in its own container. */
    FLAC(true, "flac fla"),
    /** A stream of MPEG audio, mostly layer III. */
    MP3(true, "mp3 mpga"),
    /** ISO base media, which M4A and QuickTime are as well. */
    MP4(true, "mp4 m4a m4b m4r mov 3gp 3g2"),
    /** Ogg. */
    OGG(true, "ogg oga opus spx"),
    /** WebM, a kind of Matroska. */
    WEBM(true, "webm weba"),
    /** Adaptive Multi-Rate, narrow or wide band. */
    AMR(true, "amr awb"),
    /** Matroska that does not call itself WebM. */
    MATROSKA(false, "mka mkv"),
    /** Apple's AIFF and AIFC. */
    AIFF(false, "aiff aif aifc"),
    /** Apple's Core Audio Format. */
    CAF(false, "caf"),
    /** Sun's {@code .snd}. */
    AU(false, "au snd"),
    /** Advanced Audio Coding in an ADTS stream. */
    ADTS(false, "aac adts"),
    /** Sony's Wave64. */
    W64(false, "w64"),
    /** Microsoft's Advanced Systems Format. */
    ASF(false, "wma asf wmv");

    private final boolean accepted;
    private final String extensions;

    AudioContainer(boolean accepted, String extensions) {
        this.accepted = accepted;
        this.extensions = extensions;
    }

    /** Returns the name used in reports, as {@code wav} or {@code flac}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether the guide of Amazon Transcribe lists it among the formats of batch jobs. */
    public boolean isAccepted() {
        return accepted;
    }

    /** Returns the endings that names of such files have, in small letters, without a dot. */
    public List<String> extensions() {
        return List.of(extensions.split(" ", -1));
    }

    /** Returns the first container that goes by that ending; empty if none does. */
    static Optional<AudioContainer> byExtension(String extension) {
        for (AudioContainer container : values()) {
            if (container.extensions().contains(extension)) {
                return Optional.of(container);
            }
        }
        return Optional.empty();
    }
}
