package dev.sandbank.domain.bank.card;

import java.time.LocalDate;
import java.util.List;

/**
 * A journey that a holder announced for a card.
 *
 * @param from the first day
 * @param until the last day
 * @param countries at least one, ISO 3166 two-letter codes
 */
public record Journey(LocalDate from, LocalDate until, List<String> countries) {

    public Journey {
        countries = List.copyOf(countries);
        if (countries.isEmpty() || until.isBefore(from)) {
            throw new IllegalArgumentException("a journey leads somewhere and ends after it began");
        }
    }
}
