package dev.sandbank.application.hub.developer;

import dev.sandbank.domain.secret.PasswordHash;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Passwords for tests: the hash is made at once, and only the length is judged. */
public final class PlainPasswords implements Passwords {

    private static final int MIN_LENGTH = 12;

    @Override
    public Optional<String> objectionTo(String password, List<String> context) {
        return password.length() < MIN_LENGTH
                ? Optional.of("A password has at least 12 characters.")
                : Optional.empty();
    }

    @Override
    public PasswordHash hash(String password) {
        return new PasswordHash(
                "plain:" + Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public boolean matches(String password, @Nullable PasswordHash hash) {
        return hash(password).equals(hash);
    }
}
