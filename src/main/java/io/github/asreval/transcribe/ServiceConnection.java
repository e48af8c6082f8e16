package io.github.asreval.transcribe;

/** Both services for one account and region. For one thread; to be closed. */
public interface ServiceConnection extends AutoCloseable {

    /** Returns the operations on vocabularies. */
    VocabularyService vocabularies();

    /** Returns the operations on jobs. */
    JobService jobs();

    /** Returns the operations on objects. */
    ObjectStore objects();

    @Override
    void close();
}
