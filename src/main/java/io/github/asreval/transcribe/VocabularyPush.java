package io.github.asreval.transcribe;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file on its way to be a vocabulary: uploaded, made known to the service, and waited for.
 *
 * @param kind which list it is for
 * @param name the name of the vocabulary
 * @param language its language code
 * @param file the file, which has been checked
 * @param address where it is put for the service to read
 * @param replaces whether a vocabulary of that name may be given the file
 */
public record VocabularyPush(
        RemoteKind kind, String name, String language, Path file, ObjectAddress address, boolean replaces) {

    /** What became of it. */
    public enum Change {
        /** There is one of that name, which was left alone: nothing was uploaded. */
        EXISTS,
        /** There is one of that name that the service was not done with to the end of patience: nothing was uploaded. */
        BUSY,
        /** There was none of that name. */
        CREATED,
        /** The vocabulary of that name has this file now. */
        UPDATED
    }

    /**
     * What was done.
     *
     * @param change what was done
     * @param vocabulary what the service said of it last; of what was left alone, what it is
     */
    public record Pushed(Change change, RemoteVocabulary vocabulary) {}

    /**
     * Uploads the file, and creates the vocabulary or gives it the file. The service then takes minutes to process it:
     * {@link #awaitEnd} waits for that.
     *
     * @param asking how long to ask
     * @throws IOException if the file cannot be read
     * @throws ServiceException if the service refuses; {@link Refusal#CONFLICT} if somebody else is at the same work
     */
    public Pushed send(ServiceConnection connection, Patience asking) throws IOException {
        VocabularyService service = connection.vocabularies();
        Optional<RemoteVocabulary> there = find(service, kind, name, asking);
        if (there.isPresent() && !replaces) {
            return new Pushed(Change.EXISTS, there.get());
        }
        if (there.isPresent() && !there.get().isDecided()) {
            // The service takes no second file while it processes the first.
            RemoteVocabulary last = awaitEnd(service, kind, name, asking);
            if (!last.isDecided()) {
                return new Pushed(Change.BUSY, last);
            }
        }
        asking.ask(() -> {
            connection.objects().put(file, address);
            return address;
        });
        if (there.isEmpty()) {
            return new Pushed(
                    Change.CREATED, once(() -> service.create(kind, name, language, address), service, asking));
        }
        return new Pushed(Change.UPDATED, once(() -> service.update(kind, name, language, address), service, asking));
    }

    /** An answer may be lost on its way: then it is the first attempt of ours that the second is in conflict with. */
    private RemoteVocabulary once(
            Patience.Request<RemoteVocabulary> request, VocabularyService service, Patience asking) throws IOException {
        int[] attempts = {0};
        try {
            return asking.ask(() -> {
                attempts[0]++;
                return request.send();
            });
        } catch (ServiceException e) {
            if (e.refusal() == Refusal.CONFLICT && attempts[0] > 1) {
                return asking.ask(() -> service.get(kind, name));
            }
            throw e;
        }
    }

    /** Returns what the service knows of a vocabulary, or nothing if it knows none of that name. */
    public static Optional<RemoteVocabulary> find(
            VocabularyService service, RemoteKind kind, String name, Patience asking) throws IOException {
        try {
            return Optional.of(asking.ask(() -> service.get(kind, name)));
        } catch (ServiceException e) {
            if (e.tellsAbsence()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Waits until the service has processed a vocabulary; returns what it said last, which may be that it has not yet. */
    public static RemoteVocabulary awaitEnd(
            VocabularyService service, RemoteKind kind, String name, Patience patience) {
        return patience.await(() -> service.get(kind, name), RemoteVocabulary::isDecided);
    }
}
