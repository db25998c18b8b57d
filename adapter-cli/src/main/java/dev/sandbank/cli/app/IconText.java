package dev.sandbank.cli.app;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.domain.oauth.client.Client;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an image file as the data URI that is stored. */
final class IconText {

    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "svg", "image/svg+xml");

    private IconText() {}

    /** A data URI or an empty text stays as it is; anything else names a file. */
    static String of(String text) {
        return text.isEmpty() || text.startsWith("data:") ? text : ofFile(Path.of(text));
    }

    private static String ofFile(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        @Nullable String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw Failure.refused("the icon " + file + " is not a png, jpeg, gif, webp or svg file");
        }
        try {
            if (Files.size(file) > Client.MAX_ICON_LENGTH) {
                throw Failure.refused("the icon " + file + " is larger than 64 KiB");
            }
            return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException e) {
            throw Failure.refused("the icon " + file + " cannot be read");
        }
    }
}
