package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.bank.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a card came to be.
 *
 * @param organization the part of the bank that issues it
 * @param logo the programme it belongs to
 * @param plastic what it is made as
 * @param subStatus its state in detail, or null if there is nothing to say
 * @param migrated whether it came from another programme
 * @param accountType kind of account behind it
 */
public record CardIssue(
        String reason,
        String organization,
        String logo,
        String plastic,
        @Nullable String subStatus,
        Money replacementFee,
        boolean migrated,
        String accountType) {}
