package dev.sandbank.http.hub.tryit;

import dev.sandbank.application.bank.testdata.TestCustomerData;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.contract.DescribedOperation;
import dev.sandbank.http.hub.docs.model.OperationDoc;
import dev.sandbank.http.hub.tryit.call.TryChoice;
import dev.sandbank.http.hub.tryit.call.TryChoice.With;
import dev.sandbank.http.hub.tryit.call.TryInputs;
import java.util.ArrayList;
import java.util.List;

/**
 * An operation that is tried, with what can be chosen for it.
 *
 * @param doc with examples of the chosen customer
 * @param clients the applications that the reader may use; the chosen one is among them
 * @param customers those of the market in the space of the application
 */
record TryPlace(
        Market market,
        DescribedOperation operation,
        OperationDoc doc,
        List<Client> clients,
        Client client,
        List<TestCustomerData> customers,
        TryChoice choice) {

    /** Whose token an operation can take; the one that is got without a log-in first. */
    static List<With> ways(DescribedOperation operation) {
        List<With> ways = new ArrayList<>();
        if (operation.grants().contains(GrantKind.CLIENT_CREDENTIALS)) {
            ways.add(With.APPLICATION);
        }
        if (operation.grants().contains(GrantKind.AUTHORIZATION_CODE)) {
            ways.add(With.CUSTOMER);
        }
        if (operation.grants().isEmpty()) {
            ways.add(With.NONE);
        }
        return ways;
    }

    /** Whether it can be tried in a page: not if it is one, or needs the secret of the application. */
    static boolean canTry(DescribedOperation operation) {
        return !operation.page() && !operation.basic() && !ways(operation).isEmpty();
    }

    /** What stands in the form at first: what the document says, with what the customer has. */
    TryInputs inputs() {
        TryInputs written = TryInputs.of(doc, client.id().value());
        return customers.stream()
                .filter(each -> each.customer().userId().equals(choice.customer()))
                .findFirst()
                .map(each -> new OwnPayees(each.payees()).putInto(written, doc.flow()))
                .orElse(written);
    }

    /** The page with the choice in its address. */
    String address() {
        return TryAddress.of(market, operation.id(), choice);
    }
}
