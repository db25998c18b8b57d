package dev.sandbank.http.page.icon;

import dev.sandbank.application.support.StorableText;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.IconImage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where a page finds the icon of an application. The address has a hash of the content, so a changed icon is shown at
 * once, and the id of the application in base64url, because an id may have any characters.
 */
public final class IconAddress {

    /** The beginning of every address. */
    public static final String BASE = "/icons/";

    /** What follows the hash. */
    public static final String ENDING = ".png";

    private IconAddress() {}

    /** The address, or null for an application without an icon. An icon of an earlier version is its own address. */
    public static @Nullable String of(Client client) {
        return IconImage.stored(client.icon())
                .map(icon -> BASE + encoded(client.id().value()) + "/" + icon.hash() + ENDING)
                .orElse(client.icon());
    }

    /** The id of the application in an address; an empty text if the address has none. */
    public static String idIn(String encoded) {
        try {
            String id = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            return StorableText.isStorable(id) ? id : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String encoded(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }
}
