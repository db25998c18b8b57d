package dev.sandbank.domain.stepup;

import java.util.regex.Pattern;

/**
 * What something that waits for a one-time code leads to.
 *
 * @param name the id of the operation that is waited for, or one of the names here
 */
public record Purpose(String name) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,99}");

    /** Tokens for a card. */
    public static final Purpose CARD_AUTHORIZATION = new Purpose("card_authorization");

    /** Any operation: a code was sent before it was said what for. */
    public static final Purpose ANY_OPERATION = new Purpose("one_time_code");

    public Purpose {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("not a purpose: " + name);
        }
    }

    /** Whether an act of that purpose may be done. */
    boolean leadsTo(Purpose act) {
        return equals(act) || (equals(ANY_OPERATION) && !act.equals(CARD_AUTHORIZATION));
    }
}
