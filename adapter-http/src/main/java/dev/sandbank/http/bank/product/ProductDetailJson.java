package dev.sandbank.http.bank.product;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.sandbank.domain.bank.product.OpenProduct;
import dev.sandbank.domain.bank.product.ProductFee;
import dev.sandbank.domain.bank.product.ProductRate;
import dev.sandbank.domain.bank.product.ProductTrait;
import dev.sandbank.domain.market.Currency;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All details of one product. Amounts and rates are texts in it.
 *
 * @param meta always present and always empty
 */
record ProductDetailJson(Data data, Links links, Map<String, String> meta) {

    static ProductDetailJson of(OpenProduct product, String address) {
        return new ProductDetailJson(Data.of(product), new Links(address + "/" + product.id()), Map.of());
    }

    /**
     * The product.
     *
     * @param depositRates null if the customer pays the interest
     * @param lendingRates null if the bank pays it
     */
    record Data(
            @JsonUnwrapped ProductJson summary,
            List<Feature> features,
            List<Constraint> constraints,
            List<Eligibility> eligibility,
            List<Fee> fees,
            @Nullable List<DepositRate> depositRates,
            @Nullable List<LendingRate> lendingRates) {

        static Data of(OpenProduct product) {
            return new Data(
                    ProductJson.of(product),
                    product.features().stream().map(Feature::of).toList(),
                    product.constraints().stream().map(Constraint::of).toList(),
                    product.eligibility().stream().map(Eligibility::of).toList(),
                    product.fees().stream().map(Fee::of).toList(),
                    product.isDeposit()
                            ? product.rates().stream().map(DepositRate::of).toList()
                            : null,
                    product.isDeposit()
                            ? null
                            : product.rates().stream().map(LendingRate::of).toList());
        }
    }

    record Feature(String featureType, @Nullable String additionalValue) {

        static Feature of(ProductTrait trait) {
            return new Feature(trait.type(), trait.value());
        }
    }

    record Constraint(String constraintType, @Nullable String additionalValue) {

        static Constraint of(ProductTrait trait) {
            return new Constraint(trait.type(), trait.value());
        }
    }

    record Eligibility(String eligibilityType, @Nullable String additionalValue) {

        static Eligibility of(ProductTrait trait) {
            return new Eligibility(trait.type(), trait.value());
        }
    }

    /**
     * A fee.
     *
     * @param additionalValue the period of a periodic fee, in ISO 8601; null for other fees
     */
    record Fee(
            String name,
            ProductFee.Type feeType,
            String amount,
            Currency currency,
            @Nullable Period additionalValue) {

        static Fee of(ProductFee fee) {
            return new Fee(
                    fee.name(),
                    fee.type(),
                    fee.amount().decimal().toPlainString(),
                    fee.amount().currency(),
                    fee.every());
        }
    }

    record DepositRate(ProductRate.Type depositRateType, String rate) {

        static DepositRate of(ProductRate rate) {
            return new DepositRate(rate.type(), rate.yearly().toPlainString());
        }
    }

    record LendingRate(ProductRate.Type lendingRateType, String rate) {

        static LendingRate of(ProductRate rate) {
            return new LendingRate(rate.type(), rate.yearly().toPlainString());
        }
    }

    record Links(String self) {}
}
