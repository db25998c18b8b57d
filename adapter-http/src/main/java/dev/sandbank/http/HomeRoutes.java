package dev.sandbank.http;

import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.page.HomePage;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.web.HtmlAnswer;
import dev.sandbank.http.web.Paths;
import java.util.function.Supplier;

/** {@code /}: a page that explains the server and shows the first call. */
final class HomeRoutes {

    private HomeRoutes() {}

    static void addTo(Paths paths, Supplier<String> publicUrl) {
        paths.get(
                "/",
                context ->
                        HtmlAnswer.show(context, 200, Pages.html(new HomePage(publicUrl.get() + Operation.API_BASE))));
    }
}
