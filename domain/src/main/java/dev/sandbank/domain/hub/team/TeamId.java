package dev.sandbank.domain.hub.team;

import java.util.regex.Pattern;

/** The id of a team: 16 letters and digits. It never depends on the team's name. */
public record TeamId(String value) {

    /** The number of characters. */
    public static final int LENGTH = 16;

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z]{16}");

    public TeamId {
        if (!couldBe(value)) {
            throw new IllegalArgumentException("the id of a team has 16 letters and digits");
        }
    }

    public static boolean couldBe(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
