package dev.sandbank.image;

import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.IconRefusal.IconTooWide;
import dev.sandbank.domain.refusal.Refused;

/** The width and height that a file declares, in pixels. */
record PixelSize(int width, int height) {

    /** The largest width and height that are decoded. */
    static final int MAX_SIDE = 2048;

    /** The size of a picture that may be decoded; refuses every other. */
    static PixelSize checked(int width, int height) {
        if (width < 1 || height < 1) {
            throw new Refused(IconRefusal.ICON_UNREADABLE);
        }
        if (width > MAX_SIDE || height > MAX_SIDE) {
            throw new Refused(new IconTooWide(width, height));
        }
        return new PixelSize(width, height);
    }

    int longerSide() {
        return Math.max(width, height);
    }
}
