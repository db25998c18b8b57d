package dev.sandbank.http.hub.admin;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.RegistrationUseCases;
import dev.sandbank.application.hub.admin.ListQueue.Queued;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.hub.registration.RegistrationStatus.Activated;
import dev.sandbank.domain.hub.registration.RegistrationStatus.Declined;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** {@code /admin/registrations/ID}: one registration and what can be done about it. */
final class RegistrationRoutes {

    private static final String REGISTRATION = "registration";
    private static final String ONE_PATH = RegistrationQueueRoutes.PATH + "/{" + REGISTRATION + "}";
    private static final int WRONG = 422;

    private final AdminUseCases.From useCases;
    private final Clock wall;

    RegistrationRoutes(AdminUseCases.From useCases, Clock wall) {
        this.useCases = useCases;
        this.wall = wall;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("registration", ONE_PATH, Role.ADMINISTRATOR, request -> show(request, 200, "", Problems.NONE));
        act(routes, "approveRegistration", "/approve", "approved", cases -> cases.approve()::approve);
        act(routes, "resendInvitation", "/resend", "resent", cases -> cases.resend()::resend);
        routes.form(
                "deleteRegistration",
                ONE_PATH + "/delete",
                Role.ADMINISTRATOR,
                (request, form) -> {
                    cases(request).delete().delete(idOf(request));
                    request.redirect(DoneNotices.after(RegistrationQueueRoutes.PATH, "deleted"));
                },
                (request, stale) -> show(request, 200, "", Problems.NONE));
        routes.form(
                "declineRegistration",
                ONE_PATH + "/decline",
                Role.ADMINISTRATOR,
                this::decline,
                (request, stale) -> show(request, 200, stale.text(RegistrationActRoutes.REASON), Problems.NONE));
    }

    private void act(
            PageRoutes<HubRequest> routes,
            String id,
            String below,
            String done,
            Function<RegistrationUseCases, Consumer<RegistrationId>> what) {
        routes.form(
                id,
                ONE_PATH + below,
                Role.ADMINISTRATOR,
                (request, form) -> {
                    what.apply(cases(request)).accept(idOf(request));
                    request.redirect(DoneNotices.after(pathOf(idOf(request)), done));
                },
                (request, stale) -> show(request, 200, "", Problems.NONE));
    }

    private void decline(HubRequest request, PageForm form) {
        String reason = form.text(RegistrationActRoutes.REASON).strip();
        String objection = Declined.objectionTo(reason).orElse("");
        if (!objection.isEmpty()) {
            show(request, WRONG, reason, Problems.NONE.at(RegistrationActRoutes.REASON, objection));
            return;
        }
        cases(request).decline().decline(idOf(request), reason);
        request.redirect(DoneNotices.after(pathOf(idOf(request)), "declined"));
    }

    private void show(HubRequest request, int status, String reason, Problems problems) {
        AdminUseCases all = useCases.of(request.developer().id(), request.source());
        Queued queued = all.developers().showQueued().show(idOf(request));
        Registration registration = queued.registration();
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("", new Block.Facts(facts(queued, all))));
        if (registration.state() == RegistrationState.UNDER_REVIEW) {
            chapters.add(Chapter.of(
                    "Approve",
                    new Block.Words("An invitation is mailed; its link lasts seven days."),
                    button(request, "/approve", "Approve")));
            chapters.add(Chapter.of(
                    "Decline",
                    new Block.Filled(Form.to(pathOf(registration.id()) + "/decline", request.csrf(), "Decline")
                            .with(RegistrationActRoutes.reason().typed(reason))
                            .danger()
                            .with(problems))));
        }
        if (registration.state() == RegistrationState.INVITED) {
            chapters.add(Chapter.of(
                    "Send the invitation again",
                    new Block.Words("Links of earlier mails keep working."),
                    button(request, "/resend", "Send again")));
        }
        chapters.add(Chapter.of(
                "Delete",
                new Block.Words("The registration goes, and its links do not work any more. An account that was made"
                        + " from it stays."),
                new Block.Filled(Form.to(pathOf(registration.id()) + "/delete", request.csrf(), "Delete registration")
                        .named("delete")
                        .danger())));
        HubFrame frame = RegistrationActRoutes.DONE.told(
                AdminFrame.below(request, registration.applicant().name(), AdminRoom.REGISTRATIONS),
                request.query(DoneNotices.DONE));
        Cell.State badge = (Cell.State) RegistrationCells.state(registration.state());
        request.show(status, new BlocksPage(frame, "", badge.badge(), chapters));
    }

    private static Block button(HubRequest request, String below, String label) {
        String name = below.substring(1);
        return new Block.Filled(
                Form.to(pathOf(idOf(request)) + below, request.csrf(), label).named(name));
    }

    private List<Pair> facts(Queued queued, AdminUseCases all) {
        Applicant applicant = queued.registration().applicant();
        List<Pair> facts = new ArrayList<>();
        facts.add(Pair.of("Address", Cell.code(applicant.email().value())));
        facts.add(Pair.of("Company", said(applicant.company())));
        facts.add(Pair.of("Country", said(applicant.country())));
        facts.add(Pair.of("Wants to build", said(applicant.purpose())));
        facts.add(Pair.of("Asked", at(queued.registration().submittedAt())));
        facts.add(Pair.of("Newest mail", MailCells.of(queued.mail())));
        addDecision("", queued.registration(), all, facts);
        Registration earlier = queued.earlier();
        if (earlier != null) {
            facts.add(Pair.of("Asked before", Cell.link(earlier.state().words(), pathOf(earlier.id()))));
            addDecision("Before: ", earlier, all, facts);
        }
        if (queued.registration().status() instanceof Activated activated) {
            facts.add(Pair.of("Account", Cell.code(activated.developer().value())));
        }
        return facts;
    }

    private void addDecision(String before, Registration registration, AdminUseCases all, List<Pair> facts) {
        Decision decision = registration.status().decision();
        if (decision != null) {
            facts.add(
                    Pair.of(before + "decided by", all.developers().nameActor().name(decision.by())));
            facts.add(Pair.of(before + "decided", at(decision.at())));
        }
        if (registration.status() instanceof Declined declined) {
            facts.add(Pair.of(before + "reason", said(declined.reason())));
        }
    }

    private Cell at(Instant instant) {
        return Cell.moment(new UtcMoment(instant, wall.instant()));
    }

    private static Cell said(String text) {
        return text.isEmpty() ? Cell.none("not said") : Cell.text(text);
    }

    private RegistrationUseCases cases(HubRequest request) {
        return useCases.of(request.developer().id(), request.source()).registrations();
    }

    static String pathOf(RegistrationId id) {
        return RegistrationQueueRoutes.PATH + "/" + id;
    }

    private static RegistrationId idOf(HubRequest request) {
        String text = request.pathPart(REGISTRATION);
        if (!RegistrationId.couldBe(text)) {
            throw new Refused(RegistrationRefusal.REGISTRATION_UNKNOWN);
        }
        return new RegistrationId(text);
    }
}
