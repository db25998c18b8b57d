package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.card.CardId;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for credit.
 *
 * @param card the one card that this is about, where its holder named it; null for all that the viewer sees
 */
public record Borrower(Viewer viewer, @Nullable CardId card) {}
