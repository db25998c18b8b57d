package dev.sandbank.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.refusal.IconRefusal;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what a file holds tells what it is. */
class H45ContentDecidesTest {

    private static final byte[] MARKUP = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp", "wbmp", "tiff"})
    void picturesOfOtherFormatsAreRefused(String format) {
        byte[] file = Pictures.file(Pictures.halves(8, 8, BufferedImage.TYPE_BYTE_BINARY), format);

        Drawn.assertRefused(file, IconRefusal.ICON_FORMAT_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>Hello</body></html>",
                "<html><svg xmlns='http://www.w3.org/2000/svg'/></html>",
                "<svg xmlns='http://www.w3.org/1999/xhtml'/>",
                "<",
                "hello",
                " ",
                "%PDF-1.7",
                "\u0000\u0000\u0000\u0000"
            })
    void whatIsNoPictureIsRefused(String file) {
        Drawn.assertRefused(file.getBytes(StandardCharsets.UTF_8), IconRefusal.ICON_FORMAT_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void whatFollowsThePictureIsGone(String format) {
        byte[] file = Pictures.file(Pictures.halves(8, 8, BufferedImage.TYPE_INT_RGB), format);

        byte[] icon = Drawn.png(Pictures.with(file, file.length, MARKUP));

        assertThat(new String(icon, StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(icon).isEqualTo(Drawn.png(file));
    }

    @Test
    void drawingInAnotherEncodingIsAnSvg() {
        String svg = "<?xml version='1.0' encoding='UTF-16'?><svg xmlns='http://www.w3.org/2000/svg' width='9'"
                + " height='9'><rect width='9' height='9' fill='red'/></svg>";

        BufferedImage icon = Drawn.pixels(svg.getBytes(StandardCharsets.UTF_16));

        Drawn.assertNear(icon.getRGB(128, 128), Pictures.RED);
    }
}
