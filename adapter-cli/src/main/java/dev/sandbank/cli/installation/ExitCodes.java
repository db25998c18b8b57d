package dev.sandbank.cli.installation;

/** The exit codes of commands, for scripts. */
public final class ExitCodes {

    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int USAGE = 2;
    public static final int UNAVAILABLE = 3;

    private ExitCodes() {}
}
