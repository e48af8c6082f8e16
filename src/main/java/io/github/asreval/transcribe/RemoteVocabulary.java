package io.github.asreval.transcribe;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A vocabulary as the service describes it.
 *
 * @param kind which of the three lists it is in
 * @param name its name, unique for this kind in the account and region
 * @param language its language code, such as {@code hi-IN}
 * @param state how far it is; empty for a filter, which has none
 * @param failureReason why it was refused, in the service's words; empty unless it was
 * @param lastModified when it was made or changed last
 * @param download where its file can be fetched for a short time; a secret, since whoever has the address may read it. Empty
 *     in a list.
 */
public record RemoteVocabulary(
        RemoteKind kind,
        String name,
        String language,
        Optional<VocabularyState> state,
        Optional<String> failureReason,
        Optional<Instant> lastModified,
        Optional<URI> download) {

    /** Returns whether the service is done with it; a filter is ready at once. */
    public boolean isDecided() {
        return state.isEmpty() || state.get() != VocabularyState.PENDING;
    }

    /** Tells all but the address for downloads, which is a secret. */
    @Override
    public String toString() {
        return kind + " " + name + " " + language + " "
                + state.map(VocabularyState::name).orElse("-");
    }
}
