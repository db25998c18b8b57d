package dev.sandbank.application.node;

import java.time.Clock;

/** A server that shares its stores with no other. */
record Alone(Clock clock) implements ThisNode {

    @Override
    public boolean leads() {
        return true;
    }

    @Override
    public void announce(String name, String version) {
        // Nobody else asks.
    }

    @Override
    public void close() {
        // Nobody waits for its place.
    }
}
