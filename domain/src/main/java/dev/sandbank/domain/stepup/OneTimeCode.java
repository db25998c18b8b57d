package dev.sandbank.domain.stepup;

import java.util.Set;

/**
 * The one-time codes. A real bank would send a new code to a phone. Here nothing is sent; the right codes are
 * published, and each of them is right for every flow.
 */
public final class OneTimeCode {

    /** The code to use; older programs for the public sandbox use the others. */
    public static final String PUBLISHED = "987654";

    private static final Set<String> RIGHT = Set.of(PUBLISHED, "735937", "567351");

    private OneTimeCode() {}

    /** Whether the code is one of the published ones. */
    public static boolean isRight(String code) {
        return RIGHT.contains(code.strip());
    }
}
