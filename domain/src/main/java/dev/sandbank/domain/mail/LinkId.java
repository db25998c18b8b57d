package dev.sandbank.domain.mail;

import java.util.regex.Pattern;

/** The id of an {@link ActingLink}: 22 letters and digits. It is not secret and lets nobody do anything. */
public record LinkId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z]{22}");

    public LinkId {
        if (!couldBe(value)) {
            throw new IllegalArgumentException("the id of a link has 22 letters and digits");
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
