package dev.sandbank.domain.bank.card.issue;

import dev.sandbank.domain.bank.Money;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How a card came to be.
 *
 * @param subStatus its state in detail, or null if there is nothing to say
 * @param migrated whether it came from another programme
 * @param accountType kind of account behind it
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
        CardAccountType accountType) {}
