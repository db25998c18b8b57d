package dev.sandbank.application.support;

import java.math.BigInteger;

/** New ids of letters and digits that no other thing has. */
public final class FreshIds {

    private FreshIds() {}

    /** An id of so many characters; each has nearly six random bits. */
    public static String of(Secrets secrets, int length) {
        return Base62.write(new BigInteger(1, secrets.random(length)), length);
    }
}
