package dev.sandbank.http.bank.product;

import dev.sandbank.application.bank.product.ProductPage;
import dev.sandbank.application.bank.product.ProductQuery;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of this page and of the pages around it.
 *
 * @param first null on the first page, as is {@code prev}
 * @param last null on the last page, as is {@code next}
 */
record LinksJson(
        String self,
        @Nullable String first,
        @Nullable String prev,
        @Nullable String next,
        @Nullable String last) {

    static LinksJson of(ProductPage page, String address) {
        int number = page.query().page();
        boolean isFirst = number == 1;
        boolean isLast = number >= page.pages();
        return new LinksJson(
                link(page, address, number),
                isFirst ? null : link(page, address, 1),
                isFirst ? null : link(page, address, number - 1),
                isLast ? null : link(page, address, number + 1),
                isLast ? null : link(page, address, page.pages()));
    }

    private static String link(ProductPage page, String address, int number) {
        ProductQuery query = page.query();
        String category = query.category() == null ? "" : "&" + ProductRequest.CATEGORY + "=" + query.category();
        return address + "?" + ProductRequest.PAGE + "=" + number + "&" + ProductRequest.PAGE_SIZE + "=" + query.size()
                + category;
    }
}
