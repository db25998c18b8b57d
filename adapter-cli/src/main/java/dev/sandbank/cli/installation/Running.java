package dev.sandbank.cli.installation;

import java.time.Duration;
import java.util.Optional;

/** A server that is ready. */
public interface Running {

    /** The address at which people reach it: scheme, host and port. */
    String baseUrl();

    /** How long it took to become ready, from the start of the process. */
    Duration startedIn();

    /** The id of one registered application, if there is any. */
    Optional<String> someClientId();

    /** A new random secret that the reader can use. */
    String freshSecret();

    /** Returns when the server was told to stop and has stopped. */
    void awaitStop();
}
