package dev.sandbank.bootstrap;

import dev.sandbank.domain.hub.audit.Actor;

/** Names who runs this program. */
final class SystemActor {

    private static final String UNKNOWN = "unknown";

    private SystemActor() {}

    /** The account of the operating system that runs a command. A container may have no name for it. */
    static Actor atTheCommandLine() {
        try {
            return new Actor(Actor.Kind.COMMAND_LINE, System.getProperty("user.name", UNKNOWN));
        } catch (IllegalArgumentException e) {
            return new Actor(Actor.Kind.COMMAND_LINE, UNKNOWN);
        }
    }
}
