package dev.sandbank.cli.installation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A server that is ready. */
public interface Running extends AutoCloseable {

    /** The address at which people reach it: scheme, host and port. */
    String baseUrl();

    /** Whether it speaks HTTPS with a certificate of its own authority, which programs must be told to trust. */
    boolean ownAuthority();

    /** The port it listens on. */
    int port();

    /** Scheme, host and port of the measurements; empty if they are off. */
    Optional<String> managementUrl();

    /** The address at which applications show certificates of their own; empty if there is none. */
    Optional<String> certificateUrl();

    /** The address of production; empty if there is none. */
    Optional<String> productionUrl();

    /** The id of its process. */
    long pid();

    /** The data directory. */
    Path data();

    /** The option by which commands find this directory, with a space before it; empty if they need none. */
    String dataOption();

    /** What the reader should know about the choice of this directory, one sentence each. */
    List<String> notes();

    /** How long it took to become ready, from the start of the process. */
    Duration startedIn();

    /** The id of one registered application, if there is any. */
    Optional<String> someClientId();

    /**
     * A new address at which the owner makes the first account. It works once, ends those before, and is for the reader's
     * eyes alone; empty once there is an account.
     */
    Optional<String> ownerUrl();

    /** A new random secret that the reader can use. */
    String freshSecret();

    /** Adds work that is done first when the server is told to stop. */
    void beforeStop(Runnable work);

    /** Returns when the server was told to stop and has stopped. */
    void awaitStop();

    /** Stops it. */
    @Override
    void close();
}
