package dev.sandbank.domain.bank.card;

/** Why a card was issued. */
public enum CardIssueReason {
    NEWLY_ONBOARDED_CARD,
    RENEWED_CARD
}
