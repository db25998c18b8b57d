package dev.sandbank.application.oauth.client;

import dev.sandbank.domain.oauth.client.IconImage;
import org.jspecify.annotations.Nullable;

/**
 * What an owner says about the icon of a client.
 *
 * @param image the icon from now on, or null for none
 */
public record ChosenIcon(@Nullable IconImage image) {

    /** Takes the icon away. */
    public static final ChosenIcon NONE = new ChosenIcon(null);

    @Nullable
    String stored() {
        return image == null ? null : image.dataUri();
    }
}
