package dev.sandbank.http.hub.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.sandbank.domain.hub.session.CodeSecret;
import dev.sandbank.domain.hub.session.OtpauthUri;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** The picture is read as a phone reads it, by a library that did not draw it. */
class QrPictureTest {

    private static final int LIGHT = 0xffffff;
    private static final int SCALE = 4;
    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern DARK = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    /** The secret of the test values in RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @Test
    void h26PhoneReadsTheUri() throws ReaderException {
        String uri = OtpauthUri.of("Bank: B\u00fchne", "ann.lee", new CodeSecret(SECRET));

        assertThat(read(svg(QrPicture.dataUri(uri)))).isEqualTo(uri);
    }

    @Test
    void h26PhoneMakesTheCodesOfTheStandard() throws ReaderException, GeneralSecurityException {
        String uri = OtpauthUri.of("Sandbank", "ann.lee", new CodeSecret(SECRET));
        String read = read(svg(QrPicture.dataUri(uri)));

        Matcher secret = Pattern.compile("[?&]secret=([A-Z2-7]+)&").matcher(read);
        assertThat(secret.find()).isTrue();
        assertThat(bytesOf(secret.group(1))).isEqualTo(SECRET);
        assertThat(codeAt(59, bytesOf(secret.group(1)))).isEqualTo("287082");
        assertThat(codeAt(1_111_111_109, bytesOf(secret.group(1)))).isEqualTo("081804");
        assertThat(read).contains("&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void h26PictureIsDarkOnWhiteWithFourQuietModules() {
        String svg = svg(QrPicture.dataUri("otpauth://totp/x"));
        int side = sideOf(svg);

        assertThat(svg).contains("<path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "H0z\"/>");
        assertThat(svg).containsOnlyOnce("fill=\"#000\"");
        assertThat(DARK.matcher(svg).results())
                .isNotEmpty()
                .allSatisfy(run -> {
                    assertThat(number(run, 1)).isGreaterThanOrEqualTo(4);
                    assertThat(number(run, 2)).isBetween(4, side - 5);
                    assertThat(number(run, 1) + number(run, 3)).isLessThanOrEqualTo(side - 4);
                })
                .anySatisfy(run -> assertThat(number(run, 1)).isEqualTo(4))
                .anySatisfy(run -> assertThat(number(run, 2)).isEqualTo(4));
    }

    private static String svg(String dataUri) {
        assertThat(dataUri).startsWith("data:image/svg+xml;base64,");
        return new String(
                Base64.getDecoder().decode(dataUri.substring(dataUri.indexOf(',') + 1)), StandardCharsets.UTF_8);
    }

    private static String read(String svg) throws ReaderException {
        int side = sideOf(svg) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, LIGHT);
        DARK.matcher(svg).results().forEach(run -> {
            for (int y = number(run, 2) * SCALE; y < (number(run, 2) + 1) * SCALE; y++) {
                int row = y * side;
                Arrays.fill(pixels, row + number(run, 1) * SCALE, row + (number(run, 1) + number(run, 3)) * SCALE, 0);
            }
        });
        RGBLuminanceSource seen = new RGBLuminanceSource(side, side, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new GlobalHistogramBinarizer(seen)))
                .getText();
    }

    private static int sideOf(String svg) {
        Matcher side = SIDE.matcher(svg);
        assertThat(side.find()).isTrue();
        return Integer.parseInt(side.group(1));
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }

    private static byte[] bytesOf(String base32) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int bits = 0;
        int held = 0;
        for (char c : base32.toCharArray()) {
            held = held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
            }
        }
        return bytes.toByteArray();
    }

    private static String codeAt(long second, byte[] secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret, "HmacSHA1"));
        byte[] hmac = mac.doFinal(ByteBuffer.allocate(8).putLong(second / 30).array());
        int number = ByteBuffer.wrap(hmac).getInt(hmac[19] & 15) & Integer.MAX_VALUE;
        return "%06d".formatted(number % 1_000_000);
    }
}
