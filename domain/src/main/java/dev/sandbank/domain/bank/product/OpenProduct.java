package dev.sandbank.domain.bank.product;

import dev.sandbank.domain.bank.account.Product;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;

/**
 * A product that anybody may ask about.
 *
 * @param effectiveFrom since when it is sold
 * @param lastUpdated when its prices or conditions last changed
 * @param isDeposit whether rates are paid to the customer rather than by them
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

    /** Its id in calls: the product code, which accounts show as their {@code productCode}. */
    public String id() {
        return product.code();
    }
}
