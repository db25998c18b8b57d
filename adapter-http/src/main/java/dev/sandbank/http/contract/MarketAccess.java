package dev.sandbank.http.contract;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.Product;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which tokens open what in a market, as the documents say it. */
public record MarketAccess(Contract contract, Market market) {

    /**
     * A product in the market.
     *
     * @param operations how many of its operations the market has
     * @param scopes what opens them, by the kind of token; a kind that opens nothing is absent
     * @param open how many need no token
     */
    public record ProductAccess(Product product, int operations, Map<GrantKind, SortedSet<String>> scopes, int open) {}

    /**
     * An endpoint of the authorization server.
     *
     * @param title what it does
     * @param path from the server's root, with market and business code in it
     */
    public record Endpoint(String id, String title, String method, String path) {}

    /** The products of the bank, in the order of the catalog. */
    public List<ProductAccess> products() {
        return Arrays.stream(Product.values())
                .filter(product -> product != Product.AUTHORIZE)
                .map(this::access)
                .filter(access -> access.operations() > 0)
                .toList();
    }

    private ProductAccess access(Product product) {
        List<PublishedOperation> operations = of(product);
        Map<GrantKind, SortedSet<String>> scopes = new EnumMap<>(GrantKind.class);
        operations.stream()
                .flatMap(operation -> operation.access().stream())
                .filter(way -> way.grantKind() != null)
                .forEach(way -> {
                    SortedSet<String> names =
                            scopes.computeIfAbsent(Objects.requireNonNull(way.grantKind()), kind -> new TreeSet<>());
                    String scope = way.scope();
                    if (scope != null) {
                        names.add(scope);
                    }
                });
        int open = (int) operations.stream()
                .filter(operation -> operation.access().isEmpty())
                .count();
        return new ProductAccess(product, operations.size(), scopes, open);
    }

    /** The endpoints that give out tokens, renew and end them. */
    public List<Endpoint> endpoints() {
        return of(Product.AUTHORIZE).stream().map(this::endpoint).toList();
    }

    private Endpoint endpoint(PublishedOperation operation) {
        String path = operation
                .path()
                .replace("{countryCode}", market.code())
                .replace("{businessCode}", market.businessCodes().get(0).code());
        return new Endpoint(
                operation.id(),
                contract.summaryOf(operation.id()),
                operation.method().name(),
                Operation.API_BASE + path);
    }

    private List<PublishedOperation> of(Product product) {
        return contract.published().stream()
                .filter(operation -> operation.product() == product)
                .filter(operation -> operation.markets().contains(market))
                .toList();
    }
}
