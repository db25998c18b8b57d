package dev.sandbank.cli.installation;

/** An expected failure: an exit code and one sentence, never a stack trace. */
public final class Failure extends RuntimeException {

    private final int exitCode;

    private Failure(int exitCode, String sentence) {
        super(sentence, null, false, false);
        this.exitCode = exitCode;
    }

    /** The command line, a variable or the settings file says something that cannot be. */
    public static Failure usage(String sentence) {
        return new Failure(ExitCodes.USAGE, sentence);
    }

    /** A rule says no. */
    public static Failure refused(String sentence) {
        return new Failure(ExitCodes.REFUSED, sentence);
    }

    /** The store or the server cannot be had. */
    public static Failure unavailable(String sentence) {
        return new Failure(ExitCodes.UNAVAILABLE, sentence);
    }

    public int exitCode() {
        return exitCode;
    }
}
