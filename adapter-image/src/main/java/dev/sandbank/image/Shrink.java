package dev.sandbank.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller, never larger. Their proportions stay. */
final class Shrink {

    private Shrink() {}

    /** A picture whose longer side has at most so many pixels. It is halved in steps, so that each pixel counts. */
    static BufferedImage to(int side, BufferedImage picture) {
        BufferedImage shrunk = picture;
        while (longerSide(shrunk) > side) {
            int next = Math.max(side, (longerSide(shrunk) + 1) / 2);
            shrunk = drawn(shrunk, next);
        }
        return shrunk;
    }

    private static BufferedImage drawn(BufferedImage picture, int side) {
        double scale = (double) side / longerSide(picture);
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        // Colours are multiplied by opacity, so that the colour of invisible pixels does not bleed into edges.
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return smaller;
    }

    private static int longerSide(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }
}
