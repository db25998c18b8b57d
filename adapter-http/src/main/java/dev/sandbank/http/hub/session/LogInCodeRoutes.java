package dev.sandbank.http.hub.session;

import dev.sandbank.application.hub.session.FindWaitingLogIn;
import dev.sandbank.application.hub.session.LogInByCode;
import dev.sandbank.application.hub.session.LogInDeveloper.LoggedIn;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.LinkCookie;
import dev.sandbank.http.web.page.LogInPath;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code /login/code}: the second step of a log-in. What the first step gave is kept in a cookie of this page alone. */
final class LogInCodeRoutes {

    static final String PATH = Section.LOG_IN.path() + "/code";

    private final LogInByCode logIn;
    private final FindWaitingLogIn find;
    private final LinkCookie ticket;

    LogInCodeRoutes(LogInByCode logIn, FindWaitingLogIn find, Supplier<String> publicUrl) {
        this.logIn = logIn;
        this.find = find;
        this.ticket = new LinkCookie(PATH, publicUrl);
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("logInCode", PATH, Role.ANYBODY, this::open);
        routes.form(
                "logInByCode",
                PATH,
                Role.ANYBODY,
                this::take,
                (request, stale) -> show(request, 200, stale.text(LogInPath.NEXT), Problems.NONE));
    }

    /**
     * Goes on to this page.
     *
     * @param next the wanted page; empty for none
     */
    void ask(HubRequest request, String given, String next) {
        ticket.keep(request, given);
        request.redirect(
                next.isEmpty()
                        ? PATH
                        : PATH + "?" + LogInPath.NEXT + "=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    private void open(HubRequest request) {
        show(request, 200, request.query(LogInPath.NEXT), Problems.NONE);
    }

    private void take(HubRequest request, PageForm form) {
        String next = form.text(LogInPath.NEXT);
        try {
            LoggedIn loggedIn =
                    logIn.logIn(ticket.of(request), form.text(IdentityFields.CODE), request.place(), request.secret());
            ticket.forget(request);
            request.startSession(loggedIn.secret());
            request.redirect(LogInPath.after(next, Section.ACCOUNT.path()));
        } catch (Refused refused) {
            if (refused.reason() == DeveloperRefusal.LINK_ENDED) {
                request.redirect(Section.LOG_IN.path());
                return;
            }
            show(request, IdentityFields.status(refused), next, IdentityFields.problems(refused));
        }
    }

    private void show(HubRequest request, int status, @Nullable String next, Problems problems) {
        if (find.find(ticket.of(request)).isEmpty()) {
            request.redirect(Section.LOG_IN.path());
            return;
        }
        Form form = Form.to(PATH, request.csrf(), "Log in")
                .with(Field.hidden(LogInPath.NEXT, LogInPath.after(next, "")), IdentityFields.code())
                .with(problems);
        request.show(
                status,
                FormPage.of(
                        request.frame("Enter a code", Section.LOG_IN),
                        "Your password is right. Your account asks for a code as well.",
                        form,
                        new PageLink("Log in as somebody else", Section.LOG_IN.path())));
    }
}
