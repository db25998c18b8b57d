package dev.sandbank.domain.stepup;

import java.util.Set;

/**
 * The one-time codes that are published for compatible applications: each of them is right for every flow, beside the
 * random code that is sent to the customer's phone.
 */
public final class OneTimeCode {

    /** The code to use; older programs for the public sandbox use the others. */
    public static final String PUBLISHED = "987654";

    private static final Set<String> RIGHT = Set.of(PUBLISHED, "735937", "567351");

    private OneTimeCode() {}

    /** Whether the code is one of the published ones. */
    public static boolean isPublished(String code) {
        return RIGHT.contains(code.strip());
    }
}
