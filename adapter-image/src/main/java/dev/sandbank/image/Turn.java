package dev.sandbank.image;

import java.awt.image.BufferedImage;

/**
 * How the stored pixels of a photograph become upright: rows and columns change places, or not, and then columns or rows
 * are read backwards.
 */
record Turn(boolean swapped, boolean columnsBackwards, boolean rowsBackwards) {

    static final Turn NONE = new Turn(false, false, false);

    /** By the number of the EXIF tag, from 1 to 8; any other number turns nothing. */
    static Turn of(int orientation) {
        return switch (orientation) {
            case 2 -> new Turn(false, true, false);
            case 3 -> new Turn(false, true, true);
            case 4 -> new Turn(false, false, true);
            case 5 -> new Turn(true, false, false);
            case 6 -> new Turn(true, false, true);
            case 7 -> new Turn(true, true, true);
            case 8 -> new Turn(true, true, false);
            default -> NONE;
        };
    }

    BufferedImage upright(BufferedImage stored) {
        int width = swapped ? stored.getHeight() : stored.getWidth();
        int height = swapped ? stored.getWidth() : stored.getHeight();
        BufferedImage upright = new BufferedImage(width, height, stored.getType());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int column = swapped ? y : x;
                int row = swapped ? x : y;
                upright.setRGB(
                        x,
                        y,
                        stored.getRGB(
                                columnsBackwards ? stored.getWidth() - 1 - column : column,
                                rowsBackwards ? stored.getHeight() - 1 - row : row));
            }
        }
        return upright;
    }
}
