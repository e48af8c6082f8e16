package io.github.asreval.improve;

import java.util.Locale;
import java.util.Optional;

/** The forms into which a vocabulary can be converted, and what each can take. */
public enum ExportFormat {
    /** The table of Amazon Transcribe: {@value GeneratorOptions#LARGEST_BUDGET} bytes. */
    TABLE(Listens.FOR_PHRASES, Integer.MAX_VALUE, 256, Integer.MAX_VALUE),
    /** The list of Amazon Transcribe, which is being retired: {@value GeneratorOptions#LARGEST_BUDGET} bytes. */
    LIST(Listens.FOR_PHRASES, Integer.MAX_VALUE, 256, Integer.MAX_VALUE),
    /** The table of Amazon Connect: {@value GeneratorOptions#LARGEST_BUDGET} bytes. */
    CONNECT(Listens.FOR_PHRASES, Integer.MAX_VALUE, 256, Integer.MAX_VALUE),
    /** Requests to Amazon Lex V2: ten items each, phrases of at most 100 characters. */
    LEX(Listens.FOR_PHRASES, 10, 100, Integer.MAX_VALUE),
    /** Phrase sets of Google Speech-to-Text: 1,200 phrases each, 5,000 together. */
    GOOGLE_PHRASESET(Listens.FOR_TERMS, 1_200, Integer.MAX_VALUE, 5_000),
    /** The phrase list of Azure Speech: 2,000 phrases. */
    AZURE_PHRASES(Listens.FOR_TERMS, Integer.MAX_VALUE, Integer.MAX_VALUE, 2_000),
    /** The parameters {@code keyterm} of Deepgram: 100 of them. */
    DEEPGRAM_KEYTERMS(Listens.FOR_TERMS, Integer.MAX_VALUE, Integer.MAX_VALUE, 100),
    /** The initial prompt of Whisper: 224 tokens, by an estimate. */
    WHISPER_PROMPT(Listens.FOR_TERMS, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
    /** The table of Amazon Transcribe Medical: English, fewer than 256 characters a cell. */
    MEDICAL(Listens.FOR_PHRASES, Integer.MAX_VALUE, 255, Integer.MAX_VALUE);

    /** The words that an engine is given: those it hears, or those it should write. */
    private enum Listens {
        FOR_PHRASES,
        FOR_TERMS
    }

    private final Listens listens;
    private final int batch;
    private final int longest;
    private final int most;

    ExportFormat(Listens listens, int batch, int longest, int most) {
        this.listens = listens;
        this.batch = batch;
        this.longest = longest;
        this.most = most;
    }

    /** Returns the name used in options: {@code GOOGLE_PHRASESET} is {@code google-phraseset}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the target with an {@linkplain #id id}, or nothing if there is none. */
    public static Optional<ExportFormat> of(String id) {
        for (ExportFormat target : values()) {
            if (target.id().equals(id)) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }

    /** Returns whether the form is a table with the four columns of Amazon Transcribe. */
    public boolean isTable() {
        return this == TABLE || this == CONNECT || this == MEDICAL;
    }

    /** Returns whether the engine is told the wanted terms only, not what is heard for them. */
    boolean takesTermsOnly() {
        return listens == Listens.FOR_TERMS;
    }

    /** Returns whether the size in bytes is limited. */
    boolean isLimitedInBytes() {
        return isTable() || this == LIST;
    }

    /** Returns how many entries one request or file may have. */
    int batch() {
        return batch;
    }

    /** Returns how many characters a phrase may have. */
    int longest() {
        return longest;
    }

    /** Returns how many entries there may be in all. */
    int most() {
        return most;
    }
}
