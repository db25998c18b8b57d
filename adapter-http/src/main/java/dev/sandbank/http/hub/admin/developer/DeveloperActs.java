package dev.sandbank.http.hub.admin.developer;

import dev.sandbank.application.AdminUseCases.DeveloperUseCases;
import dev.sandbank.application.hub.developer.Legacy;
import dev.sandbank.application.hub.team.membership.AccountEnd;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.hub.admin.CameFrom;
import dev.sandbank.http.hub.session.LegacyFields;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The pages that ask before something is done with a developer, and the forms that do it. */
final class DeveloperActs {

    /** What the next page tells. */
    static final DoneNotices DONE = new DoneNotices(Map.of(
            DeveloperAct.SUSPEND.asked().word(), "Suspended; sessions and secrets have ended.",
            DeveloperAct.RESUME.asked().word(), "The suspension is over; the person is told by mail.",
            DeveloperAct.APPOINT.asked().word(), "The person is an administrator now.",
            DeveloperAct.DISMISS.asked().word(), "The person is no administrator any more.",
            DeveloperAct.RESET_FACTOR.asked().word(), "The second factor is off, and all sessions have ended.",
            DeveloperAct.DELETE.asked().word(), "The account is deleted; the person is told by mail."));

    private static final int CONFLICT = 409;
    private static final int WRONG = 422;

    private final DeveloperDesk desk;

    DeveloperActs(DeveloperDesk desk) {
        this.desk = desk;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        for (DeveloperAct act : DeveloperAct.values()) {
            String id = act.id();
            routes.page(
                    "askTo" + id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1),
                    act.path(),
                    Role.ADMINISTRATOR,
                    request -> ask(request, act, new Typed(name -> "", CameFrom.of(request, AdminRoom.DEVELOPERS))));
            routes.form(
                    id,
                    act.path(),
                    Role.ADMINISTRATOR,
                    (request, form) -> act(request, act, form),
                    (request, stale) -> ask(
                            request,
                            act,
                            new Typed(stale::text, CameFrom.of(stale.text(CameFrom.LIST), AdminRoom.DEVELOPERS))));
        }
    }

    /** What is in a form that is shown. */
    private record Typed(UnaryOperator<String> fields, CameFrom from, Problems problems, int status) {

        Typed(UnaryOperator<String> fields, CameFrom from) {
            this(fields, from, Problems.NONE, 200);
        }
    }

    private void act(HubRequest request, DeveloperAct act, PageForm form) {
        DeveloperId id = DeveloperDesk.idOf(request);
        CameFrom from = CameFrom.of(form.text(CameFrom.LIST), AdminRoom.DEVELOPERS);
        Problems problems = problems(request, act, id, form);
        if (!problems.isEmpty()) {
            ask(request, act, new Typed(form::text, from, problems, WRONG));
            return;
        }
        try {
            run(request, act, id, form);
        } catch (Refused refused) {
            if (refused.reason() == DeveloperRefusal.DEVELOPER_UNKNOWN) {
                throw refused;
            }
            ask(request, act, new Typed(form::text, from, Problems.NONE.about(Hints.of(refused)), CONFLICT));
            return;
        }
        request.redirect(
                act == DeveloperAct.DELETE
                        ? from.listAfter(act.asked().word())
                        : from.after(DeveloperDesk.pathOf(id), act.asked().word()));
    }

    private Problems problems(HubRequest request, DeveloperAct act, DeveloperId id, PageForm form) {
        return act.isEnd() ? LegacyFields.problems(desk.weigh(request, id), form::text) : Problems.NONE;
    }

    private void run(HubRequest request, DeveloperAct act, DeveloperId id, PageForm form) {
        DeveloperUseCases useCases = desk.of(request);
        switch (act) {
            case SUSPEND ->
                useCases.suspend().suspend(id, legacy(request, id, form).successors());
            case RESUME -> useCases.resume().resume(id);
            case APPOINT -> useCases.appoint().appoint(id, true);
            case DISMISS -> useCases.appoint().appoint(id, false);
            case RESET_FACTOR -> useCases.resetFactor().reset(id);
            case DELETE -> useCases.delete().delete(id, legacy(request, id, form));
        }
    }

    private Legacy legacy(HubRequest request, DeveloperId id, PageForm form) {
        return LegacyFields.legacy(desk.weigh(request, id), form::text);
    }

    private void ask(HubRequest request, DeveloperAct act, Typed typed) {
        DeveloperId id = DeveloperDesk.idOf(request);
        Developer developer = desk.of(request).show().show(id).developer();
        CameFrom from = typed.from();
        HubFrame frame = AdminFrame.of(request, act.titleFor(developer), AdminRoom.DEVELOPERS)
                .below(from.link(), new PageLink(developer.name(), from.to(DeveloperDesk.pathOf(id))));
        Form form = Form.to(act.pathFor(id), request.csrf(), act.asked().label())
                .with(Field.hidden(CameFrom.LIST, from.query()))
                .with(typed.problems())
                .cancel("Cancel", from.to(DeveloperDesk.pathOf(id)));
        List<Block> blocks = new ArrayList<>();
        if (developer.id().equals(request.developer().id())) {
            blocks.add(new Block.Told(Notice.warning("This is your own account.")));
        }
        if (act.isEnd()) {
            AccountEnd end = desk.weigh(request, id);
            blocks.addAll(consequences(act, end));
            form = form.with(LegacyFields.of(end, typed.fields(), act == DeveloperAct.DELETE));
        }
        blocks.add(act.asked().in(form));
        request.show(typed.status(), BlocksPage.of(frame, act.asked().consequence(), blocks.toArray(Block[]::new)));
    }

    private static List<Block> consequences(DeveloperAct act, AccountEnd end) {
        List<Block> told = new ArrayList<>();
        if (!end.orphaned().isEmpty()) {
            told.add(new Block.Words("Choose who owns the teams that would have no owner."));
        }
        if (act == DeveloperAct.DELETE) {
            end.ending()
                    .forEach(team -> told.add(new Block.Words("The team " + team.name()
                            + " ends, because nobody else is in it, and its space with it.")));
            if (end.applications().isEmpty()) {
                told.add(new Block.Words("The person owns no application."));
            } else if (end.mates().isEmpty()) {
                told.add(new Block.Words(
                        "All applications of the person end, with their tokens, secrets and production clients."));
            }
        }
        return told;
    }
}
