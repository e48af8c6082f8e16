package io.github.asreval.audio;

import static io.github.asreval.audio.AudioSeverity.ERROR;
import static io.github.asreval.audio.AudioSeverity.INFO;
import static io.github.asreval.audio.AudioSeverity.WARNING;
import static io.github.asreval.audio.RuleBasis.DOCUMENTED;
import static io.github.asreval.audio.RuleBasis.MEASURED;
import static io.github.asreval.audio.RuleBasis.THRESHOLD;

import java.util.Locale;
import java.util.Optional;

/**
 * The requirements on recordings, in the order in which a file is read: the catalogue.
 *
 * <p>{@code AudioRule.DUAL_MONO.id()} is {@code "dual-mono"}, its requirement {@code "the two channels hold different
 * sound"}. Ids are stable.
 */
public enum AudioRule {
    // The file
    FILE_EMPTY(
            ERROR,
            MEASURED,
            "a file contains something",
            "A file of 0 bytes is what an upload or a recorder leaves that was broken off.",
            "Record or copy it again."),
    FILE_TOO_LARGE(
            ERROR,
            DOCUMENTED,
            "a file has at most 500 MB for Call Analytics, and 2 GB for other jobs",
            "The quotas of the guide, which cannot be raised. It does not say whether a MB is 1,000,000 bytes or"
                    + " 1,048,576; the smaller is taken.",
            "Keep it as FLAC, which loses nothing, or split it between two utterances."),
    FORMAT_UNKNOWN(
            ERROR,
            MEASURED,
            "the first bytes of a file are those of a format for sound",
            "What a file is, its first bytes tell; its name proves nothing.",
            "Find out what the file is; if it is raw samples, give it a header: sox -t raw -r 8000 -c 2 -e signed -b 16"
                    + " in.raw out.wav."),
    FORMAT_UNSUPPORTED(
            ERROR,
            DOCUMENTED,
            "the format is AMR, FLAC, M4A, MP3, MP4, Ogg, WebM or WAV",
            "The formats that the guide lists for batch jobs.",
            "Convert it to FLAC or to WAV with PCM of 16 bits."),
    NAME_MISMATCH(
            WARNING,
            MEASURED,
            "the ending of a file's name is that of its format",
            "A job that states a format, as scripts do by the name of a file, fails if another is detected: so the"
                    + " guide's list of reasons for failures.",
            "Rename it after its content."),
    HEADER_UNREADABLE(
            ERROR,
            MEASURED,
            "a header is whole and says how samples are kept",
            "Without a rate, channels and an encoding, no program can play the file.",
            "Fetch the file again from where it was recorded."),
    HEADER_UNREAD(
            WARNING,
            MEASURED,
            "a header can be read here",
            "WAV, RF64 and FLAC are read by this program itself, all other formats by ffprobe, where it is installed."
                    + " Such a file is neither passed nor failed: its verdict is \"unknown\".",
            "Install ffprobe, which comes with FFmpeg, or name it: --ffprobe PATH."),
    HEADER_INCONSISTENT(
            WARNING,
            MEASURED,
            "what a header says twice agrees",
            "Programs differ in which of two numbers they believe; one of them will play it too fast or for too long. A"
                    + " wrong size of the whole file is for information only: the samples are all there.",
            "Write the header anew: ffmpeg -i in.wav -c copy out.wav."),

    // Encoding, rate and channels
    ENCODING_UNLISTED(
            WARNING,
            DOCUMENTED,
            "the encoding is one that the guide names for the format",
            "The guide recommends WAV with PCM of 16 bits, and an earlier edition names Opus for Ogg and WebM; it is"
                    + " silent about other encodings in these containers. They may work.",
            "Convert it to FLAC or to WAV with PCM of 16 bits, or try one such file before sending many."),
    ENCODING_NOT_RECOMMENDED(
            INFO,
            DOCUMENTED,
            "the encoding is FLAC, or PCM of 16 bits",
            "The guide recommends these two. What another encoding has already lost, converting does not bring back.",
            "Have calls recorded as FLAC or as WAV with PCM of 16 bits."),
    RATE_TOO_LOW(
            ERROR,
            DOCUMENTED,
            "the rate is 8,000 Hz at least",
            "A job fails unless the rate is between 8,000 and 48,000 Hz: so the guide's list of reasons for failures.",
            "Record at 8,000 Hz or more; a higher rate made from a lower one adds no sound."),
    RATE_TOO_HIGH(
            ERROR,
            DOCUMENTED,
            "the rate is 48,000 Hz at most",
            "A job fails unless the rate is between 8,000 and 48,000 Hz: so the guide's list of reasons for failures.",
            "Resample it: ffmpeg -i in.wav -ar 16000 out.wav."),
    RATE_BETWEEN(
            WARNING,
            DOCUMENTED,
            "the rate is 8,000 Hz, or from 16,000 to 48,000 Hz",
            "The guide recommends 8,000 Hz for low fidelity and 16,000 to 48,000 Hz for high. Rates between the two are"
                    + " accepted.",
            "Record at one of the recommended rates; for telephone calls that is 8,000 Hz."),
    RATE_NOT_TELEPHONE(
            WARNING,
            DOCUMENTED,
            "a recorded telephone call has 8,000 Hz",
            "The guide recommends 8,000 Hz for telephone audio. A higher rate is accepted; on a call it is often"
                    + " upsampled, which costs space and adds no sound.",
            "Check whether the recorder upsamples. If the line is wide band, use --profile transcribe."),
    CHANNELS_TOO_MANY(
            ERROR,
            DOCUMENTED,
            "there are two channels at most",
            "The guide supports one or two channels; a job with more fails.",
            "Mix or pick channels: ffmpeg -i in.wav -ac 2 out.wav."),
    CHANNELS_MONO(
            WARNING,
            DOCUMENTED,
            "a call has two channels, one speaker on each",
            "A Call Analytics job is told which channel is the agent and which the customer. With a single channel,"
                    + " speakers have to be guessed from their voices, if the job is accepted at all.",
            "Have the recorder keep both sides apart."),

    // Length
    TRUNCATED(
            ERROR,
            MEASURED,
            "a file holds as much sound as its header declares",
            "The rest was lost when it was written or copied; the transcript would end early, and nobody would know.",
            "Fetch the file again from where it was recorded."),
    LENGTH_UNDECLARED(
            WARNING,
            MEASURED,
            "a header says how long the recording is",
            "Programs that write to a pipe leave 0 or the largest number as the size. Here the length is taken from the"
                    + " bytes of the file; other programs see nothing, or 37 hours.",
            "Write the header anew: ffmpeg -i in.wav -c copy out.wav."),
    BYTES_LEFT_OVER(
            INFO,
            MEASURED,
            "nothing stands behind the last chunk of a file",
            "Bytes that belong to nothing are ignored by most programs. They may be the end of a recording whose header"
                    + " was never brought up to date.",
            "Compare the length with that of the call."),
    NO_SAMPLES(
            ERROR,
            MEASURED,
            "a recording has samples",
            "A header without sound is what a call leaves that was never answered, or a recorder that failed.",
            "Leave it out."),
    TOO_SHORT(
            ERROR,
            DOCUMENTED,
            "a recording lasts 500 ms at least",
            "A quota of the guide, which cannot be changed.",
            "Leave it out."),
    TOO_LONG(
            ERROR,
            DOCUMENTED,
            "a recording lasts four hours at most",
            "A quota of the guide, which cannot be changed.",
            "Split it between two utterances."),

    // Samples
    LEVELS_UNREAD(
            INFO,
            MEASURED,
            "the samples can be read here",
            "Levels and talk are measured in PCM, floating point, mu-law and A-law. Silence, clipping and equal"
                    + " channels go unnoticed in other encodings.",
            "To have them measured, convert the file: ffmpeg -i in.flac out.wav."),
    CLIPPING(
            WARNING,
            THRESHOLD,
            "at most 0.1 % of the samples of a channel are cut off at full scale",
            "Only runs of three samples and more count. Speech that is cut off is distorted, and recognised less well.",
            "Record at a lower level; what is cut off does not come back."),
    SILENT(
            ERROR,
            THRESHOLD,
            "not all of a recording is below -60 dBFS",
            "There is nothing to recognise.",
            "Leave it out, and find out why the recorder heard nothing."),
    SIDE_MISSING(
            WARNING,
            THRESHOLD,
            "both channels of a call have talk",
            "One channel is silent, or holds nothing but noise, while somebody talks on the other: one side of the call"
                    + " is missing, or was never answered.",
            "Find out which side it is, and why the recorder did not hear it."),
    DUAL_MONO(
            ERROR,
            THRESHOLD,
            "the two channels hold different sound",
            "Both hold the same mix, perhaps later or fainter: a correlation above 0.98 and less than 1 % of the energy"
                    + " unexplained in nine of ten loud stretches, at a steady difference of level. Agent and customer"
                    + " cannot be told apart, and every word is transcribed on both channels. Other jobs than those of"
                    + " Call Analytics do without the sides: there it is a warning.",
            "Have the recorder keep both sides apart; or make it one channel, and ask for speaker labels."),
    CROSSTALK(
            INFO,
            THRESHOLD,
            "a voice is heard on its own channel only",
            "While one side talks, the other channel holds part of the same sound: a correlation of 0.3 or more. Words"
                    + " may be transcribed on both channels.",
            "Look for words that stand on both sides of the transcript.");

    private final AudioSeverity severity;
    private final RuleBasis basis;
    private final String requirement;
    private final String rationale;
    private final String remedy;

    AudioRule(AudioSeverity severity, RuleBasis basis, String requirement, String rationale, String remedy) {
        this.severity = severity;
        this.basis = basis;
        this.requirement = requirement;
        this.rationale = rationale;
        this.remedy = remedy;
    }

    /**
     * Returns the rule with that id; empty if there is none.
     *
     * <p>{@code AudioRule.of("dual-mono")} is {@link #DUAL_MONO}.
     */
    public static Optional<AudioRule> of(String id) {
        for (AudioRule rule : values()) {
            if (rule.id().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Returns the stable name used in reports and options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns how severe a breach is, where the profile has no other opinion. */
    public AudioSeverity severity() {
        return severity;
    }

    /** Returns what the rule rests on. */
    public RuleBasis basis() {
        return basis;
    }

    /** Returns what is required, in one clause without a final stop. */
    public String requirement() {
        return requirement;
    }

    /** Returns why that is required, who says so and how it is told, in full sentences. */
    public String rationale() {
        return rationale;
    }

    /** Returns what to do about a breach, in full sentences. */
    public String remedy() {
        return remedy;
    }

    /** Returns whether a file that breaks it has been neither passed nor failed. */
    boolean leavesUnknown() {
        return this == HEADER_UNREAD;
    }
}
