package dev.sandbank.application.hub.session;

import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.support.Base62;
import dev.sandbank.application.support.Digits;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a browser gets after the right password while the code is still asked for. Nothing is stored: the key of the
 * installation signs it, and it ends when the password changes. It opens nothing but the question for the code.
 */
final class LogInTickets {

    static final Duration LIFETIME = Duration.ofMinutes(10);

    private static final String PURPOSE = "log-in-ticket";
    private static final int MARK_LENGTH = 43;
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z]{16}\\.[0-9]{1,12}\\.[0-9A-Za-z]{43}");

    private final Secrets secrets;
    private final Developers developers;

    LogInTickets(Secrets secrets, Developers developers) {
        this.secrets = secrets;
        this.developers = developers;
    }

    String of(Developer developer, Instant now) {
        return signed(developer, Long.toString(now.plus(LIFETIME).getEpochSecond()));
    }

    /** Whose it is; empty if it is none, has ended, or the developer cannot log in any more. */
    Optional<Developer> verify(String ticket, Instant now) {
        if (!SHAPE.matcher(ticket).matches()) {
            return Optional.empty();
        }
        String[] parts = ticket.split("\\.", -1);
        return developers
                .find(new DeveloperId(parts[0]))
                .filter(developer -> !developer.suspended())
                .filter(developer -> same(signed(developer, parts[1]), ticket))
                .filter(developer -> now.getEpochSecond() < Digits.large(parts[1]));
    }

    private String signed(Developer developer, String end) {
        String signs = developer.id() + " " + end + " " + developer.password().text();
        byte[] mark = secrets.derive(PURPOSE, signs);
        return developer.id() + "." + end + "." + Base62.write(new BigInteger(1, mark), MARK_LENGTH);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
