package dev.sandbank.application.hub.developer;

import dev.sandbank.domain.hub.developer.Password;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.secret.SecretHash;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Hashes passwords at once, for tests of what is done with the hashes. */
public final class TestHashing implements PasswordHashing {

    /** What hashes begin with that were made with less work. */
    public static final String OLD_PREFIX = "old-";

    /** What hashes begin with. */
    public static final String PREFIX = "test-";

    @Override
    public PasswordHash hash(Password password) {
        byte[] hash = SecretHash.of(password.text()).bytes();
        return new PasswordHash(PREFIX + HexFormat.of().formatHex(hash));
    }

    @Override
    public boolean matches(Password typed, @Nullable PasswordHash stored) {
        return stored != null && hash(typed).text().equals(stored.text().replace(OLD_PREFIX, PREFIX));
    }

    @Override
    public boolean isOutdated(PasswordHash stored) {
        return !stored.text().startsWith(PREFIX);
    }
}
