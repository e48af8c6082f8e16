package io.github.asreval.cli.wer;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.values.Detail;

/**
 * What the layout of a report changes in a run unless the user says otherwise: who asks for another program's layout wants
 * its figures, too.
 *
 * @param profile which of the equally good alignments is chosen: as in the program whose layout it is
 * @param ignoresCase whether case makes no difference, as for sclite
 * @param worst how many of the worst utterances are shown
 * @param complete whether there are the tables of confused words and the rates by length
 */
public record LayoutDefaults(AlignmentProfile profile, boolean ignoresCase, int worst, boolean complete) {

    /** Returns those of a format that shows some of the utterances. */
    public static LayoutDefaults of(ReportFormat format, Detail detail) {
        AlignmentProfile profile = profile(format);
        boolean lists = detail != Detail.NONE;
        boolean page = format == ReportFormat.HTML;
        return new LayoutDefaults(
                profile,
                profile == AlignmentProfile.NIST,
                lists && (page || format == ReportFormat.MARKDOWN) ? 10 : 0,
                lists && page);
    }

    private static AlignmentProfile profile(ReportFormat format) {
        return switch (format) {
            case TEXT, JSON, HTML, CSV, TSV, MARKDOWN, JUNIT -> AlignmentProfile.STANDARD;
            case ASR_EVALUATION -> AlignmentProfile.ASR_EVALUATION;
            case JIWER -> AlignmentProfile.JIWER;
            case KALDI -> AlignmentProfile.KALDI;
            case SCLITE_SUM, SCLITE_PRA, SCLITE_DTL, SCLITE_SGML -> AlignmentProfile.NIST;
        };
    }
}
