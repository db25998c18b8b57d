package dev.sandbank.domain.hub.audit;

import java.util.Locale;

/**
 * Who made a change.
 *
 * @param id who it was among those of its kind; 1 to {@value #MAX_LENGTH} characters, none of them a control character
 */
public record Actor(Kind kind, String id) {

    /** The maximum length of an id, in characters. */
    public static final int MAX_LENGTH = 100;

    /** The ways in by which a change can be made. The names are stored, so they must not change. */
    public enum Kind {
        /** Somebody at the command line of the machine, by the name of their account there. */
        COMMAND_LINE,
        /** A Java program that runs the server inside itself. */
        PROGRAM,
        /** A developer in a browser, by the id of the account. */
        DEVELOPER,
        /** The server itself, where nobody had to decide. */
        SERVER;

        /** The name for people and scripts: {@code command-line}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The server itself. */
    public static final Actor OF_SERVER = new Actor(Kind.SERVER, "server");

    /** A developer in a browser. */
    public static Actor developer(String id) {
        return new Actor(Kind.DEVELOPER, id);
    }

    public Actor {
        if (id.isBlank() || id.length() > MAX_LENGTH || id.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "an actor has an id of 1 to " + MAX_LENGTH + " characters without control characters");
        }
    }
}
