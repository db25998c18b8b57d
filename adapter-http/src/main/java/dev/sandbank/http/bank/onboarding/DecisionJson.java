package dev.sandbank.http.bank.onboarding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.onboarding.Offer;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.bank.onboarding.RequiredProof;
import dev.sandbank.domain.bank.onboarding.credit.Catalogue;
import dev.sandbank.domain.bank.onboarding.credit.LoanTerms;
import dev.sandbank.domain.bank.onboarding.credit.OfferedProduct;
import dev.sandbank.domain.bank.onboarding.credit.ProductDecision;
import dev.sandbank.http.operation.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bank decided on an application, and how far it has come. */
record DecisionJson(
        @Nullable String applicationId,
        String applicationStage,
        @Nullable LocalDate ipaExpiryDate,
        @Nullable List<Product> requestedProductDecision,
        @Nullable List<Counter> counterOffers) {

    static DecisionJson of(ProductApplication application) {
        return of(application, null);
    }

    /** The same with the id by which the call named it. */
    static DecisionJson withId(String id, ProductApplication application) {
        return of(application, id);
    }

    /** Its fields, to be written among others. */
    static ObjectNode fields(ProductApplication application) {
        return Json.tree(of(application));
    }

    private static DecisionJson of(ProductApplication application, @Nullable String id) {
        Offer offer = application.offer();
        if (offer == null) {
            return new DecisionJson(id, application.stage().name(), null, null, null);
        }
        List<Counter> counters = offer.decisions(true).stream()
                .map(decision -> Counter.of(application, decision))
                .toList();
        return new DecisionJson(
                id,
                application.stage().name(),
                application.stage().isFinal() ? null : offer.expiresOn(),
                offer.decisions(false).stream()
                        .map(decision -> Product.of(application, decision))
                        .toList(),
                id != null || counters.isEmpty() ? null : counters);
    }

    /** The decision on a product that was asked for. */
    record Product(
            String productCode,
            String organisationName,
            String sourceCode,
            String logo,
            String creditDecision,
            @Nullable List<Limit> creditSpecificRecommendations,
            @Nullable List<LoanJson> loanSpecificRecommendations,
            @Nullable List<Proof> requiredDocuments) {

        static Product of(ProductApplication application, ProductDecision decision) {
            OfferedProduct product = product(application, decision);
            return new Product(
                    product.code(),
                    product.organisation(),
                    product.source(),
                    product.logo(),
                    decision.verdict().code(),
                    Limit.of(decision),
                    LoanJson.of(application, decision),
                    decision.isOffer() ? Proof.of(application, decision) : null);
        }
    }

    /** A product that the bank offers in place of another one. */
    record Counter(
            String offerProductCode,
            String offerProductOrganisation,
            String offerSourceCode,
            @Nullable List<Limit> creditSpecificRecommendations,
            List<Proof> requiredDocuments) {

        static Counter of(ProductApplication application, ProductDecision decision) {
            OfferedProduct product = product(application, decision);
            return new Counter(
                    product.code(),
                    product.organisation(),
                    product.source(),
                    Limit.of(decision),
                    Proof.of(application, decision));
        }
    }

    /** The limit that is offered. */
    record Limit(BigDecimal recommendedCreditLimit) {

        static @Nullable List<Limit> of(ProductDecision decision) {
            return decision.isOffer() && decision.months() == 0
                    ? List.of(new Limit(decision.amount().decimal()))
                    : null;
        }
    }

    /** What is to be proved. */
    record Proof(
            String documentIdType, String documentStatus, String productCode, String proofType, String applicantType) {

        static List<Proof> of(ProductApplication application, ProductDecision decision) {
            return RequiredProof.of(application).stream()
                    .map(proof -> new Proof(
                            proof.document(),
                            proof.isThere(application) ? "SUBMITTED" : "PENDING",
                            decision.product(),
                            proof.code(),
                            "PRIMARY_APPLICANT"))
                    .toList();
        }
    }

    /** The loan that is offered. */
    record LoanJson(
            BigDecimal loanAmount,
            String tenor,
            BigDecimal interestRate,
            BigDecimal handlingFee,
            BigDecimal installmentAmount,
            BigDecimal annualPercentageRate,
            BigDecimal totalPrincipalAmount,
            BigDecimal totalInterestAmount,
            BigDecimal totalInstallmentAmount,
            LocalDate repaymentScheduleIssueDate,
            List<Row> repaymentSchedule) {

        static @Nullable List<LoanJson> of(ProductApplication application, ProductDecision decision) {
            Offer offer = application.offer();
            if (!decision.isOffer() || decision.months() == 0 || offer == null) {
                return null;
            }
            LoanTerms terms = new LoanTerms(
                    decision.amount(),
                    decision.months(),
                    product(application, decision).rate());
            LocalDate issued = offer.expiresOn().minusDays(Offer.DAYS);
            Money interest = terms.interest();
            return List.of(new LoanJson(
                    terms.loan().decimal(),
                    "" + terms.months(),
                    terms.rate(),
                    Money.zero(terms.loan().currency()).decimal(),
                    terms.instalment().decimal(),
                    terms.rate(),
                    terms.loan().decimal(),
                    interest.decimal(),
                    terms.loan().plus(interest).decimal(),
                    issued,
                    terms.payments().stream()
                            .map(payment -> Row.of(payment, issued))
                            .toList()));
        }
    }

    /** One payment of a loan. */
    record Row(
            String tenorOccurence,
            LocalDate paymentDueDate,
            BigDecimal monthlyInstallmentAmount,
            BigDecimal principalAmount,
            BigDecimal interestAmount,
            BigDecimal remainingPrincipalAmount) {

        static Row of(LoanTerms.Payment payment, LocalDate issued) {
            return new Row(
                    "" + payment.number(),
                    issued.plusMonths(payment.number()),
                    payment.amount().decimal(),
                    payment.principal().decimal(),
                    payment.interest().decimal(),
                    payment.left().decimal());
        }
    }

    private static OfferedProduct product(ProductApplication application, ProductDecision decision) {
        return Catalogue.find(application.market(), decision.product()).orElseThrow();
    }
}
