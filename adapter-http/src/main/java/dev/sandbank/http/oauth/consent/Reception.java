package dev.sandbank.http.oauth.consent;

import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.page.LogInPage.Typed;
import dev.sandbank.http.page.Remarks;
import dev.sandbank.http.web.page.CustomerRequest;
import org.jspecify.annotations.Nullable;

/**
 * The page a customer sees first, and again whenever a form can no longer be used: for an application's request the
 * log-in, or the consent page once they are logged in; for a customer who comes alone the log-in, or the permissions.
 */
final class Reception {

    private final LogInView logIn;
    private final ConsentView consent;
    private final GrantsView grants;

    Reception(LogInView logIn, ConsentView consent, GrantsView grants) {
        this.logIn = logIn;
        this.consent = consent;
        this.grants = grants;
    }

    /**
     * Shows the page for an application's request.
     *
     * @param typed what stood in the log-in's fields
     */
    void receive(CustomerRequest request, PendingRequest pending, Typed typed) {
        request.isAbout(pending.client(), pending.market());
        Remarks remarks = request.remarks(pending.locale());
        String wanted = pending.customer();
        LogInView.Occasion occasion = new LogInView.Occasion(pending, pending.market());
        Typed filled = wanted == null || !typed.equals(Typed.NOTHING)
                ? typed
                : logIn.filled(occasion, wanted, new Typed(wanted, ""));
        request.sessionIn(pending.client().space(), pending.market())
                .filter(session -> wanted == null || session.customer().userId().equalsIgnoreCase(wanted))
                .ifPresentOrElse(
                        session -> consent.show(request, 200, pending, session, pending.ticked(), remarks),
                        () -> logIn.show(request, 200, occasion, filled, remarks));
    }

    /**
     * Shows the page for a customer whom no application sent.
     *
     * @param market the one chosen before, or null
     * @param revoked the id of the grant that was just taken back, or null
     */
    void receiveAlone(CustomerRequest request, @Nullable Market market, Typed typed, @Nullable String revoked) {
        Remarks remarks = request.remarks(null);
        CustomerSession session = request.session();
        if (session == null) {
            logIn.show(request, 200, new LogInView.Occasion(null, market), typed, remarks);
        } else {
            grants.show(request, session, revoked, remarks);
        }
    }
}
