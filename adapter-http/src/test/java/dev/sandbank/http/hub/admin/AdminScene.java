package dev.sandbank.http.hub.admin;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.developer.UserId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the tests of the administration need. */
final class AdminScene {

    private AdminScene() {}

    /** One of many developers, who can never log in. */
    static Developer developer(int number) {
        return new Developer(
                new DeveloperId(String.format(Locale.ROOT, "%016d", number)),
                new UserId("many" + number),
                new EmailAddress("many" + number + "@example.com"),
                "many" + number,
                "",
                SpaceId.DEFAULT,
                new PasswordHash("none"),
                false,
                false,
                Instant.parse("2026-01-15T03:00:00Z"));
    }

    /** The first group of the first place where a pattern fits. */
    static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("nothing like " + pattern + " in\n" + text);
        }
        return matcher.group(1);
    }
}
