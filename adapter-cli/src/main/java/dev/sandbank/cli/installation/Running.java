package dev.sandbank.cli.installation;

import java.time.Duration;
import java.util.Optional;

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
