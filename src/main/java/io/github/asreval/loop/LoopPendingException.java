package io.github.asreval.loop;

/** The service is at work for longer than one wanted to wait; another run goes on from there. */
public final class LoopPendingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception of what is not ready. */
    LoopPendingException(RemoteThing thing) {
        super(thing + " is still being worked on");
    }

    /** Returns what is being worked on; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
