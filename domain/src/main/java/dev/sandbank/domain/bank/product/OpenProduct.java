package dev.sandbank.domain.bank.product;

import dev.sandbank.domain.bank.account.Product;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;

/**
 * A product that anybody may read without a token.
 *
 * @param effectiveFrom the instant since when it is sold
 * @param lastUpdated the instant when its prices or conditions last changed
 * @param isDeposit true if the bank pays the rates to the customer, false if the customer pays them
 */
@RecordBuilder
public record OpenProduct(
        Product product,
        ProductCategory category,
        String description,
        Instant effectiveFrom,
        Instant lastUpdated,
        boolean isDeposit,
        List<ProductTrait> features,
        List<ProductTrait> constraints,
        List<ProductTrait> eligibility,
        List<ProductFee> fees,
        List<ProductRate> rates) {

    public OpenProduct {
        if (lastUpdated.isBefore(effectiveFrom)) {
            throw new IllegalArgumentException("a product changes after it begins");
        }
        features = List.copyOf(features);
        constraints = List.copyOf(constraints);
        eligibility = List.copyOf(eligibility);
        fees = List.copyOf(fees);
        rates = List.copyOf(rates);
    }

    /** The id in calls: the product code, which accounts show as their {@code productCode}. */
    public String id() {
        return product.code();
    }
}
