package dev.sandbank.domain.bank.card.change;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardCredit;
import dev.sandbank.domain.bank.card.CardFunction;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.life.CardLife;
import dev.sandbank.domain.bank.card.life.CardVerb;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Raises and lowers the credit limit behind a card. */
public final class CreditLimits {

    private CreditLimits() {}

    /**
     * A higher limit for good.
     *
     * @throws Refused {@code CARD_STATE_FORBIDS}, {@code CARD_ACT_NOT_OFFERED}, {@code CARD_LIMIT_TOO_HIGH} if it is over
     *     the maximum or {@code CARD_LIMIT_TOO_LOW} if it is none higher
     */
    public static CreditLimit raise(CardDesk desk, CreditLimit before, Money asked) {
        CardCredit credit = raisable(desk);
        checkRaise(desk.card(), asked, credit.maximumLimit());
        return new CreditLimit(
                before.account(), before.customer(), asked, before.temporary(), before.from(), before.until());
    }

    /** A higher limit for some days; otherwise as {@link #raise}. */
    public static CreditLimit raiseBetween(
            CardDesk desk, CreditLimit before, Money asked, LocalDate from, LocalDate until) {
        CardCredit credit = raisable(desk);
        checkRaise(desk.card(), asked, credit.maximumTemporaryLimit());
        return new CreditLimit(before.account(), before.customer(), before.lasting(), asked, from, until);
    }

    /**
     * A lower limit for good; a temporary one ends.
     *
     * @param used what is owed and held on the account
     * @throws Refused {@code CARD_STATE_FORBIDS}, {@code CARD_ACT_NOT_OFFERED}, {@code CARD_LIMIT_TOO_HIGH} if it is not
     *     lower by the least step, or {@code CARD_LIMIT_TOO_LOW} if more than that is owed and held
     */
    public static CreditLimit lower(CardDesk desk, CreditLimit before, Money asked, Money used) {
        CardLife.after(desk.card().status(), CardVerb.LOWER_CREDIT_LIMIT);
        CardCredit credit = mustHaveCredit(desk.card());
        Money step = desk.card().limits().credit().minus(asked);
        if (step.minorUnits() <= 0 || step.compareTo(credit.leastDecrease()) < 0) {
            throw new Refused(BankRefusal.CARD_LIMIT_TOO_HIGH);
        }
        if (asked.compareTo(used) < 0) {
            throw new Refused(BankRefusal.CARD_LIMIT_TOO_LOW);
        }
        return new CreditLimit(before.account(), before.customer(), asked, null, null, null);
    }

    private static CardCredit raisable(CardDesk desk) {
        desk.check(CardVerb.RAISE_CREDIT_LIMIT, CardFunction.CREDIT_LIMIT_INCREASE);
        return mustHaveCredit(desk.card());
    }

    private static void checkRaise(HeldCard card, Money asked, Money maximum) {
        if (asked.compareTo(maximum) > 0) {
            throw new Refused(BankRefusal.CARD_LIMIT_TOO_HIGH);
        }
        if (asked.compareTo(card.limits().credit()) <= 0) {
            throw new Refused(BankRefusal.CARD_LIMIT_TOO_LOW);
        }
    }

    private static CardCredit mustHaveCredit(HeldCard card) {
        @Nullable CardCredit credit = card.credit();
        if (credit == null) {
            throw new Refused(BankRefusal.CARD_ACT_NOT_OFFERED);
        }
        return credit;
    }
}
