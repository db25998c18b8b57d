package dev.sandbank.image;

import dev.sandbank.domain.oauth.client.IconImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as the largest PNG that can be stored with an application. */
final class FittingPng {

    static final int LARGEST = IconImage.MAX_SIDE;

    /** The pixels of the last one fit even where they cannot be compressed at all. */
    private static final List<Integer> SIDES = List.of(LARGEST, 192, 128);

    private FittingPng() {}

    static IconImage of(BufferedImage picture) {
        for (int side : SIDES) {
            byte[] png = written(Shrink.to(side, picture));
            if (png.length <= IconImage.MAX_BYTES) {
                return IconImage.of(png);
            }
        }
        throw new IllegalStateException("128 x 128 pixels have less than " + IconImage.MAX_BYTES + " bytes");
    }

    private static byte[] written(BufferedImage picture) {
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
        plain.setRGB(
                0,
                0,
                picture.getWidth(),
                picture.getHeight(),
                picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()),
                0,
                picture.getWidth());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream png = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(plain, "png", png);
        } catch (IOException e) {
            throw new IllegalStateException("memory can always be written", e);
        }
        return out.toByteArray();
    }
}
