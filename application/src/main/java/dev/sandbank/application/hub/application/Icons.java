package dev.sandbank.application.hub.application;

import dev.sandbank.domain.oauth.client.IconImage;
import dev.sandbank.domain.refusal.Refused;

/** Draws pictures as icons. */
public interface Icons {

    /**
     * The picture in a PNG, JPEG or SVG file, drawn anew: upright, without anything but its pixels, and at most 256 x 256
     * of them. What the file is is decided by its content.
     *
     * @param sent the whole file; what an icon may be long is checked by the caller
     * @throws Refused with an {@code IconRefusal} if the file is no such picture, or more work than an icon may be
     */
    IconImage draw(byte[] sent);
}
