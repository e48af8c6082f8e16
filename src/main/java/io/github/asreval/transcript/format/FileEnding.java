package io.github.asreval.transcript.format;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The format that the name of a file stands for: {@code call.trn.gz} is trn, and Kaldi's files are called text. */
final class FileEnding {

    private static final String PACKED = ".gz";
    private static final Map<String, TranscriptFormat> FORMATS = Map.ofEntries(
            Map.entry("trn", TranscriptFormat.TRN),
            Map.entry("stm", TranscriptFormat.STM),
            Map.entry("ctm", TranscriptFormat.CTM),
            Map.entry("csv", TranscriptFormat.CSV),
            Map.entry("tsv", TranscriptFormat.TSV),
            Map.entry("jsonl", TranscriptFormat.JSONL),
            Map.entry("vtt", TranscriptFormat.VTT),
            Map.entry("srt", TranscriptFormat.SRT),
            Map.entry("sbv", TranscriptFormat.SBV),
            Map.entry("ass", TranscriptFormat.ASS),
            Map.entry("ssa", TranscriptFormat.ASS),
            Map.entry("ttml", TranscriptFormat.TTML),
            Map.entry("dfxp", TranscriptFormat.TTML));

    private FileEnding() {}

    /** Returns the format that an ending stands for; nothing for other endings, such as that of {@code call.txt}. */
    static Optional<TranscriptFormat> format(String name) {
        String file = file(name);
        int dot = file.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(FORMATS.get(file.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }

    /** Returns whether the file is called as the transcripts of Kaldi's data folders are. */
    static boolean isKaldiText(String name) {
        return file(name).equals("text");
    }

    /** Returns the name without folders and without the ending of a packed file. */
    private static String file(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return file.endsWith(PACKED) ? file.substring(0, file.length() - PACKED.length()) : file;
    }
}
