package dev.sandbank.application.bank.onboarding;

import dev.sandbank.domain.bank.onboarding.credit.Catalogue;
import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.bank.onboarding.credit.ProductKind;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Checks the products that a form names. */
final class ProductsAsked {

    private ProductsAsked() {}

    /**
     * Checks that each is on offer.
     *
     * @param wanted whether there must be one
     * @throws Refused INPUT_INVALID
     */
    static void check(Market market, Form form, boolean wanted) {
        Map<String, FieldFault.Kind> faults = new TreeMap<>();
        for (ProductKind kind : ProductKind.values()) {
            String place = kind.place() + "/productCode";
            String code = form.text(place);
            boolean offered = Catalogue.find(market, code)
                    .filter(product -> product.kind() == kind)
                    .isPresent();
            if (!code.isEmpty() && !offered) {
                faults.put(place, FieldFault.Kind.INVALID_REFERENCE);
            }
        }
        if (wanted && Arrays.stream(ProductKind.values()).noneMatch(kind -> form.has(kind.place()))) {
            faults.put("product", FieldFault.Kind.MISSING);
        }
        if (!faults.isEmpty()) {
            throw new Refused(InputInvalid.of(faults));
        }
    }
}
