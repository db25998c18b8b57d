package dev.sandbank.domain.bank.card.change;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardLimits;
import java.util.Map;

/** The limits of a card after its holder set some. */
final class ChangedLimits {

    private ChangedLimits() {}

    static CardLimits of(CardLimits base, CardChange change) {
        Map<LimitKind, Money> set = change.settings().limits();
        Boolean online = change.settings().worksOnline();
        return new CardLimits(
                base.credit(),
                least(set.getOrDefault(LimitKind.CONTACTLESS, base.contactless()), base),
                base.contactlessMaximum(),
                least(set.getOrDefault(LimitKind.SHOPS, base.shops()), base),
                least(set.getOrDefault(LimitKind.CASH_MACHINES, base.cashMachines()), base),
                least(set.getOrDefault(LimitKind.ONLINE, base.online()), base),
                least(set.getOrDefault(LimitKind.DAILY, base.daily()), base),
                online == null ? base.worksOnline() : online);
    }

    /** A limit that was set stays within the credit limit, if there is one, also when that was lowered since. */
    private static Money least(Money own, CardLimits base) {
        boolean over = base.credit().minorUnits() > 0 && own.compareTo(base.credit()) > 0;
        return over ? base.credit() : own;
    }
}
