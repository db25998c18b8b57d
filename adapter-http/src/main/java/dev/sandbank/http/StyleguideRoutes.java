package dev.sandbank.http;

import dev.sandbank.http.hub.style.StyleguidePage;
import dev.sandbank.http.hub.style.StyleguidePage.Framed;
import dev.sandbank.http.web.HtmlAnswer;
import dev.sandbank.http.web.Paths;
import io.javalin.http.Context;
import java.util.List;

/** {@code /styleguide}: every part of the hub's pages in its states. */
final class StyleguideRoutes {

    private StyleguideRoutes() {}

    static void addTo(Paths paths) {
        paths.get(StyleguidePage.PATH, StyleguideRoutes::show);
    }

    private static void show(Context context) {
        List<String> frames = context.queryParams(StyleguidePage.FRAME);
        Framed framed = Framed.of(frames.isEmpty() ? "" : frames.get(0));
        HtmlAnswer.showWithScript(context, 200, new StyleguidePage(framed).html());
    }
}
