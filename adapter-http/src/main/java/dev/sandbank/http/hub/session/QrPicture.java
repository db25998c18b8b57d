package dev.sandbank.http.hub.session;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A text as a picture that a phone reads. It is dark on white in every theme, with the four quiet modules around it that
 * readers need (ISO/IEC 18004).
 */
final class QrPicture {

    private static final int QUIET = 4;

    private final QrCode code;

    private QrPicture(QrCode code) {
        this.code = code;
    }

    /** The picture as an SVG in a data URI, for an {@code img} of any size. */
    static String dataUri(String text) {
        String svg = new QrPicture(QrCode.encodeText(text, Ecc.MEDIUM)).svg();
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    private String svg() {
        int side = code.size + 2 * QUIET;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side
                + "H0z\"/><path fill=\"#000\" d=\"" + darkModules() + "\"/></svg>";
    }

    /** One rectangle for each row of dark modules side by side. */
    private String darkModules() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int length = darkFrom(x, y);
                if (length > 0) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append('h')
                            .append(length)
                            .append("v1h-")
                            .append(length)
                            .append('z');
                }
                x += length + 1;
            }
        }
        return path.toString();
    }

    /** How many dark modules stand side by side; those outside of the picture are light. */
    private int darkFrom(int x, int y) {
        int end = x;
        while (code.getModule(end, y)) {
            end++;
        }
        return end - x;
    }
}
