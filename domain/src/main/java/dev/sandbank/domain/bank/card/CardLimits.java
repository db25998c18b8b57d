package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.bank.Money;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * The limits of the amounts that may be spent with a card.
 *
 * @param credit the credit limit; zero for a card without credit
 * @param contactless the limit of one contactless payment without PIN
 * @param contactlessMaximum the highest possible value of {@code contactless}
 * @param shops the limit of a day in shops
 * @param cashMachines the limit of a day at cash machines
 * @param online the limit of a day for online payments
 * @param daily the limit of a day for all payments together
 * @param worksOnline whether the card pays online at all
 */
@RecordBuilder
public record CardLimits(
        Money credit,
        Money contactless,
        Money contactlessMaximum,
        Money shops,
        Money cashMachines,
        Money online,
        Money daily,
        boolean worksOnline) {

    /** The amount that may be spent in one way in a day: the lower one of its limit and that of the day. */
    Money ofDay(CardChannel channel) {
        Money limit = switch (channel) {
            case SHOP, CONTACTLESS -> shops;
            case ONLINE -> online;
            case CASH_MACHINE -> cashMachines;
        };
        return limit.compareTo(daily) <= 0 ? limit : daily;
    }
}
