package dev.sandbank.cli;

import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.oauth.client.FindClient;
import dev.sandbank.application.oauth.client.ListClients;
import dev.sandbank.application.oauth.client.RegisterClient;
import dev.sandbank.application.oauth.client.RemoveClient;
import dev.sandbank.application.oauth.client.RotateClientSecret;
import dev.sandbank.application.oauth.client.UpdateClient;
import dev.sandbank.application.oauth.token.ListTokens;
import dev.sandbank.application.oauth.token.RevokeTokenById;
import dev.sandbank.application.oauth.token.RevokeTokensOfClient;
import dev.sandbank.application.secret.LiftLocks;
import dev.sandbank.application.secret.ListLocks;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command line. Nothing is opened before a command needs it, so that {@code --help} is quick and touches no file.
 *
 * <p>Exit codes: 0 done, 1 refused with the reason on the error stream, 2 wrong usage, 3 store or server unavailable.
 */
public final class AdminCli {

    private final Session session;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * @param in where answers to questions are read from
     * @param out results; nothing else is written here
     */
    public AdminCli(Installation installation, Reader in, PrintWriter out, PrintWriter err) {
        this.session = new Session(installation, in);
        this.out = out;
        this.err = err;
    }

    /** Runs one command and answers its exit code. */
    public int run(String... arguments) {
        int exitCode =
                CommandTree.of(session, arguments).setOut(out).setErr(err).execute(arguments);
        out.flush();
        err.flush();
        return exitCode;
    }

    /** What the command line works on. Any method may throw {@link Failure}. */
    public interface Installation {

        String version();

        /** Every setting there is, in the order to show them. */
        List<SettingKey> keys();

        /** Every setting with its value and where that came from. */
        List<Setting> settings(Map<String, String> flags);

        /** Where the running server answers, or else one would: scheme, host and port, no slash at the end. */
        String baseUrl(Map<String, String> flags);

        /** The accounts of the bank's test customers; needs no store. */
        CustomerAccounts customerAccounts();

        /** The OpenAPI documents by file name, such as {@code accounts/sg.json}; needs no store. */
        Map<String, byte[]> openapiDocuments(Map<String, String> flags);

        /** Opens the store, whether a server uses it or not; to be closed. */
        Desk open(Map<String, String> flags);

        /** Starts a server and returns once it is ready. */
        Running start(Map<String, String> flags);
    }

    /**
     * A setting's name and meaning.
     *
     * @param name as a flag is written, without the dashes: {@code public-url}
     * @param initial what holds when nothing is said; may be empty
     */
    public record SettingKey(String name, String placeholder, String meaning, String initial) {}

    /**
     * A setting in force.
     *
     * @param origin {@code flag}, {@code environment SANDBANK_...}, {@code file ...} or {@code default}
     */
    public record Setting(SettingKey key, String value, String origin) {}

    /** The use cases over an open store. */
    public interface Desk extends AutoCloseable {

        RegisterClient registerClient();

        UpdateClient updateClient();

        RotateClientSecret rotateClientSecret();

        RemoveClient removeClient();

        FindClient findClient();

        ListClients listClients();

        ListTokens listTokens();

        RevokeTokenById revokeTokenById();

        RevokeTokensOfClient revokeTokensOfClient();

        ListLocks listLocks();

        LiftLocks liftLocks();

        /** What is wrong with the stored data, a sentence each; empty if nothing is. */
        List<String> check();

        /** Writes a consistent copy of the stored data to a file that does not exist yet. */
        void backUp(Path file);

        @Override
        void close();
    }

    /** A server that is ready. */
    public interface Running {

        /** Scheme, host and port people reach it at. */
        String baseUrl();

        /** How long it took to become ready, from the start of the process. */
        Duration startedIn();

        /** The id of one registered application, if there is any. */
        Optional<String> someClientId();

        /** A fresh secret to propose to the reader. */
        String freshSecret();

        /** Returns when the server was told to stop and has stopped. */
        void awaitStop();
    }

    /** An expected failure: an exit code and one sentence, never a stack trace. */
    public static final class Failure extends RuntimeException {

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
}
