package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.oauth.code.GrantConsent;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.operation.RequestRefusal.ParameterMissing;
import dev.sandbank.http.page.ConsentPage;
import dev.sandbank.http.page.FieldProblem;
import dev.sandbank.http.page.LogInPage.Typed;
import dev.sandbank.http.page.Remarks;
import dev.sandbank.http.web.page.CustomerRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import dev.sandbank.http.web.page.SentElsewhere;
import dev.sandbank.http.web.page.StaleForm;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code POST /customer/consent}: the customer authorizes or cancels, and is sent back to the application. */
final class ConsentRoutes {

    static final String PATH = "/customer/consent";

    /** Takes a customer who did not log in back to the application; the query is that of the authorization request. */
    static final String CANCEL_PATH = "/customer/cancel";

    private final PendingRequests pendingRequests;
    private final Reception reception;
    private final ConsentView view;
    private final Redirects redirects;
    private final GrantConsent grantConsent;

    ConsentRoutes(
            PendingRequests pendingRequests,
            Reception reception,
            ConsentView view,
            Redirects redirects,
            GrantConsent grantConsent) {
        this.pendingRequests = pendingRequests;
        this.reception = reception;
        this.view = view;
        this.redirects = redirects;
        this.grantConsent = grantConsent;
    }

    void addTo(PageRoutes<CustomerRequest> routes) {
        routes.form("customerConsent", PATH, Role.CUSTOMER, this::decide, this::again);
        routes.page("customerCancel", CANCEL_PATH, Role.ANYBODY, request -> {
            throw denied(pendingRequests.read(request, request.queryString()));
        });
    }

    private void decide(CustomerRequest request, PageForm form) {
        PendingRequest pending = pendingRequests.read(request, form.text(ConsentPage.REQUEST));
        request.isAbout(pending.client(), pending.market());
        CustomerSession session = request.sessionIn(pending.client().space(), pending.market())
                .orElseThrow(() -> new Refused(RequestRefusal.CUSTOMER_SESSION_MISSING));
        Remarks remarks = request.remarks(pending.locale());
        switch (form.text(ConsentPage.DECISION)) {
            case ConsentPage.AUTHORIZE -> authorize(request, pending, session, chosen(form.all(ConsentPage.ACCOUNT)));
            case ConsentPage.CANCEL -> throw denied(pending);
            case ConsentPage.TICK_ALL -> view.show(request, 200, pending, session, null, remarks);
            case ConsentPage.TICK_NONE -> view.show(request, 200, pending, session, Set.of(), remarks);
            default -> throw new Refused(new ParameterMissing(ConsentPage.DECISION));
        }
    }

    private void again(CustomerRequest request, StaleForm form) {
        PendingRequest pending = pendingRequests.read(request, form.text(ConsentPage.REQUEST));
        reception.receive(request, pending.ticking(chosen(form.all(ConsentPage.ACCOUNT))), Typed.NOTHING);
    }

    private SentElsewhere denied(PendingRequest pending) {
        Refused refused = new Refused(AuthorizationRefusal.CONSENT_DENIED);
        return new SentElsewhere(redirects.withError(pending.request().target(), refused, pending.state()), refused);
    }

    private void authorize(
            CustomerRequest request, PendingRequest pending, CustomerSession session, Set<AccountId> chosen) {
        try {
            String code = grantConsent
                    .grant(pending.request(), session.customer(), chosen)
                    .value();
            request.redirect(redirects.withCode(pending, code));
        } catch (Refused refused) {
            if (refused.reason() != AuthorizationRefusal.CONSENT_WITHOUT_ACCOUNT) {
                throw refused;
            }
            Remarks remarks = request.remarks(pending.locale()).withProblems(List.of(FieldProblem.noAccountChosen()));
            view.show(request, 400, pending, session, chosen, remarks);
        }
    }

    private static Set<AccountId> chosen(List<String> sent) {
        return sent.stream().filter(id -> !id.isBlank()).map(AccountId::new).collect(Collectors.toUnmodifiableSet());
    }
}
