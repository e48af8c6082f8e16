package io.github.asreval.transcribe;

import java.util.List;

/**
 * The operations on vocabularies, one request each, but for {@link #list}, which asks for page after page.
 *
 * <p>No method repeats what was refused for too many requests: see {@link Refusal#LIMIT}.
 */
public interface VocabularyService {

    /**
     * Makes a vocabulary of a file in S3; it is then {@link VocabularyState#PENDING}.
     *
     * @throws ServiceException {@link Refusal#CONFLICT} if there is one of that name
     */
    RemoteVocabulary create(RemoteKind kind, String name, String language, ObjectAddress file);

    /**
     * Gives a vocabulary another file.
     *
     * @throws ServiceException {@link Refusal#NOT_FOUND} if there is none of that name
     */
    RemoteVocabulary update(RemoteKind kind, String name, String language, ObjectAddress file);

    /**
     * Returns what the service knows of a vocabulary, with an address to download it from.
     *
     * @throws ServiceException {@link Refusal#NOT_FOUND} if there is none of that name
     */
    RemoteVocabulary get(RemoteKind kind, String name);

    /** Returns all vocabularies of a kind in the order of the service, without addresses to download from. */
    List<RemoteVocabulary> list(RemoteKind kind);

    /**
     * Deletes a vocabulary.
     *
     * @throws ServiceException {@link Refusal#NOT_FOUND} if there is none of that name
     */
    void delete(RemoteKind kind, String name);
}
