package dev.sandbank.domain.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IconImageTest {

    @Test
    void pngIsKeptAsItsDataUri() {
        byte[] png = png(256, 1);

        IconImage icon = IconImage.of(png);

        assertThat(icon.dataUri()).startsWith("data:image/png;base64,");
        assertThat(icon.png()).isEqualTo(png);
        assertThat(IconImage.stored(icon.dataUri())).contains(icon);
        assertThat(icon.hash())
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(IconImage.of(png(1, 256)).hash());
        assertThat(icon).hasToString("IconImage[" + icon.hash() + "]");
    }

    @Test
    void largestPngFitsAClient() {
        byte[] largest = Arrays.copyOf(png(256, 256), IconImage.MAX_BYTES);

        assertThat(IconImage.of(largest).dataUri()).hasSizeBetween(Client.MAX_ICON_LENGTH - 3, Client.MAX_ICON_LENGTH);
        byte[] larger = Arrays.copyOf(largest, IconImage.MAX_BYTES + 1);
        assertThatIllegalArgumentException().isThrownBy(() -> IconImage.of(larger));
    }

    @ParameterizedTest
    @CsvSource({"257,1", "1,257", "0,1", "1,0", "-1,5", "30000,30000"})
    void pngOfOtherSizesIsNoIcon(int width, int height) {
        byte[] png = png(width, height);

        assertThatIllegalArgumentException().isThrownBy(() -> IconImage.of(png));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/icon.png",
                "data:image/svg+xml;base64,PHN2Zy8+",
                "data:image/png;base64,",
                "data:image/png;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=",
                "data:image/png;base64,!"
            })
    void whatIsNoPngIsNoIcon(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new IconImage(text));
        assertThat(IconImage.stored(text)).isEmpty();
    }

    @Test
    void clientWithoutIconHasNone() {
        assertThat(IconImage.stored(null)).isEmpty();
    }

    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(24)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(new byte[] {'I', 'H', 'D', 'R'})
                .putInt(width)
                .putInt(height)
                .array();
    }
}
