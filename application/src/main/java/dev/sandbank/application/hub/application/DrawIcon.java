package dev.sandbank.application.hub.application;

import dev.sandbank.domain.oauth.client.IconImage;
import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.io.IOException;
import java.io.InputStream;

/**
 * Draws the icon of an application from a file that somebody sent. The file itself is stored nowhere. Drawing may take
 * a second, so it is done before the unit of work that stores the icon.
 */
public final class DrawIcon {

    /** The maximum length of a file, in bytes: 1 MB. */
    public static final int MAX_BYTES = 1 << 20;

    private final Icons icons;

    public DrawIcon(Icons icons) {
        this.icons = icons;
    }

    /**
     * Reads at most one byte more than a file may have.
     *
     * @param declared the length that the sender declares, or -1
     * @throws Refused with an {@code IconRefusal}
     * @throws IOException if the file cannot be read to its end
     */
    public IconImage draw(InputStream sent, long declared) throws IOException {
        if (declared > MAX_BYTES) {
            throw new Refused(IconRefusal.ICON_TOO_LARGE);
        }
        byte[] file = sent.readNBytes(MAX_BYTES + 1);
        if (file.length > MAX_BYTES) {
            throw new Refused(IconRefusal.ICON_TOO_LARGE);
        }
        if (file.length == 0) {
            throw new Refused(IconRefusal.ICON_EMPTY);
        }
        return icons.draw(file);
    }
}
