package dev.sandbank.domain.bank.card.issue;

/** Why a card was issued. */
public enum CardIssueReason {
    NEWLY_ONBOARDED_CARD,
    RENEWED_CARD
}
