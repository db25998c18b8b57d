package dev.sandbank.http.page.icon;

import dev.sandbank.domain.oauth.client.Client;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The picture of an application.
 *
 * @param address where it is; null for an application without one
 * @param initial the letter or digit that stands for a missing one
 */
public record Icon(@Nullable String address, String initial) {

    public static Icon of(Client client) {
        return named(client.name(), IconAddress.of(client));
    }

    /** The icon of an application with this name. */
    public static Icon named(String name, @Nullable String address) {
        return new Icon(address, initialOf(name));
    }

    private static String initialOf(String name) {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .map(letter -> letter.toUpperCase(Locale.ROOT))
                .orElse("?");
    }
}
