package dev.sandbank.domain.mail;

import java.util.regex.Pattern;

/** The id of a {@link Mail}: 22 letters and digits. Its {@code Message-ID} begins with it. */
public record MailId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z]{22}");

    public MailId {
        if (!couldBe(value)) {
            throw new IllegalArgumentException("the id of a mail has 22 letters and digits");
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
