package dev.sandbank.http.bank.product;

import dev.sandbank.application.bank.product.ProductQuery;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.product.ProductCategory;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Call;
import org.jspecify.annotations.Nullable;

/** Reads a query for products from a call. */
final class ProductRequest {

    static final String ID = "productId";
    static final String PAGE = "page";
    static final String PAGE_SIZE = "page-size";
    static final String CATEGORY = "product-category";

    private ProductRequest() {}

    /**
     * The query.
     *
     * @throws Refused INPUT_INVALID naming the parameter that cannot be read
     */
    static ProductQuery from(Call call) {
        return new ProductQuery(
                call.market(),
                category(call),
                number(call, PAGE, 1),
                number(call, PAGE_SIZE, ProductQuery.DEFAULT_SIZE));
    }

    private static @Nullable ProductCategory category(Call call) {
        String name = call.query(CATEGORY);
        return name == null
                ? null
                : ProductCategory.named(name)
                        .orElseThrow(() -> new Refused(InputInvalid.of(CATEGORY, FieldFault.Kind.INVALID_REFERENCE)));
    }

    private static int number(Call call, String name, int otherwise) {
        String text = call.query(name);
        try {
            return text == null ? otherwise : Digits.whole(text.strip());
        } catch (NumberFormatException e) {
            throw new Refused(InputInvalid.of(name, FieldFault.Kind.INVALID_FORMAT));
        }
    }
}
