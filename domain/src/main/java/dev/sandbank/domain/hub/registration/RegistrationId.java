package dev.sandbank.domain.hub.registration;

import java.util.regex.Pattern;

/** The id of a registration: 16 letters and digits. */
public record RegistrationId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z]{16}");

    public RegistrationId {
        if (!couldBe(value)) {
            throw new IllegalArgumentException("the id of a registration has 16 letters and digits");
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
