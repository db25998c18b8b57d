package dev.sandbank.domain.mail;

import dev.sandbank.domain.space.SpaceId;
import java.util.regex.Pattern;

/**
 * The phone of a customer of the bank.
 *
 * @param value masked, as in {@code XXXXXXXX0056}
 */
public record CustomerPhone(SpaceId space, String value) implements CustomerRecipient {

    private static final Pattern SHAPE = Pattern.compile("X{1,30}[0-9]{0,4}");

    public CustomerPhone {
        if (!couldBe(value)) {
            throw new IllegalArgumentException("the number of a phone is masked");
        }
    }

    static boolean couldBe(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String key() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
