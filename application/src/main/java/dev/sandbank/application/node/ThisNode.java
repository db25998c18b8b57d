package dev.sandbank.application.node;

import java.time.Clock;

/** This server among those that share its stores. */
public interface ThisNode extends AutoCloseable {

    /**
     * Whether this server does the work that one of them does: what falls due, mails, removal of what ended. If it ends
     * or is no longer heard, another one leads within ten seconds. Two may believe to lead for a second after a
     * connection was cut, and a server that was stopped in the middle of a round may finish it later, so such work must
     * bear being done twice.
     */
    boolean leads();

    /** The time on which the servers agree. */
    Clock clock();

    /**
     * Tells the others how this server is known to people.
     *
     * @param name host and port
     * @param version of the program
     */
    void announce(String name, String version);

    /** Leaves the others. */
    @Override
    void close();

    /**
     * A server that shares its stores with no other.
     *
     * @param machine its time
     */
    static ThisNode alone(Clock machine) {
        return new Alone(machine);
    }
}
