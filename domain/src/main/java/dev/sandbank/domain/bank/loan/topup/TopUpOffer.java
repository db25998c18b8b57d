package dev.sandbank.domain.bank.loan.topup;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.bank.onboarding.ApplicationRefused.OfferExpired;
import dev.sandbank.domain.bank.onboarding.Offer;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the bank would lend on top.
 *
 * @param outstanding what closed the old loan on the day of the offer; zero if there is none
 * @param choices by length, the shortest first; none if nothing is lent
 */
public record TopUpOffer(LocalDate madeOn, Money outstanding, List<TopUpChoice> choices) {

    public TopUpOffer {
        choices = List.copyOf(choices);
    }

    /** The last day on which it can be accepted. */
    public LocalDate expiresOn() {
        return madeOn.plusDays(Offer.DAYS);
    }

    boolean expiredOn(LocalDate day) {
        return day.isAfter(expiresOn());
    }

    /**
     * Refuses what it does not hold.
     *
     * @throws Refused OFFER_EXPIRED, PRODUCT_NOT_OFFERED for a length, or OFFER_EXCEEDED
     */
    void require(Money amount, Tenor tenor, LocalDate today) {
        if (expiredOn(today)) {
            throw new Refused(new OfferExpired(expiresOn()));
        }
        if (of(tenor).isEmpty()) {
            throw new Refused(OnboardingRefusal.PRODUCT_NOT_OFFERED);
        }
        if (!holds(amount, tenor)) {
            throw new Refused(OnboardingRefusal.OFFER_EXCEEDED);
        }
    }

    /** Whether so much is offered for that length. */
    boolean holds(Money amount, Tenor tenor) {
        return of(tenor)
                .filter(choice -> amount.compareTo(choice.least()) >= 0 && amount.compareTo(choice.most()) <= 0)
                .isPresent();
    }

    private Optional<TopUpChoice> of(Tenor tenor) {
        return choices.stream().filter(choice -> choice.tenor().equals(tenor)).findFirst();
    }

    Facts facts() {
        return new FactWriter()
                .day("madeOn", madeOn)
                .money("outstanding", outstanding)
                .list("choices", choices.stream().map(TopUpChoice::facts).toList())
                .facts();
    }

    static TopUpOffer read(Facts facts) {
        return new TopUpOffer(
                facts.day("madeOn"),
                facts.money("outstanding"),
                facts.list("choices").stream().map(TopUpChoice::read).toList());
    }
}
