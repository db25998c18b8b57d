package dev.sandbank.http.bank.rewards;

/** Whether a card can pay with points. */
record EligibilityJson(boolean eligibilityIndicator) {}
