package dev.sandbank.domain.hub.team;

import java.util.regex.Pattern;

/** The id of an invitation: 16 letters and digits. */
public record InvitationId(String value) {

    /** The number of characters. */
    public static final int LENGTH = 16;

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z]{16}");

    public InvitationId {
        if (!couldBe(value)) {
            throw new IllegalArgumentException("the id of an invitation has 16 letters and digits");
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
