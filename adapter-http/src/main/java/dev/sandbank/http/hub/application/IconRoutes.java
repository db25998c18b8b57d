package dev.sandbank.http.hub.application;

import dev.sandbank.application.hub.application.FindIcon;
import dev.sandbank.domain.oauth.client.IconImage;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.page.icon.IconAddress;
import dev.sandbank.http.web.FileAnswer;
import dev.sandbank.http.web.HtmlAnswer;
import dev.sandbank.http.web.Paths;
import io.javalin.http.Context;
import java.util.Optional;

/** The icons of applications, for pages of the hub and of the bank. */
public final class IconRoutes {

    private static final String ID = "application";
    private static final String FILE = "file";

    private final FindIcon findIcon;

    public IconRoutes(FindIcon findIcon) {
        this.findIcon = findIcon;
    }

    /** Adds the path of all icons. */
    public void addTo(Paths paths) {
        paths.get(IconAddress.BASE + "{" + ID + "}/{" + FILE + "}", this::show);
    }

    private void show(Context context) {
        Optional<IconImage> icon = found(context);
        if (icon.isEmpty()) {
            HtmlAnswer.show(context, ErrorPages.notFound());
            return;
        }
        // Opened by itself, the picture is a document of this origin, so it may do nothing at all.
        context.header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, max-age=86400, immutable");
        FileAnswer.show(context, "image/png", icon.get().hash(), icon.get().png());
    }

    private Optional<IconImage> found(Context context) {
        String file = context.pathParam(FILE);
        return file.endsWith(IconAddress.ENDING)
                ? findIcon.find(
                        IconAddress.idIn(context.pathParam(ID)),
                        file.substring(0, file.length() - IconAddress.ENDING.length()))
                : Optional.empty();
    }
}
