package dev.sandbank.http;

import dev.sandbank.http.page.ErrorsPage;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.refusal.ErrorList;
import dev.sandbank.http.web.HtmlAnswer;
import dev.sandbank.http.web.Paths;

/** {@code /errors}: all errors on one page. */
final class ErrorsRoutes {

    private ErrorsRoutes() {}

    static void addTo(Paths paths) {
        paths.get("/errors", context -> HtmlAnswer.showWithScript(context, 200, Pages.html(page())));
    }

    private static ErrorsPage page() {
        return new ErrorsPage(
                ErrorList.chapters().stream().map(ErrorsRoutes::chapter).toList());
    }

    private static ErrorsPage.Chapter chapter(ErrorList.Chapter chapter) {
        return new ErrorsPage.Chapter(
                chapter.heading(),
                chapter.lines().stream().map(ErrorsRoutes::line).toList());
    }

    private static ErrorsPage.Line line(ErrorList.Line line) {
        return new ErrorsPage.Line(
                line.status() + " " + line.code() + ", " + line.error(), line.cause(), line.remedy());
    }
}
