package dev.sandbank.http.bank;

/** Whether a card can pay with points. */
record EligibilityJson(boolean eligibilityIndicator) {}
