package io.github.asreval.transcribe;

/** A service did not do what it was asked; the message is its own, without anything that is a secret. */
public final class ServiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /** Creates an exception of a message that may be shown to the user. */
    public ServiceException(Refusal refusal, String message) {
        super(message);
        this.refusal = refusal;
    }

    /** Returns why it was refused. */
    public Refusal refusal() {
        return refusal;
    }

    /** Returns the service's message; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
