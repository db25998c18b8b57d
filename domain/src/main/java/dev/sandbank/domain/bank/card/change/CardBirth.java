package dev.sandbank.domain.bank.card.change;

import dev.sandbank.domain.bank.card.CardId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * How a card that is not in the seed came to be.
 *
 * @param from the card on whose account it was ordered
 * @param number how many cards had been ordered on that card's account before, which gives their order
 */
@RecordBuilder
public record CardBirth(
        Kind kind, CardId from, int number, String lastFour, String cloaked, String embossedName, LocalDate issuedOn) {

    /** Why a card was ordered. The names are stored, so they must not change. */
    public enum Kind {
        REPLACEMENT,
        /** For another person. */
        SUPPLEMENTARY,
        /** A second one for the same person. */
        COMPANION
    }
}
