package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.customer.CustomerDirectory;
import dev.sandbank.application.customer.CustomerDirectory.OfferedCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.page.LogInPage;
import dev.sandbank.http.page.LogInPage.Offer;
import dev.sandbank.http.page.LogInPage.Typed;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.Remarks;
import dev.sandbank.http.web.page.CustomerRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log-in page. */
final class LogInView {

    /** Whose test customers are offered by user id alone while no market is chosen; they are the same in each. */
    private static final Market ANY_MARKET = Market.SG;

    private final Askers askers;
    private final CustomerDirectory directory;

    LogInView(Askers askers, CustomerDirectory directory) {
        this.askers = askers;
        this.directory = directory;
    }

    /**
     * What somebody logs in for.
     *
     * @param pending the request of an application, or null for a customer who comes alone
     * @param market the market to log in to; null while a customer who comes alone has not chosen
     */
    record Occasion(
            @Nullable PendingRequest pending, @Nullable Market market) {

        /** Whoever logs in without being sent by an application does so in the default space. */
        SpaceId space() {
            return pending == null ? SpaceId.DEFAULT : pending.client().space();
        }

        /** The request to carry along; empty if there is none. */
        String query() {
            return pending == null ? "" : pending.query();
        }

        @Nullable
        String locale() {
            return pending == null ? null : pending.locale();
        }
    }

    /** Shows it, with what stands in its fields and what was wrong with what was sent. */
    void show(CustomerRequest request, int status, Occasion occasion, Typed typed, Remarks remarks) {
        PendingRequest pending = occasion.pending();
        String html = Pages.html(new LogInPage(
                pending == null ? null : askers.of(pending),
                occasion.market(),
                LogInRoutes.PATH,
                pending == null ? null : ConsentRoutes.CANCEL_PATH + "?" + pending.query(),
                occasion.query(),
                request.csrf(),
                typed,
                offers(occasion),
                remarks));
        if (pending == null) {
            request.show(status, html);
        } else {
            request.showLeadingTo(pending.redirectUri(), status, html);
        }
    }

    /** The fields as the button of a test customer fills them; as they were, if there is no such customer. */
    Typed filled(Occasion occasion, String userId, Typed typed) {
        return offered(occasion).stream()
                .filter(customer -> customer.name().userId().equals(userId))
                .map(customer -> new Typed(userId, customer.password()))
                .findFirst()
                .orElse(typed);
    }

    private List<Offer> offers(Occasion occasion) {
        boolean named = occasion.market() != null;
        return offered(occasion).stream()
                .map(customer -> new Offer(
                        customer.name().userId(), named ? customer.name().person() : null, customer.accounts()))
                .toList();
    }

    private List<OfferedCustomer> offered(Occasion occasion) {
        Market market = occasion.market();
        return directory.offeredIn(occasion.space(), market == null ? ANY_MARKET : market);
    }
}
