package dev.sandbank.application.bank.product;

import dev.sandbank.domain.bank.product.ProductCategory;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Which products are asked for.
 *
 * @param category null for every category
 * @param page counted from 1
 * @param size the maximum number of products on a page, up to {@value #MAX_SIZE}
 */
public record ProductQuery(Market market, @Nullable ProductCategory category, int page, int size) {

    /** The size of a page when the query names none. */
    public static final int DEFAULT_SIZE = 25;
    /** The maximum size of a page. */
    public static final int MAX_SIZE = 1_000;

    /**
     * Checks the numbers.
     *
     * @throws Refused INPUT_INVALID naming the parameter
     */
    public ProductQuery {
        if (page < 1) {
            throw pageOutOfRange();
        }
        if (size < 1 || size > MAX_SIZE) {
            throw new Refused(InputInvalid.of("page-size", FieldFault.Kind.OUT_OF_RANGE));
        }
    }

    static Refused pageOutOfRange() {
        return new Refused(InputInvalid.of("page", FieldFault.Kind.OUT_OF_RANGE));
    }
}
