package dev.sandbank.domain.bank.card.issue;

import dev.sandbank.domain.bank.Money;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How and why a card was issued.
 *
 * @param subStatus its detailed state, or null if it has none
 * @param migrated whether it came from another programme
 * @param accountType the kind of account of the card
 */
@RecordBuilder
public record CardIssue(
        CardIssueReason reason,
        CardIssuer issuer,
        CardProgramme programme,
        CardPlastic plastic,
        @Nullable CardSubStatus subStatus,
        Money replacementFee,
        boolean migrated,
        CardAccountType accountType) {

    /** The same with another detailed state. */
    public CardIssue with(@Nullable CardSubStatus changed) {
        return new CardIssue(reason, issuer, programme, plastic, changed, replacementFee, migrated, accountType);
    }
}
