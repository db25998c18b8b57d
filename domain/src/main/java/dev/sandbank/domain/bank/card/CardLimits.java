package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.bank.Money;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How much may be spent with a card.
 *
 * @param credit the credit limit; nothing for a card without credit
 * @param contactless of one payment without contact and PIN
 * @param contactlessMaximum the highest that contactless can be set to
 * @param shops of a day in shops
 * @param cashMachines of a day at cash machines
 * @param online of a day online
 * @param daily of a day, all together
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

    /** What may be spent in shops in a day: the lower of two limits. */
    Money dayInShops() {
        return shops.compareTo(daily) <= 0 ? shops : daily;
    }
}
