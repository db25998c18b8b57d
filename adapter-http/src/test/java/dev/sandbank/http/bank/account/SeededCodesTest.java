package dev.sandbank.http.bank.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The seeds use only values of reference data in coded fields, so a caller can send back every value it reads. */
class SeededCodesTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    private final Set<String> codes = new TreeSet<>();

    @ParameterizedTest
    @EnumSource
    void seededFieldsHaveValuesOfReferenceData(Market market) {
        String list = market == Market.US ? "/v2/accounts/details" : "/v1/accounts";
        for (TestCustomer customer : TestCustomer.values()) {
            AccountsKit kit = new AccountsKit(server, market.code(), customer.number());
            JsonNode accounts = kit.json(list);
            check(market, accounts);
            check(market, kit.json("/v1/customers/profiles"));
            for (String account : accounts.findValuesAsText("accountId")) {
                if (market != Market.US) {
                    check(market, kit.json("/v1/accounts/" + account));
                }
                checkTransactions(market, kit, account);
            }
        }
        assertThat(codes)
                .contains(
                        "accountStatus", "accountGroup", "transactionStatus", "transactionType", "addressType", "state")
                .hasSizeGreaterThan(10);
    }

    private void checkTransactions(Market market, AccountsKit kit, String account) {
        String version = market == Market.US ? "/v2" : "/v1";
        HttpResponse<String> history = kit.get(version + "/accounts/" + account + "/transactions?requestSize=50");
        assertThat(history.statusCode()).as(history.body()).isIn(200, 404);
        if (history.statusCode() == 200) {
            check(market, Http.json(history));
        }
    }

    private void check(Market market, JsonNode node) {
        node.properties().forEach(field -> {
            if (field.getValue().isValueNode()) {
                ReferenceData.of(field.getKey(), market).ifPresent(list -> {
                    codes.add(list.code());
                    assertThat(list.has(field.getValue().asText()))
                            .as(field.toString())
                            .isTrue();
                });
            }
            check(market, field.getValue());
        });
        if (node.isArray()) {
            node.forEach(element -> check(market, element));
        }
    }
}
