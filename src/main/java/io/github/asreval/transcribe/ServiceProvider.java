package io.github.asreval.transcribe;

/** Connects to the services; found by {@link java.util.ServiceLoader}, and so with a constructor without arguments. */
public interface ServiceProvider {

    /**
     * Makes a connection; no request is sent yet.
     *
     * @throws ServiceException {@link Refusal#DENIED} if no region or no such profile can be found
     */
    ServiceConnection connect(ServiceSettings settings);
}
