package io.github.asreval.transcribe;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Objects in Amazon S3. */
public interface ObjectStore {

    /**
     * Uploads a file, in place of an object that is there; a file of any size takes bounded memory.
     *
     * @throws IOException if the file cannot be read
     * @throws ServiceException if the service refuses it
     */
    void put(Path file, ObjectAddress address) throws IOException;

    /**
     * Downloads an object into a new file or over an old one.
     *
     * @throws IOException if the file cannot be written
     * @throws ServiceException {@link Refusal#NOT_FOUND} if there is no such object
     */
    void get(ObjectAddress address, Path file) throws IOException;

    /** Returns how many bytes an object has, or nothing if it is not there. */
    OptionalLong size(ObjectAddress address);

    /** Deletes an object; one that is not there is no fault. */
    void delete(ObjectAddress address);

    /**
     * Fetches what an address with a signature of its own gives for a short time. The address is a secret, and in no message.
     *
     * @throws IOException if the file cannot be written
     * @throws ServiceException if the service refuses it
     */
    void download(URI signed, Path file) throws IOException;
}
