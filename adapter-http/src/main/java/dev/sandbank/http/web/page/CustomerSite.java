package dev.sandbank.http.web.page;

import dev.sandbank.application.customer.FindSession;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.RequestRefusal;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Supplier;

/** The bank's pages, for its customers. */
public final class CustomerSite implements Site<CustomerRequest> {

    private final Browser browser;
    private final FindSession findSession;

    /**
     * The pages of one server.
     *
     * @param publicUrl how the outside reaches the server
     */
    public CustomerSite(FindSession findSession, Secrets secrets, Supplier<String> publicUrl) {
        this.browser = new Browser("sandbank_customer", List.of("/customer", Operation.API_BASE), secrets, publicUrl);
        this.findSession = findSession;
    }

    @Override
    public CustomerRequest request(Context context, String id) {
        return new CustomerRequest(context, browser, id);
    }

    @Override
    public void recognize(CustomerRequest request) {
        Visit visit = browser.visit(request.context());
        request.madeBy(
                visit, visit.fresh() ? null : findSession.find(visit.secret()).orElse(null));
    }

    @Override
    public void admit(CustomerRequest request, Role role) {
        if (role != Role.ANYBODY && request.session() == null) {
            throw new Refused(RequestRefusal.CUSTOMER_SESSION_MISSING);
        }
    }
}
