package io.github.asreval.vocabulary.charset;

import io.github.asreval.vocabulary.values.Edition;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A language for which the service takes custom vocabularies.
 *
 * <p>For Tamil: tag {@code ta-IN}, name {@code Tamil}, {@code NO} acronyms in the edition of 2023, {@code
 * STREAMING_ONLY} in that of 2026.
 *
 * @param tag the code by which the service knows the language, such as {@code hi-IN}
 * @param name its English name; regional variants of one language share it
 * @param acronyms2023 what the edition of 2023 says about dotted acronyms
 * @param acronyms2026 what the edition of 2026 says about dotted acronyms
 */
public record Language(String tag, String name, AcronymSupport acronyms2023, AcronymSupport acronyms2026) {

    /** Returns what the edition says about dotted acronyms. */
    public AcronymSupport acronyms(Edition edition) {
        return switch (edition) {
            case E2023 -> acronyms2023;
            case E2026 -> acronyms2026;
        };
    }

    /** Returns the editions whose tables have the language; empty if only the service's interface knows it. */
    Set<Edition> editions() {
        Set<Edition> editions = EnumSet.noneOf(Edition.class);
        for (Edition edition : Edition.values()) {
            if (acronyms(edition) != AcronymSupport.UNSTATED) {
                editions.add(edition);
            }
        }
        return Collections.unmodifiableSet(editions);
    }
}
