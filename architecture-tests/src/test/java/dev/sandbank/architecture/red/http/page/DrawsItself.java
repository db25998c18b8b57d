package dev.sandbank.architecture.red.http.page;

import dev.sandbank.architecture.red.image.DrawsAnything;
import java.awt.image.BufferedImage;

/** A page that draws, and that uses another adapter for it. */
final class DrawsItself {

    boolean draw(DrawsAnything adapter, BufferedImage picture) {
        return adapter.hashCode() == picture.hashCode();
    }
}
