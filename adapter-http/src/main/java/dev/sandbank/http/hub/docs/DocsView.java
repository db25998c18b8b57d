package dev.sandbank.http.hub.docs;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.hub.docs.sample.Language;
import dev.sandbank.http.operation.Product;
import java.util.ArrayList;
import java.util.List;

/**
 * How somebody looks at the reference; the address holds all of it.
 *
 * @param operation the only one that is unfolded; empty for none
 * @param allOpen whether everything is unfolded
 */
record DocsView(Market market, Product product, String operation, boolean allOpen, Language language) {

    static final String OPEN = "open";
    static final String ALL = "all";
    static final String LANGUAGE = "language";

    DocsView withAll(boolean open) {
        return new DocsView(market, product, "", open, language);
    }

    DocsView in(Language other) {
        return new DocsView(market, product, operation, allOpen, other);
    }

    DocsView in(Market other) {
        return new DocsView(other, product, "", allOpen, language);
    }

    DocsView of(Product other) {
        return new DocsView(market, other, "", allOpen, language);
    }

    /** Whether an operation is unfolded. */
    boolean shows(String id) {
        return allOpen || operation.equals(id);
    }

    String address() {
        List<String> query = new ArrayList<>();
        if (allOpen) {
            query.add(OPEN + "=" + ALL);
        }
        if (language != Language.CURL) {
            query.add(LANGUAGE + "=" + language.code());
        }
        String path = DocsAddress.of(market, product) + (operation.isEmpty() ? "" : "/" + operation);
        return path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }
}
