package dev.sandbank.http.hub.admin;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.hub.admin.DecideMany;
import dev.sandbank.application.hub.admin.DecideMany.Decided;
import dev.sandbank.application.hub.admin.DecideMany.Verdict;
import dev.sandbank.application.hub.admin.ShowQueued;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.hub.registration.RegistrationStatus.Declined;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Decisions about those who were ticked in the list: first a page that names them, then what became of each. */
final class RegistrationActRoutes {

    static final String CHOSEN_PATH = RegistrationQueueRoutes.PATH + "/chosen";
    static final String DECIDE_PATH = RegistrationQueueRoutes.PATH + "/decide";

    static final String TICKED = "registration";
    static final String WHAT = "what";
    static final String APPROVE = "approve";
    static final String DECLINE = "decline";
    static final String REASON = "reason";

    static final DoneNotices DONE = new DoneNotices(Map.of(
            "approved", "Approved; the invitation is mailed.",
            "declined", "Declined; the person is told by mail.",
            "resent", "The invitation is mailed again; earlier links keep working.",
            "invited", "The invitation is mailed.",
            "deleted", "The registration is deleted; its links do not work any more.",
            "none", "Nobody was ticked, so nothing was done."));

    private static final int REASON_ROWS = 3;
    private static final int WRONG = 422;

    private final AdminUseCases.From useCases;

    RegistrationActRoutes(AdminUseCases.From useCases) {
        this.useCases = useCases;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.form(
                "chooseRegistrations",
                CHOSEN_PATH,
                Role.ADMINISTRATOR,
                this::choose,
                (request, stale) -> confirm(request, 200, ids(stale.all(TICKED)), stale.text(WHAT), "", Problems.NONE));
        routes.form(
                "decideRegistrations",
                DECIDE_PATH,
                Role.ADMINISTRATOR,
                this::decide,
                (request, stale) -> confirm(
                        request,
                        200,
                        ids(List.of(stale.text(TICKED).split(" "))),
                        stale.text(WHAT),
                        stale.text(REASON),
                        Problems.NONE));
    }

    private void choose(HubRequest request, PageForm form) {
        List<RegistrationId> ids = ids(form.all(TICKED));
        if (ids.isEmpty()) {
            request.redirect(DoneNotices.after(RegistrationQueueRoutes.PATH, "none"));
            return;
        }
        confirm(request, 200, ids, form.text(WHAT), "", Problems.NONE);
    }

    private void confirm(
            HubRequest request, int status, List<RegistrationId> ids, String what, String reason, Problems problems) {
        boolean declines = what.equals(DECLINE);
        List<Registration> chosen =
                ids.stream().map(id -> queue(request).show(id).registration()).toList();
        String people = Counted.of(chosen.size(), "person", "people");
        Form form = Form.to(DECIDE_PATH, request.csrf(), (declines ? "Decline " : "Approve ") + people)
                .with(
                        Field.hidden(
                                TICKED,
                                chosen.stream().map(each -> each.id().value()).collect(Collectors.joining(" "))),
                        Field.hidden(WHAT, declines ? DECLINE : APPROVE));
        if (declines) {
            form = form.with(reason().typed(reason)).danger();
        }
        HubFrame frame =
                AdminFrame.below(request, (declines ? "Decline " : "Approve ") + people, AdminRoom.REGISTRATIONS);
        request.show(
                status,
                BlocksPage.of(
                        frame,
                        declines ? "Each of them is told by mail." : "Each of them gets an invitation by mail.",
                        Block.Listed.of(new Table(
                                "Chosen",
                                List.of(
                                        Column.of("Person"),
                                        Column.of("Address"),
                                        Column.of("Company"),
                                        Column.of("State")),
                                chosen.stream()
                                        .map(each -> List.of(
                                                Cell.text(each.applicant().name()),
                                                Cell.code(
                                                        each.applicant().email().value()),
                                                Cell.text(each.applicant().company()),
                                                RegistrationCells.state(each.state())))
                                        .toList())),
                        new Block.Filled(form.with(problems).cancel("Cancel", RegistrationQueueRoutes.PATH))));
    }

    /** The field in which an administrator says why somebody is declined. */
    static Field reason() {
        return Field.textArea(REASON, "Reason", REASON_ROWS)
                .hint("The person reads it in the mail.")
                .upTo(Declined.MAX_REASON_LENGTH)
                .optional();
    }

    private void decide(HubRequest request, PageForm form) {
        List<RegistrationId> ids = ids(List.of(form.text(TICKED).split(" ")));
        boolean declines = form.text(WHAT).equals(DECLINE);
        String reason = form.text(REASON).strip();
        String objection = Declined.objectionTo(reason).orElse("");
        if (!objection.isEmpty()) {
            confirm(request, WRONG, ids, DECLINE, reason, Problems.NONE.at(REASON, objection));
            return;
        }
        DecideMany many = useCases.of(request.developer().id(), request.source())
                .developers()
                .decideMany();
        List<Decided> all = many.decide(ids, declines ? new Verdict(false, reason) : Verdict.APPROVE);
        if (all.stream().allMatch(each -> each.refused() == null)) {
            request.redirect(DoneNotices.after(RegistrationQueueRoutes.PATH, declines ? "declined" : "approved"));
            return;
        }
        showResults(request, all);
    }

    private void showResults(HubRequest request, List<Decided> all) {
        request.show(
                200,
                BlocksPage.of(
                        AdminFrame.below(request, "What became of each", AdminRoom.REGISTRATIONS),
                        "The list had changed meanwhile.",
                        Block.Listed.of(new Table(
                                "Results",
                                List.of(Column.of("Person"), Column.of("Result")),
                                all.stream().map(RegistrationActRoutes::result).toList())),
                        new Block.Ways(List.of(AdminRoom.REGISTRATIONS.link()))));
    }

    private static List<Cell> result(Decided decided) {
        Registration registration = decided.registration();
        Refused refused = decided.refused();
        return registration == null || refused != null
                ? List.of(
                        Cell.code(decided.id().value()),
                        Cell.text("Not changed", refused == null ? "" : Hints.of(refused)))
                : List.of(
                        Cell.text(registration.applicant().email().value()),
                        RegistrationCells.state(registration.state()));
    }

    private ShowQueued queue(HubRequest request) {
        return useCases.of(request.developer().id(), request.source())
                .developers()
                .showQueued();
    }

    /** The ids of a form; what cannot be one was not sent by a page of ours. */
    private static List<RegistrationId> ids(List<String> texts) {
        List<String> sent =
                texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
        if (sent.size() > DecideMany.MOST || !sent.stream().allMatch(RegistrationId::couldBe)) {
            throw new Refused(RequestRefusal.REQUEST_MALFORMED);
        }
        return sent.stream().map(RegistrationId::new).toList();
    }
}
