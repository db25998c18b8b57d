package dev.sandbank.http.hub.guide;

import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.http.contract.MarketAccess;
import dev.sandbank.http.contract.MarketAccess.Endpoint;
import dev.sandbank.http.contract.MarketAccess.ProductAccess;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The tables of the guide, all from the documents of a market.
 *
 * @param publicUrl how the outside reaches the server
 */
record AccessTables(MarketAccess access, String publicUrl) {

    Table endpoints() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Endpoint endpoint : access.endpoints()) {
            rows.add(List.of(
                    Cell.text(endpoint.title()),
                    Cell.code(endpoint.method()),
                    new Cell.Copied(
                            "endpoint-" + rows.size(),
                            publicUrl + endpoint.path(),
                            "the address of: " + endpoint.title())));
        }
        return new Table(
                "Endpoints of the authorization server",
                List.of(Column.of("What it does"), Column.of("Method"), Column.of("Address")),
                rows);
    }

    Table products() {
        return new Table(
                "Which token opens which product",
                List.of(
                        Column.of("Product"),
                        Column.ofNumbers("Operations"),
                        Column.of("The application’s own token"),
                        Column.of("A customer’s token"),
                        Column.of("Others")),
                access.products().stream().map(AccessTables::row).toList());
    }

    private static List<Cell> row(ProductAccess product) {
        return List.of(
                Cell.text(title(product)),
                Cell.number(product.operations()),
                scopes(product, GrantKind.CLIENT_CREDENTIALS),
                scopes(product, GrantKind.AUTHORIZATION_CODE),
                others(product));
    }

    private static String title(ProductAccess product) {
        String words = product.product().id().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Cell scopes(ProductAccess product, GrantKind kind) {
        SortedSet<String> names = product.scopes().get(kind);
        if (names == null) {
            return Cell.none("no");
        }
        return names.isEmpty() ? Cell.text("any scope") : Cell.code(String.join(" ", names));
    }

    private static Cell others(ProductAccess product) {
        List<String> words = new ArrayList<>();
        if (product.scopes().containsKey(GrantKind.CARD_AUTHORIZATION)) {
            words.add("a card’s token");
        }
        if (product.open() > 0) {
            words.add(product.open() + " without a token");
        }
        return words.isEmpty() ? Cell.none("none") : Cell.text(String.join(", ", words));
    }

    /** The scopes that open something in the market, in words. */
    Table scopes() {
        SortedSet<String> used = new TreeSet<>();
        access.products().forEach(product -> product.scopes().values().forEach(used::addAll));
        List<List<Cell>> rows = used.stream()
                .flatMap(name -> KnownScope.named(name).stream())
                .map(scope -> List.of(Cell.code(scope.scope()), Cell.text(scope.meaning()), Cell.text(askers(scope))))
                .toList();
        return new Table(
                "Scopes", List.of(Column.of("Scope"), Column.of("What it allows"), Column.of("Asked for by")), rows);
    }

    private static String askers(KnownScope scope) {
        if (!scope.forCustomers()) {
            return "the application for itself";
        }
        return scope.forApplications() ? "either" : "the application, of a customer";
    }
}
