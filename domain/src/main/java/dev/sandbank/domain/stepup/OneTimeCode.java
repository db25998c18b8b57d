package dev.sandbank.domain.stepup;

import java.util.Set;

/**
 * The codes that the bank would send to a phone. Nothing is sent here, so they are published: any of them is right for
 * everything that waits for one.
 */
public final class OneTimeCode {

    /** The code to use; the others are of older programs for the public sandbox. */
    public static final String PUBLISHED = "987654";

    private static final Set<String> RIGHT = Set.of(PUBLISHED, "735937", "567351");

    private OneTimeCode() {}

    /** Whether it is a right one. */
    public static boolean isRight(String code) {
        return RIGHT.contains(code.strip());
    }
}
