package dev.sandbank.domain.bank.card.change;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardCredit;
import dev.sandbank.domain.bank.card.CardLimits;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.customer.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gives cards the credit limit that their account has on a day; all cards of an account share it. */
public final class LimitFold {

    private LimitFold() {}

    /** The cards with the limits as they were changed. */
    public static List<HeldCard> of(List<HeldCard> seeded, List<CreditLimit> limits, LocalDate today) {
        return limits.isEmpty()
                ? seeded
                : seeded.stream().map(card -> changed(card, limits, today)).toList();
    }

    /** The limit of an account as it was changed. */
    public static Optional<Money> limitOf(AccountId account, Money seeded, List<CreditLimit> limits, LocalDate today) {
        return limits.stream()
                .filter(limit -> limit.account().equals(account))
                .map(limit -> limit.on(today, seeded))
                .findFirst();
    }

    private static HeldCard changed(HeldCard card, List<CreditLimit> limits, LocalDate today) {
        CardCredit credit = card.credit();
        Money seeded = card.limits().credit();
        return credit == null
                ? card
                : limitOf(card.account(), seeded, limits, today)
                        .map(limit -> with(card, credit, limit))
                        .orElse(card);
    }

    private static HeldCard with(HeldCard card, CardCredit credit, Money limit) {
        CardLimits before = card.limits();
        Money more = limit.minus(before.credit());
        return card.withLimits(
                new CardLimits(
                        limit,
                        least(before.contactless(), limit),
                        before.contactlessMaximum(),
                        moved(before.shops(), before.credit(), limit),
                        least(before.cashMachines(), limit),
                        least(before.online(), limit),
                        moved(before.daily(), before.credit(), limit),
                        before.worksOnline()),
                credit.withMore(more));
    }

    /** A limit that was the credit limit stays so; any other stays, but never above the credit limit. */
    private static Money moved(Money own, Money before, Money limit) {
        return own.equals(before) ? limit : least(own, limit);
    }

    private static Money least(Money own, Money limit) {
        return own.compareTo(limit) <= 0 ? own : limit;
    }
}
