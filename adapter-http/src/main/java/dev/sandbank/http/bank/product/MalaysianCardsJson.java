package dev.sandbank.http.bank.product;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.sandbank.domain.bank.product.OpenProduct;
import dev.sandbank.domain.bank.product.ProductFee;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Card products in the form that the central bank of Malaysia publishes. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record MalaysianCardsJson(Meta meta, List<Card> data) {

    private static final String VERSION = "1.0";
    private static final String BIC = "SNDBMYKL";
    private static final String CREDIT_CARD = "credit_card";

    /** Those of the products that have a type, or all. */
    static MalaysianCardsJson of(List<OpenProduct> products, @Nullable String cardType, String address) {
        List<OpenProduct> asked = cardType == null || cardType.equals(CREDIT_CARD) ? products : List.of();
        Instant updated = products.stream()
                .map(OpenProduct::lastUpdated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new MalaysianCardsJson(
                new Meta(BIC, updated.truncatedTo(ChronoUnit.SECONDS).toString(), VERSION, asked.size()),
                asked.stream().map(product -> Card.of(product, address)).toList());
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Meta(String bicCode, String lastUpdated, String version, int totalResult) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Card(Details productDetails, Charges feesCharges) {

        static Card of(OpenProduct product, String address) {
            return new Card(
                    new Details(
                            "visa",
                            CREDIT_CARD,
                            product.product().name(),
                            product.description(),
                            false,
                            address + "/" + product.id()),
                    new Charges(product.fees().stream().map(Charge::of).toList()));
        }
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Details(
            String productType,
            String cardType,
            String name,
            String description,
            boolean shariahCompliance,
            String pdsUrl) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Charges(List<Charge> feeChargeDetail) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Charge(String item, boolean chargeable, BigDecimal amount, String amountCurrencyCode, String remark) {

        static Charge of(ProductFee fee) {
            return new Charge(
                    fee.type() == ProductFee.Type.PERIODIC ? "annual" : "others",
                    true,
                    fee.amount().decimal(),
                    fee.amount().currency().name(),
                    fee.name());
        }
    }
}
