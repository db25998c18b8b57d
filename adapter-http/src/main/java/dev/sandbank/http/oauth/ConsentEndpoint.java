package dev.sandbank.http.oauth;

import dev.sandbank.application.oauth.code.GrantConsent;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Method;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.operation.RequestRefusal.ParameterMissing;
import dev.sandbank.http.page.FieldProblem;
import dev.sandbank.http.page.PageFields;
import dev.sandbank.http.refusal.hint.Hints;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code POST /customer/consent}: the customer authorizes or cancels, and is sent back to the application. */
final class ConsentEndpoint {

    static final String PATH = "/customer/consent";

    private final PageKit kit;
    private final PendingRequests pendingRequests;
    private final AuthorizeEndpoint authorizeEndpoint;
    private final GrantConsent grantConsent;

    ConsentEndpoint(
            PageKit kit,
            PendingRequests pendingRequests,
            AuthorizeEndpoint authorizeEndpoint,
            GrantConsent grantConsent) {
        this.kit = kit;
        this.pendingRequests = pendingRequests;
        this.authorizeEndpoint = authorizeEndpoint;
        this.grantConsent = grantConsent;
    }

    Operation operation() {
        return Operation.page("customerConsent", Method.POST, PATH, kit.errors().guard(this::decide));
    }

    private Answer decide(Call call) {
        PageForm form = new PageForm(call.pageForm());
        Visit visit = kit.browser().checkedVisit(call, form);
        PendingRequest pending = pendingRequests.read(form.text(PageFields.REQUEST));
        call.authenticatedAs(pending.client());
        call.inMarket(pending.request().market());
        CustomerSession session = visit.sessionIn(
                        pending.client().space(), pending.request().market())
                .orElseThrow(() -> new Refused(RequestRefusal.CUSTOMER_SESSION_MISSING));
        return switch (form.text(PageFields.DECISION)) {
            case PageFields.AUTHORIZE -> authorize(call, pending, visit, session, form);
            case PageFields.CANCEL ->
                throw new RefusedByRedirect(
                        new Refused(AuthorizationRefusal.CONSENT_DENIED),
                        pending.request().target(),
                        pending.state());
            default -> throw new Refused(new ParameterMissing(PageFields.DECISION));
        };
    }

    private Answer authorize(Call call, PendingRequest pending, Visit visit, CustomerSession session, PageForm form) {
        Set<AccountId> chosen = form.all(PageFields.ACCOUNT).stream()
                .filter(id -> !id.isBlank())
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
        try {
            String code = grantConsent
                    .grant(pending.request(), session.customer(), chosen)
                    .value();
            return kit.redirects().withCode(pending, code);
        } catch (Refused refused) {
            if (refused.reason() == AuthorizationRefusal.CONSENT_WITHOUT_ACCOUNT) {
                call.failed(Hints.failure(refused));
                return authorizeEndpoint.consent(400, pending, visit, session, List.of(FieldProblem.noAccountChosen()));
            }
            throw refused;
        }
    }
}
