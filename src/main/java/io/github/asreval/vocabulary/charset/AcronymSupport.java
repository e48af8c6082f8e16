package io.github.asreval.vocabulary.charset;

/** The word of an edition of the guide on acronyms written with periods, such as {@code F.B.I.}, in a language. */
public enum AcronymSupport {
    /** They may be used. */
    YES,
    /** They may be used with streams, not with recordings. */
    STREAMING_ONLY,
    /** They may not be used. */
    NO,
    /** The edition does not speak of the language. */
    UNSTATED
}
