package dev.sandbank.image;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Pixels of every kind as 8 bits of opacity, red, green and blue. Samples are scaled and not converted between colour
 * spaces, because the platform would take grey for linear light and make it brighter.
 */
final class Pixels {

    private static final int OPAQUE = 0xff;

    private Pixels() {}

    static BufferedImage argb(BufferedImage decoded) {
        BufferedImage argb = new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[decoded.getWidth()];
        for (int y = 0; y < decoded.getHeight(); y++) {
            if (decoded.getColorModel() instanceof IndexColorModel) {
                decoded.getRGB(0, y, row.length, 1, row, 0, row.length);
            } else {
                read(decoded, y, row);
            }
            argb.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return argb;
    }

    private static void read(BufferedImage decoded, int y, int[] row) {
        Raster raster = decoded.getRaster();
        int bands = raster.getNumBands();
        int max = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
        int[] samples = raster.getPixels(0, y, row.length, 1, (int[]) null);
        boolean coloured = bands > 2;
        boolean hasOpacity = bands % 2 == 0;
        for (int x = 0; x < row.length; x++) {
            int first = x * bands;
            int red = scaled(samples[first], max);
            int green = coloured ? scaled(samples[first + 1], max) : red;
            int blue = coloured ? scaled(samples[first + 2], max) : red;
            int opacity = hasOpacity ? scaled(samples[first + bands - 1], max) : OPAQUE;
            row[x] = opacity << 24 | red << 16 | green << 8 | blue;
        }
    }

    private static int scaled(int sample, int max) {
        return max == OPAQUE ? sample : (sample * OPAQUE + max / 2) / max;
    }
}
