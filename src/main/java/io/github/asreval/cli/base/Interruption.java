package io.github.asreval.cli.base;

/** What happens if the user interrupts a run that keeps what it has done: it says how to go on, and ends with status 3. */
public final class Interruption {

    private final Thread atExit;

    private Interruption(Thread atExit) {
        this.atExit = atExit;
    }

    /** Begins to watch; a process that is ended from now on says the line first. */
    public static Interruption begin(Terminal terminal, String line) {
        Thread atExit = new Thread(() -> {
            terminal.tell(line);
            RemovalAtExit.removeAll();
            // The status of a signal would say nothing of what is left.
            Runtime.getRuntime().halt(ExitStatus.BAD_INPUT);
        });
        RemovalAtExit.begin(atExit);
        return new Interruption(atExit);
    }

    /** Ends the watch. */
    public void end() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is being ended, and the line said.
        }
    }
}
