package io.github.asreval.loop;

/** The service has taken something and could not do it; the message holds its reason, in its words. */
public final class LoopFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    /** Creates an exception of what failed, why, and what to do. */
    LoopFailedException(RemoteThing thing, String reason, String advice) {
        super(thing + " failed: " + reason);
        this.advice = advice;
    }

    /** Returns what to do. */
    public String advice() {
        return advice;
    }

    /** Returns what failed and why; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
