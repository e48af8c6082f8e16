package io.github.asreval.transcribe;

/** A service did not do what it was asked; the message is its own, without anything that is a secret. */
public final class ServiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Amazon Transcribe says so, as a rule, in a "bad request": it answers the question for a name, and not how it was asked. */
    private static final String ABSENT = "couldn't be found";

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

    /** Returns whether there is nothing of the name that was asked for. */
    public boolean tellsAbsence() {
        return refusal == Refusal.NOT_FOUND
                || (refusal == Refusal.INVALID && getMessage().contains(ABSENT));
    }

    /** Returns the service's message; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
