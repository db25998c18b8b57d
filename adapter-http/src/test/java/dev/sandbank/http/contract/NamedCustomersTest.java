package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Product;
import dev.sandbank.http.operation.WireFact;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Among loans, those operations name the customer in a header whose documents say so by a mark. */
class NamedCustomersTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @Test
    void documentsSayWhichLoansNameTheCustomer() {
        MarketCaller caller = new MarketCaller(server, server.clients().register(Profile.COMPATIBLE, 0), Market.IN);
        Map<String, Boolean> marked = new TreeMap<>();
        Map<String, Boolean> named = new TreeMap<>();
        Published.takingBearers(Market.IN)
                .filter(operation -> operation.product() == Product.LOANS)
                .forEach(operation -> {
                    String header = Http.header(caller.send(operation, caller.examples(), caller.customers()), "I-Cif");
                    named.put(operation.id(), !header.isEmpty());
                    marked.put(operation.id(), operation.marks().wireFacts().contains(WireFact.NAMES_THE_CUSTOMER));
                });

        assertThat(named).isEqualTo(marked).containsValues(true, false);
    }
}
