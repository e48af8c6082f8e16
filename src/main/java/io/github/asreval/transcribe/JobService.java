package io.github.asreval.transcribe;

/** Jobs that transcribe recordings, one request each. Every one that is started costs money. */
public interface JobService {

    /**
     * Starts a job.
     *
     * @throws ServiceException {@link Refusal#CONFLICT} if there is one of that name, which then is not started again
     */
    Job start(JobRequest request);

    /**
     * Returns how far a job is.
     *
     * @throws ServiceException {@link Refusal#NOT_FOUND} if there is none of that name
     */
    Job get(String name, boolean callAnalytics);

    /**
     * Deletes the record of a job; its transcript stays.
     *
     * @throws ServiceException {@link Refusal#NOT_FOUND} if there is none of that name
     */
    void delete(String name, boolean callAnalytics);
}
