package dev.sandbank.domain.stepup;

import java.util.regex.Pattern;

/**
 * The act that a flow with a one-time code allows.
 *
 * @param name the id of the operation that waits, or one of the names in this class
 */
public record Purpose(String name) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,99}");

    /** The issue of tokens for a card. */
    public static final Purpose CARD_AUTHORIZATION = new Purpose("card_authorization");

    /** Any operation, because the code was sent before the operation was named. */
    public static final Purpose ANY_OPERATION = new Purpose("one_time_code");

    public Purpose {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("not a purpose: " + name);
        }
    }

    /** Whether a flow of this purpose allows an act of that purpose. */
    boolean leadsTo(Purpose act) {
        return equals(act) || (equals(ANY_OPERATION) && !act.equals(CARD_AUTHORIZATION));
    }
}
