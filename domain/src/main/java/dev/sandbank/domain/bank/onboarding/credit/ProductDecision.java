package dev.sandbank.domain.bank.onboarding.credit;

import dev.sandbank.domain.bank.Money;

/**
 * What the bank decided on one product.
 *
 * @param product its code
 * @param amount the limit or loan that is offered; zero if it was declined
 * @param months the length of a loan; zero for a limit
 * @param counter whether the bank offers it in place of what was asked
 */
public record ProductDecision(String product, Verdict verdict, Money amount, int months, boolean counter) {

    public boolean isOffer() {
        return verdict != Verdict.DECLINED;
    }
}
