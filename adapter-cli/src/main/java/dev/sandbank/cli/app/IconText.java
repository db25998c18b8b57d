package dev.sandbank.cli.app;

import dev.sandbank.application.hub.application.DrawIcon;
import dev.sandbank.application.oauth.client.ChosenIcon;
import dev.sandbank.cli.installation.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;

/** Reads the icon that an option names: a file, a data URI, or an empty text for none. */
final class IconText {

    private static final String DATA = "data:";
    private static final String BASE64 = ";base64";

    private IconText() {}

    static ChosenIcon of(String text, DrawIcon drawIcon) {
        if (text.isEmpty()) {
            return ChosenIcon.NONE;
        }
        try {
            return text.startsWith(DATA) ? ofDataUri(text, drawIcon) : ofFile(Path.of(text), drawIcon);
        } catch (IOException | InvalidPathException e) {
            throw Failure.usage("the icon " + text + " cannot be read");
        }
    }

    private static ChosenIcon ofFile(Path file, DrawIcon drawIcon) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new ChosenIcon(drawIcon.draw(content, Files.size(file)));
        }
    }

    private static ChosenIcon ofDataUri(String uri, DrawIcon drawIcon) throws IOException {
        byte[] content = contentOf(uri);
        return new ChosenIcon(drawIcon.draw(new ByteArrayInputStream(content), content.length));
    }

    /** The bytes of a data URI (RFC 2397). Its media type is not looked at, because the content tells the type. */
    private static byte[] contentOf(String uri) {
        int comma = uri.indexOf(',');
        if (comma < 0) {
            throw Failure.usage("the icon is a data URI without a comma");
        }
        String data = uri.substring(comma + 1);
        try {
            return uri.substring(0, comma).endsWith(BASE64)
                    ? Base64.getDecoder().decode(data)
                    : URLDecoder.decode(data.replace("+", "%2B"), StandardCharsets.UTF_8)
                            .getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("the icon is a data URI that is not encoded properly");
        }
    }
}
