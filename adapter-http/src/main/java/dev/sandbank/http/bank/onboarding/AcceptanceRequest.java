package dev.sandbank.http.bank.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.onboarding.Acceptance;
import dev.sandbank.domain.bank.onboarding.credit.Catalogue;
import dev.sandbank.domain.bank.onboarding.credit.ProductKind;
import dev.sandbank.http.operation.Call;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which of the offered products an applicant takes. */
final class AcceptanceRequest {

    private AcceptanceRequest() {}

    /** The products that were asked for, or those that the bank offered in their place if these are taken. */
    static List<Acceptance> from(Call call) {
        JsonNode body = call.json();
        boolean counter = isTrue(body.path("counterProductAcceptedFlag"));
        List<Acceptance> accepted = new ArrayList<>();
        body.path(counter ? "counterProductConfirmation" : "requestedProductConfirmation")
                .forEach(product -> {
                    String code = product.path("productCode").asText().strip();
                    accepted.add(new Acceptance(code, amount(call, code, product)));
                });
        return accepted;
    }

    /** The loan that is wanted, or the limit; null if all that is offered is taken. */
    private static @Nullable BigDecimal amount(Call call, String code, JsonNode product) {
        boolean loan = Catalogue.find(call.market(), code)
                .filter(known -> known.kind() == ProductKind.PERSONAL_LOAN)
                .isPresent();
        JsonNode limit = product.path("creditSpecificSelection");
        String wanted = loan
                ? product.path("loanSpecificSelection").path("loanAmount").asText()
                : limit.path("requestedCreditLimit").asText();
        boolean all = !loan && isTrue(limit.path("offeredCreditLimitAcceptedFlag"));
        return all || wanted.isBlank() ? null : Digits.decimal(wanted.strip());
    }

    private static boolean isTrue(JsonNode flag) {
        return flag.asText().equalsIgnoreCase("true");
    }
}
