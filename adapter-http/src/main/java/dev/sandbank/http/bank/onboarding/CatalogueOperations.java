package dev.sandbank.http.bank.onboarding;

import dev.sandbank.application.bank.onboarding.OnboardingUseCases;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.onboarding.credit.OfferedProduct;
import dev.sandbank.domain.bank.onboarding.credit.ProductKind;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.contract.Contract;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Products that may be applied for, and people who are interested in one. */
final class CatalogueOperations {

    private static final String START = "nextStartIndex";

    private final OnboardingUseCases useCases;
    private final Contract contract;

    CatalogueOperations(OnboardingUseCases useCases, Contract contract) {
        this.useCases = useCases;
        this.contract = contract;
    }

    Map<String, Handler> handlers() {
        return Map.of("listOnboardingProducts", this::list, "submitProspect", this::addProspect);
    }

    private Answer list(Call call) {
        var page = useCases.listOnboardingProducts().list(call.space(), call.market(), start(call));
        return Answer.json(new PageJson(page.products().stream()
                .map(product -> ProductJson.of(product, page.today()))
                .toList()));
    }

    /** Some programs send the place in a header. */
    private static int start(Call call) {
        String sent =
                Objects.requireNonNullElse(call.query(START), Objects.requireNonNullElse(call.header(START), "1"));
        try {
            int start = Digits.whole(sent.strip());
            if (start >= 1) {
                return start;
            }
        } catch (NumberFormatException e) {
            throw new Refused(InputInvalid.of(START, FieldFault.Kind.INVALID_FORMAT));
        }
        throw new Refused(InputInvalid.of(START, FieldFault.Kind.OUT_OF_RANGE));
    }

    private Answer addProspect(Call call) {
        return Answer.json(new ProspectJson(useCases.addProspect()
                .add(OnboardingCalls.partner(call), FormRequest.from(call, contract.schemas("submitProspect")))));
    }

    /** A page of products. */
    private record PageJson(List<ProductJson> products) {}

    /** A prospect that was stored. */
    private record ProspectJson(String prospectId) {}

    /** A product that may be applied for. */
    private record ProductJson(
            String productCode,
            String productDescription,
            String sourceCode,
            String logo,
            String organisation,
            String productType,
            BigDecimal minimumCreditLimitAmount,
            BigDecimal maximumCreditLimitAmount,
            BigDecimal annualFeeAmount,
            String currencyCode,
            BigDecimal interestRate,
            BigDecimal latePaymentFee,
            String importantInformations,
            String termsAndConditions,
            LocalDate agreementStartDate,
            LocalDate agreementExpiryDate) {

        static ProductJson of(OfferedProduct product, LocalDate today) {
            boolean card = product.kind() == ProductKind.CREDIT_CARD;
            return new ProductJson(
                    product.code(),
                    product.name(),
                    product.source(),
                    product.logo(),
                    product.organisation(),
                    product.kind().name(),
                    product.least().decimal(),
                    product.most().decimal(),
                    product.annualFee().decimal(),
                    product.least().currency().name(),
                    product.rate(),
                    product.lateFee().decimal(),
                    card
                            ? "Interest is charged from the day of purchase unless the whole bill is paid when due."
                            : "Interest is charged from the day on which money is drawn.",
                    "The terms of use for " + words(product.kind()) + " apply.",
                    today.withDayOfYear(1),
                    today.withDayOfYear(1).plusYears(2).minusDays(1));
        }

        private static String words(ProductKind kind) {
            return switch (kind) {
                case CREDIT_CARD -> "credit cards";
                case READY_CREDIT -> "lines of credit";
                case PERSONAL_LOAN -> "loans";
            };
        }
    }
}
