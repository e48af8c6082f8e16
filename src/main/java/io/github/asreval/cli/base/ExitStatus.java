package io.github.asreval.cli.base;

/** The exit statuses of the programs. */
public final class ExitStatus {

    /** Done. */
    public static final int OK = 0;

    /** Done, but findings of severity error are left, or a gate has failed. */
    public static final int FINDINGS = 1;

    /** Wrong usage. */
    public static final int USAGE = 2;

    /** Input that is unreadable, malformed or unpaired. */
    public static final int BAD_INPUT = 3;

    /** The service has taken the work and is not done yet: to be asked again. */
    public static final int PENDING = 4;

    /** A bug of ours. */
    public static final int BUG = 70;

    private ExitStatus() {}
}
