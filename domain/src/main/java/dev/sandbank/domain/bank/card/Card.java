package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.customer.CustomerId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.regex.Pattern;

/**
 * A card that a customer has. Its full number is not stored anywhere.
 *
 * @param cloakedNumber the encrypted number that merchants in the Americas use; only the bank can decrypt it
 * @param embossedName the name on the card
 */
@RecordBuilder
public record Card(
        CardId id,
        CustomerId holder,
        CardType type,
        CardHolderType holderType,
        String lastFour,
        CloakedCardNumber cloakedNumber,
        String productName,
        String embossedName) {

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    public Card {
        if (!FOUR_DIGITS.matcher(lastFour).matches()) {
            throw new IllegalArgumentException("the last four of a card number are digits");
        }
    }

    /** The number with all but the last four digits hidden: {@code XXXXXXXXXXXX8653}. */
    public String maskedNumber() {
        return "X".repeat(12) + lastFour;
    }
}
