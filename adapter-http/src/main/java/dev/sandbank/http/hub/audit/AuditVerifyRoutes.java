package dev.sandbank.http.hub.audit;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.hub.audit.AuditUseCases;
import dev.sandbank.domain.hub.audit.AuditCheck;
import dev.sandbank.domain.hub.audit.AuditHead;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /admin/audit/verify}: whether all entries are as they were written. */
final class AuditVerifyRoutes {

    static final String PATH = AuditRoutes.PATH + "/verify";

    private static final String EXPECTED = "expected";
    private static final int MAX_LENGTH = 100;
    private static final int WRONG = 422;

    private final AdminUseCases.From useCases;

    AuditVerifyRoutes(AdminUseCases.From useCases) {
        this.useCases = useCases;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("auditVerification", PATH, Role.ADMINISTRATOR, request -> show(request, 200, "", Problems.NONE));
        routes.form(
                "verifyAudit",
                PATH,
                Role.ADMINISTRATOR,
                this::verify,
                (request, stale) -> show(request, 200, stale.text(EXPECTED), Problems.NONE));
    }

    /** It changes nothing, so its answer is the page itself. */
    private void verify(HubRequest request, PageForm form) {
        String typed = form.text(EXPECTED).strip();
        Optional<AuditHead> expected = AuditHead.parse(typed);
        if (expected.isEmpty() && !typed.isEmpty()) {
            show(request, WRONG, typed, Problems.NONE.at(EXPECTED, "This is no number, colon and 64 hex digits."));
            return;
        }
        AuditCheck check = cases(request).verifyAudit().verify(expected.orElse(null));
        show(request, 200, typed, Problems.NONE, result(check));
    }

    private void show(HubRequest request, int status, String typed, Problems problems, Block... results) {
        List<Block> blocks = new ArrayList<>(List.of(results));
        AuditHead head = cases(request).findHead().find();
        blocks.add(new Block.Facts(List.of(
                Pair.of("Entries now", Cell.number(head.count())), Pair.of("End now", Cell.code(head.toString())))));
        blocks.add(new Block.Filled(Form.to(PATH, request.csrf(), "Verify the log")
                .with(Field.code(EXPECTED, "An end that you kept")
                        .hint("As this page or ./sandbank audit verify showed it. Who may write to the stored data can"
                                + " also remove the last entries, and only a kept end shows that.")
                        .upTo(MAX_LENGTH)
                        .optional()
                        .typed(typed))
                .with(problems)));
        request.show(
                status,
                BlocksPage.of(
                        AdminFrame.below(request, "Verify the audit log", AdminRoom.AUDIT),
                        "Each entry holds a hash of all before it, so a change of an earlier one is found.",
                        blocks.toArray(Block[]::new)));
    }

    private static Block result(AuditCheck check) {
        long sound = check.head().count();
        if (check.firstBad().isEmpty()) {
            return new Block.Told(
                    Notice.success("The log is as it was written: " + Counted.of(sound, "entry", "entries") + "."));
        }
        long bad = check.firstBad().getAsLong();
        return new Block.Told(Notice.danger(
                check.isAnotherLog()
                        ? "This is not the log that had the end you kept: an entry up to number " + Counted.grouped(bad)
                                + " is not as it was written."
                        : "Entry " + Counted.grouped(bad) + " is missing or not as it was written; up to "
                                + Counted.grouped(sound) + " the log is sound."));
    }

    private AuditUseCases cases(HubRequest request) {
        return useCases.of(request.developer().id(), request.source()).audit();
    }
}
