package io.github.asreval.laws;

import io.github.asreval.transcript.format.TranscriptFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Utterances as the files of each format, in the plainest form that tells them apart: utterance i is said from second 10 i + 10
 * to second 10 i + 15, by two speakers in turn. Written here once more, without what the product knows of formats.
 */
final class TranscriptForms {

    private TranscriptForms() {}

    /** Returns a file of a format that {@code wer convert} does not write. */
    static String file(TranscriptFormat format, List<String> utterances) {
        return switch (format) {
            case PLAIN, KALDI, TRN, CSV, JSONL, SEGLST -> throw new IllegalArgumentException(format.id());
            case STM ->
                each(utterances, "", (i, text) -> "call A " + speaker(i) + times(i, " %d.00 %d.00 <O> ") + text);
            case CTM -> each(utterances, "", TranscriptForms::ctm);
            case TSV -> each(utterances, "id\ttext\n", (i, text) -> "u" + i + "\t" + text);
            case WHISPER_TSV -> each(utterances, "start\tend\ttext\n", (i, text) -> times(i, "%d000\t%d000\t") + text);
            case CONSOLE -> each(utterances, "", (i, text) -> (i % 2 == 0 ? "Agent :\n" : "Customer :\n") + text);
            case SRT -> each(utterances, "", (i, text) -> (i + 1) + "\n" + clock(i, ",", " --> ") + "\n" + text + "\n");
            case VTT ->
                each(utterances, "WEBVTT\n\n", (i, text) -> clock(i, ".", " --> ") + "\n" + escaped(text) + "\n");
            case SBV -> each(utterances, "", (i, text) -> clock(i, ".", ",").substring(1) + "\n" + text + "\n");
            case ASS ->
                each(
                        utterances,
                        "[Script Info]\nScriptType: v4.00+\n\n[Events]\nFormat: Layer, Start, End, Style, Text\n",
                        (i, text) -> "Dialogue: 0," + clock(i, ".", ",").replace(".000", ".00") + ",Default," + text);
            case TTML ->
                "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div>\n"
                        + each(
                                utterances,
                                "",
                                (i, text) -> times(i, "<p begin=\"%ds\" end=\"%ds\">") + escaped(text) + "</p>")
                        + "</div></body></tt>\n";
            case TEXTGRID -> textGrid(utterances);
            case EAF -> eaf(utterances);
            default -> JsonForms.file(format, utterances);
        };
    }

    /** What becomes of one utterance. */
    @FunctionalInterface
    interface Form {
        String of(int index, String text);
    }

    private static String each(List<String> utterances, String head, Form form) {
        return head + String.join("", forms(utterances, (i, text) -> form.of(i, text) + "\n"));
    }

    static List<String> forms(List<String> utterances, Form form) {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < utterances.size(); i++) {
            forms.add(form.of(i, utterances.get(i)));
        }
        return forms;
    }

    static String speaker(int index) {
        return index % 2 == 0 ? "S1" : "S2";
    }

    static int begin(int index) {
        return 10 * index + 10;
    }

    static int end(int index) {
        return begin(index) + 5;
    }

    /** Returns the seconds of an utterance's begin and end as a pattern has them. */
    static String times(int index, String pattern) {
        return String.format(Locale.ROOT, pattern, begin(index), end(index));
    }

    private static String clock(int index, String point, String between) {
        return clock(begin(index)) + point + "000" + between + clock(end(index)) + point + "000";
    }

    private static String clock(int seconds) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    static List<String> words(String text) {
        return List.of(text.strip().split(" +"));
    }

    /** A line for each word; each utterance has a recording of its own. */
    private static String ctm(int index, String text) {
        List<String> words = words(text);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lines.add(String.format(Locale.ROOT, "call%04d A %d.%02d 0.01 ", index, begin(index), i) + words.get(i));
        }
        return String.join("\n", lines);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String textGrid(List<String> utterances) {
        int end = end(utterances.size());
        return "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\nxmin = 0\nxmax = " + end
                + "\ntiers? <exists>\nsize = 1\nitem []:\n    item [1]:\n        class = \"IntervalTier\"\n"
                + "        name = \"agent\"\n        xmin = 0\n        xmax = " + end + "\n        intervals: size = "
                + utterances.size() + "\n"
                + String.join(
                        "",
                        forms(
                                utterances,
                                (i, text) -> "        intervals [" + (i + 1) + "]:\n"
                                        + times(i, "            xmin = %d\n            xmax = %d\n")
                                        + "            text = \"" + text.replace("\"", "\"\"") + "\"\n"));
    }

    private static String eaf(List<String> utterances) {
        String slots = forms(
                        utterances,
                        (i, text) -> times(
                                        i,
                                        "<TIME_SLOT TIME_SLOT_ID=\"b#\" TIME_VALUE=\"%d000\"/>"
                                                + "<TIME_SLOT TIME_SLOT_ID=\"e#\" TIME_VALUE=\"%d000\"/>\n")
                                .replace("#", Integer.toString(i)))
                .stream()
                .collect(Collectors.joining());
        String annotations = String.join(
                "",
                forms(
                        utterances,
                        (i, text) -> ("<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"a#\" TIME_SLOT_REF1=\"b#\""
                                                + " TIME_SLOT_REF2=\"e#\"><ANNOTATION_VALUE>")
                                        .replace("#", Integer.toString(i))
                                + escaped(text)
                                + "</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>\n"));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ANNOTATION_DOCUMENT FORMAT=\"3.0\">\n"
                + "<HEADER TIME_UNITS=\"milliseconds\"/>\n<TIME_ORDER>\n" + slots + "</TIME_ORDER>\n"
                + "<TIER LINGUISTIC_TYPE_REF=\"default-lt\" TIER_ID=\"agent\">\n" + annotations + "</TIER>\n"
                + "<LINGUISTIC_TYPE LINGUISTIC_TYPE_ID=\"default-lt\" TIME_ALIGNABLE=\"true\"/>\n"
                + "</ANNOTATION_DOCUMENT>\n";
    }
}
