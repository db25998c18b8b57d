package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.InputCheck;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.Product;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Documents and running routes have the same operations. */
class ContractTest {

    private static final Handler HANDLER = call -> Answer.empty();

    private final Contract contract = Contract.load();

    @Test
    void everyPublishedOperationRunsInEveryMarket() {
        try (TestServer server = new TestServer()) {
            for (PublishedOperation operation : contract.published()) {
                for (Market market : operation.markets()) {
                    String path = operation
                            .path()
                            .replace("{countryCode}", market.code())
                            .replaceAll("\\{.*?}", "x");
                    int status = server.http()
                            .method(operation.method().name(), path, "")
                            .statusCode();
                    boolean open = operation.access().isEmpty() && operation.product() != Product.AUTHORIZE;
                    assertThat(status)
                            .as(operation.id() + " in " + market)
                            .isIn(open ? List.of(200, 404) : List.of(400, 401));
                }
            }
        }
    }

    @Test
    void everyOperationIsAnsweredByTheBankBehindIt() {
        assertThat(contract.published())
                .allSatisfy(operation ->
                        assertThat(operation.stateful()).as(operation.id()).isTrue());
    }

    @Test
    void pagesAreNoOperationsOfTheApi() {
        assertThat(contract.pages()).containsExactlyInAnyOrder("/authCode/oauth2/authorize", "/oauth2/mfa");
        assertThat(contract.operations(handlers(), id -> InputCheck.NONE))
                .extracting(Operation::path)
                .doesNotContainAnyElementsOf(contract.pages());
    }

    @Test
    void statefulOperationWithoutAHandlerStopsTheServer() {
        Map<String, Handler> handlers = handlers();
        handlers.remove("listAccounts");
        assertThatThrownBy(() -> contract.operations(handlers, id -> InputCheck.NONE))
                .hasMessageContaining("listAccounts");
    }

    @Test
    void handlerWithoutAnOperationStopsTheServer() {
        Map<String, Handler> handlers = handlers();
        handlers.put("notInAnyDocument", HANDLER);
        assertThatThrownBy(() -> contract.operations(handlers, id -> InputCheck.NONE))
                .hasMessageContaining("notInAnyDocument");
    }

    @Test
    void operationTakesMarketsGrantAndScopesFromItsDocument() {
        var operation = contract.operations(handlers(), id -> InputCheck.NONE).stream()
                .filter(it -> it.id().equals("readAmericanAccounts"))
                .findFirst()
                .orElseThrow();
        assertThat(operation.markets()).containsExactly(Market.US);
        assertThat(operation.entrance().scopes())
                .isEqualTo(Map.of(
                        GrantKind.AUTHORIZATION_CODE,
                        List.of("accounts_details_transactions", "/dda/accountsdetails")));
    }

    private Map<String, Handler> handlers() {
        Map<String, Handler> handlers = new HashMap<>();
        contract.published().stream()
                .filter(operation -> !operation.page())
                .forEach(operation -> handlers.put(operation.id(), HANDLER));
        return handlers;
    }
}
