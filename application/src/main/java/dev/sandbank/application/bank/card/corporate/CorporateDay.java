package dev.sandbank.application.bank.card.corporate;

import dev.sandbank.domain.bank.Money;
import java.time.LocalDate;

/**
 * What a change of a company card depends on besides the card.
 *
 * @param used what is owed
 * @param first the credit limit that the card had at first
 */
public record CorporateDay(LocalDate today, Money used, Money first) {}
