package dev.sandbank.http.hub.application;

import dev.sandbank.application.SecretUseCases;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.application.ApplicationRoutes.Sent;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The forms on an application's page that make and end secrets. */
final class SecretRoutes {

    static final String ROTATE = "/rotate";
    static final String ADD = "/add-secret";
    static final String END = "/end-secret";
    static final String SECRET = "secret";

    private static final String OVERLAP = "overlap";
    private static final String DAY = "24";
    private static final List<Option> OVERLAPS = List.of(
            Option.of("0", "no time: it ends now"),
            Option.of("1", "1 hour"),
            Option.of(DAY, "24 hours"),
            Option.of("168", "7 days"),
            Option.of("2160", "90 days"));

    /** What is told on the page; whatever else is refused has a page of its own. */
    private static final Set<Reason> TOLD = Set.of(
            ClientRefusal.CLIENT_SECRETS_FULL, ClientRefusal.CLIENT_SECRET_LAST, ClientRefusal.CLIENT_SECRET_UNKNOWN);

    private final ApplicationDesk desk;
    private final ApplicationRoutes page;

    SecretRoutes(ApplicationDesk desk, ApplicationRoutes page) {
        this.desk = desk;
        this.page = page;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        add(routes, "rotateOwnSecret", ROTATE, this::rotate);
        add(routes, "addOwnSecret", ADD, this::add);
        add(routes, "endSecret", END, this::end);
    }

    private void add(PageRoutes<HubRequest> routes, String id, String below, Change change) {
        routes.form(
                id,
                ApplicationDesk.PATH + below,
                Role.DEVELOPER,
                (request, form) -> {
                    try {
                        change.make(request, form, ApplicationDesk.idOf(request));
                    } catch (Refused refused) {
                        if (!TOLD.contains(refused.reason())) {
                            throw refused;
                        }
                        Problems problems = Problems.NONE.about(Hints.of(refused));
                        page.show(request, ApplicationDesk.WRONG, new Sent(ROTATE, form::text, problems));
                    }
                },
                (request, stale) -> page.show(request, 200, new Sent(below, stale::text, Problems.NONE)));
    }

    /** What a form changes; it leads to another page unless it refuses. */
    private interface Change {
        void make(HubRequest request, PageForm form, ClientId id);
    }

    private SecretUseCases secrets(HubRequest request) {
        return desk.useCases().secrets().from(request.source());
    }

    private void rotate(HubRequest request, PageForm form, ClientId id) {
        SubmissionId mark = Submission.kept(form.text(Submission.FIELD), desk.secrets());
        Duration overlap = switch (form.text(OVERLAP)) {
            case "0" -> Duration.ZERO;
            case "1" -> Duration.ofHours(1);
            case "168" -> Duration.ofDays(7);
            case "2160" -> Duration.ofDays(90);
            default -> Duration.ofHours(24);
        };
        secrets(request).rotateOwnSecret().rotate(request.developer().id(), id, overlap, mark);
        request.redirect(NewSecretRoutes.showing(id, mark));
    }

    private void add(HubRequest request, PageForm form, ClientId id) {
        SubmissionId mark = Submission.kept(form.text(Submission.FIELD), desk.secrets());
        secrets(request).addSecret().add(request.developer().id(), id, mark);
        request.redirect(NewSecretRoutes.showing(id, mark));
    }

    private void end(HubRequest request, PageForm form, ClientId id) {
        secrets(request).endSecret().end(request.developer().id(), id, form.text(SECRET));
        request.redirect(DoneNotices.after(ApplicationDesk.pathOf(id), "secret-ended"));
    }

    /** The form that rotates the secret of the reader. */
    Form rotateForm(HubRequest request, ClientId id, Sent sent) {
        String typed = sent.text(ROTATE, OVERLAP);
        return Form.to(ApplicationDesk.pathOf(id) + ROTATE, request.csrf(), "Rotate my secret")
                .named("rotate")
                .with(
                        Submission.field(Submission.fresh(desk.secrets())),
                        Field.select(OVERLAP, "Your present secret works on for", OVERLAPS)
                                .typed(typed.isEmpty() ? DAY : typed))
                .with(sent.problems(ROTATE));
    }

    /** The button that gives the reader a secret of their own. */
    Act addAct(HubRequest request, ClientId id) {
        return Act.to(ApplicationDesk.pathOf(id) + ADD, request.csrf(), "Add a secret of my own", "")
                .with(Submission.FIELD, Submission.fresh(desk.secrets()).value());
    }
}
