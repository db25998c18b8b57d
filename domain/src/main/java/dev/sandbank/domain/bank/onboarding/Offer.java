package dev.sandbank.domain.bank.onboarding;

import dev.sandbank.domain.bank.onboarding.credit.Answers;
import dev.sandbank.domain.bank.onboarding.credit.ProductDecision;
import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the bank decided on an application.
 *
 * @param expiresOn the last day on which it can be accepted
 */
public record Offer(List<ProductDecision> decisions, LocalDate expiresOn) {

    /** How many days an offer is good for. */
    public static final int DAYS = 30;

    public Offer {
        decisions = List.copyOf(decisions);
    }

    static Offer madeOn(LocalDate today, List<ProductDecision> decisions) {
        return new Offer(decisions, today.plusDays(DAYS));
    }

    /** Whether anything is offered. */
    boolean isAny() {
        return decisions.stream().anyMatch(ProductDecision::isOffer);
    }

    public boolean expiredOn(LocalDate day) {
        return day.isAfter(expiresOn);
    }

    /**
     * What is taken of a product.
     *
     * @throws Refused PRODUCT_NOT_OFFERED, or OFFER_EXCEEDED
     */
    TakenProduct take(Acceptance wanted) {
        ProductDecision offered =
                of(wanted.product()).orElseThrow(() -> new Refused(OnboardingRefusal.PRODUCT_NOT_OFFERED));
        BigDecimal amount = wanted.amount();
        if (amount == null) {
            return new TakenProduct(offered.product(), offered.amount(), offered.months());
        }
        if (amount.compareTo(offered.amount().decimal()) > 0) {
            throw new Refused(OnboardingRefusal.OFFER_EXCEEDED);
        }
        return new TakenProduct(
                offered.product(), Answers.money(amount, offered.amount().currency()), offered.months());
    }

    private Optional<ProductDecision> of(String product) {
        return decisions.stream()
                .filter(decision -> decision.isOffer() && decision.product().equals(product.strip()))
                .findFirst();
    }

    /** The decisions on what was asked for, or those on what the bank offers in its place. */
    public List<ProductDecision> decisions(boolean counter) {
        return decisions.stream()
                .filter(decision -> decision.counter() == counter)
                .toList();
    }
}
