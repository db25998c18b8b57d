package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.StepUpUseCases;
import dev.sandbank.application.oauth.client.FindClient;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.PresentedCode;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal.OneTimeCodeWrong;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.page.Asker;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.page.FieldProblem;
import dev.sandbank.http.page.OneTimeCodeEndPage;
import dev.sandbank.http.page.OneTimeCodePage;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.Remarks;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.CustomerRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import dev.sandbank.http.web.page.ShownInstead;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /oauth2/mfa?controlFlowId=...}: the page on which a customer reads what an application's request is about
 * and enters the one-time code that it waits for, instead of telling the code to the application.
 */
final class OneTimeCodeRoutes {

    private static final String PAGE = Operation.API_BASE + "/oauth2/mfa";
    private static final String PATH = "/customer/one-time-code";

    private static final String SENT_AGAIN =
            "A new code was sent to your phone. It takes the place of codes that came before.";

    private static final String SENT_OFTEN =
            "No more codes are sent for this. The one that was sent last is still right.";

    private final Askers askers;
    private final StepUpUseCases stepUp;
    private final FindClient findClient;
    private final ConfirmedFacts confirmed;

    OneTimeCodeRoutes(Askers askers, StepUpUseCases stepUp, FindClient findClient, ConfirmedFacts confirmed) {
        this.askers = askers;
        this.stepUp = stepUp;
        this.findClient = findClient;
        this.confirmed = confirmed;
    }

    void addTo(PageRoutes<CustomerRequest> routes) {
        routes.page("enterOneTimeCode", PAGE, Role.ANYBODY, request -> ask(request, idIn(request), ""));
        routes.form(
                "customerOneTimeCode",
                PATH,
                Role.ANYBODY,
                this::take,
                (request, form) -> ask(
                        request,
                        new ControlFlowId(form.text(OneTimeCodePage.CONTROL_FLOW)),
                        form.text(OneTimeCodePage.CODE)));
    }

    private static ControlFlowId idIn(CustomerRequest request) {
        return new ControlFlowId(Objects.requireNonNullElse(request.query(OneTimeCodePage.CONTROL_FLOW), ""));
    }

    private void ask(CustomerRequest request, ControlFlowId id, String typed) {
        show(request, 200, id, open(id), typed, request.remarks(null));
    }

    private void take(CustomerRequest request, PageForm form) {
        ControlFlowId id = new ControlFlowId(form.text(OneTimeCodePage.CONTROL_FLOW));
        ControlFlow flow = open(id);
        String typed = form.text(OneTimeCodePage.CODE);
        switch (form.text(OneTimeCodePage.DECISION)) {
            case OneTimeCodePage.SEND_AGAIN ->
                show(request, 200, id, flow, typed, request.remarks(null).withNotice(sendAgain(id)));
            case OneTimeCodePage.CANCEL -> {
                stepUp.cancelControlFlow().cancel(id);
                end(request, flow, false);
            }
            default -> present(request, id, flow, typed);
        }
    }

    /** Sends a new code if one may still be sent, and says whether it was. */
    private String sendAgain(ControlFlowId id) {
        try {
            stepUp.sendCodeAgain().send(null, id);
            return SENT_AGAIN;
        } catch (Refused refused) {
            if (refused.reason() == StepUpRefusal.CODES_TOO_MANY) {
                return SENT_OFTEN;
            }
            throw refused;
        }
    }

    private void present(CustomerRequest request, ControlFlowId id, ControlFlow flow, String typed) {
        try {
            stepUp.presentOneTimeCode()
                    .present(flow.space(), flow.client(), id, new PresentedCode.Typed(typed, isStrict(flow)));
            end(request, flow, true);
        } catch (Refused refused) {
            if (refused.refusal() instanceof OneTimeCodeWrong wrong && wrong.attemptsLeft() > 0) {
                request.failed(Hints.failure(refused));
                Remarks remarks = request.remarks(null)
                        .withProblems(List.of(FieldProblem.oneTimeCodeWrong(wrong.attemptsLeft())));
                show(request, 400, id, flow, typed, remarks);
                return;
            }
            throw nothingWaits(refused, flow);
        }
    }

    private void show(
            CustomerRequest request, int status, ControlFlowId id, ControlFlow flow, String typed, Remarks remarks) {
        OneTimeCodePage page = new OneTimeCodePage(
                flow.market(),
                askerOf(flow),
                confirmed.operation(flow),
                confirmed.facts(flow),
                PATH,
                request.csrf(),
                id.value(),
                typed,
                !isStrict(flow),
                remarks);
        request.show(status, Pages.html(page));
    }

    private void end(CustomerRequest request, ControlFlow flow, boolean accepted) {
        request.show(200, Pages.html(new OneTimeCodeEndPage(flow.market(), askerOf(flow), accepted)));
    }

    private ControlFlow open(ControlFlowId id) {
        try {
            return stepUp.findOpenFlow().find(null, id);
        } catch (Refused refused) {
            throw nothingWaits(refused, stepUp.findFlow().find(id).orElse(null));
        }
    }

    /** The page of a refusal, with the way back to the application if it is known. */
    private RuntimeException nothingWaits(Refused refused, @Nullable ControlFlow ended) {
        return refused.reason() instanceof StepUpRefusal
                ? new ShownInstead(ErrorPages.nothingWaits(ended == null ? null : askerOf(ended)), refused)
                : refused;
    }

    private boolean isStrict(ControlFlow flow) {
        return findClient.find(new ClientId(flow.client())).isStrict();
    }

    private Asker askerOf(ControlFlow flow) {
        return askers.of(findClient.find(new ClientId(flow.client())));
    }
}
