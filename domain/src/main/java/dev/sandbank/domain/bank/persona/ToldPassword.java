package dev.sandbank.domain.bank.persona;

import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.secret.SecretHash;
import java.util.HexFormat;

/**
 * The password of a customer of a data set. Everybody who sees the set sees it, as the passwords of test customers, so a
 * slow hash would protect nothing, and a set has many customers.
 */
public final class ToldPassword {

    private static final String KIND = "told-sha256:";

    private ToldPassword() {}

    public static PasswordHash hash(CustomerId customer, String password) {
        byte[] hash = SecretHash.of(Persona.idOf(customer) + ":" + password).bytes();
        return new PasswordHash(KIND + HexFormat.of().formatHex(hash));
    }

    /** Whether a stored hash is one of these. */
    public static boolean made(PasswordHash stored) {
        return stored.text().startsWith(KIND);
    }

    /** Whether the password is the one that was hashed. */
    public static boolean matches(CustomerId customer, String typed, PasswordHash stored) {
        return hash(customer, typed).equals(stored);
    }
}
