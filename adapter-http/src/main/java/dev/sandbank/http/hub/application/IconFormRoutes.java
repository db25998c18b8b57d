package dev.sandbank.http.hub.application;

import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.domain.oauth.client.IconImage;
import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.IconRefusal.IconsBusy;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.body.SentFile;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** {@code /apps/{application}/icon}: gives an application an icon, or takes it away. */
final class IconFormRoutes {

    /** What follows the path of an application. */
    static final String BELOW = "/icon";

    private static final String PATH = ApplicationDesk.PATH + BELOW;
    private static final String REMOVE = "/remove";
    private static final String FILE = "icon";
    private static final int TOO_LARGE = 413;
    private static final int BUSY = 429;

    private final ApplicationDesk desk;

    IconFormRoutes(ApplicationDesk desk) {
        this.desk = desk;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("applicationIcon", PATH, Role.DEVELOPER, request -> show(request, 200, Problems.NONE));
        routes.form(
                "sendIcon", PATH, Role.DEVELOPER, this::send, (request, stale) -> show(request, 200, Problems.NONE));
        routes.form(
                "removeIcon",
                PATH + REMOVE,
                Role.DEVELOPER,
                (request, form) -> set(request, desk.own(request), null),
                (request, stale) -> show(request, 200, Problems.NONE));
    }

    private void send(HubRequest request, PageForm form) {
        ApplicationView view = desk.own(request);
        try {
            set(request, view, drawn(form.file(FILE)));
        } catch (Refused refused) {
            if (!(refused.reason() instanceof IconRefusal reason)) {
                throw refused;
            }
            if (refused.refusal() instanceof IconsBusy busy) {
                request.answerWith("Retry-After", Long.toString(busy.retryAfterSeconds()));
            }
            show(request, status(reason), Problems.NONE.at(FILE, Hints.of(refused)));
        }
    }

    private IconImage drawn(SentFile file) {
        try (InputStream content = file.content()) {
            return desk.useCases().drawIcon().draw(content, file.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void set(HubRequest request, ApplicationView view, @Nullable IconImage icon) {
        desk.applications(request)
                .setIcon()
                .set(request.developer().id(), view.client().id(), icon);
        String path = ApplicationDesk.pathOf(view.client().id()) + BELOW;
        request.redirect(DoneNotices.after(path, icon == null ? "icon-removed" : "icon-set"));
    }

    private static int status(IconRefusal reason) {
        return switch (reason) {
            case ICON_TOO_LARGE -> TOO_LARGE;
            case ICONS_BUSY -> BUSY;
            default -> ApplicationDesk.WRONG;
        };
    }

    private void show(HubRequest request, int status, Problems problems) {
        ApplicationView view = desk.own(request);
        String page = ApplicationDesk.pathOf(view.client().id());
        Form form = Form.to(page + BELOW, request.csrf(), "Use this picture")
                .with(Field.file(FILE, "Picture", "image/png,image/jpeg,image/svg+xml")
                        .hint(
                                "A PNG, JPEG or SVG file of at most 1 MB and 2,048 pixels a side. It is drawn anew, upright"
                                        + " and at most 256 pixels a side; the file itself is not kept."))
                .with(problems)
                .cancel("Back to the application", page);
        Act remove = Act.to(page + BELOW + REMOVE, request.csrf(), "Remove the icon", "")
                .danger();
        request.show(
                status,
                new IconPage(
                        ApplicationDesk.told(
                                request,
                                ApplicationDesk.frameBelow(
                                        request,
                                        view,
                                        "Icon of " + view.client().name())),
                        view.client(),
                        form,
                        remove));
    }
}
