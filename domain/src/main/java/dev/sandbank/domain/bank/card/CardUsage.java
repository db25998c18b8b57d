package dev.sandbank.domain.bank.card;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places where a card works.
 *
 * @param abroadForever whether it works abroad until switched off
 * @param abroadFrom first day it works abroad, or null if no days were given
 * @param abroadUntil last day it works abroad, or null if no days were given
 * @param countries the countries it was announced for, ISO 3166 two-letter codes
 */
@RecordBuilder
public record CardUsage(
        CardActivation atHome,
        CardActivation abroad,
        boolean abroadForever,
        @Nullable LocalDate abroadFrom,
        @Nullable LocalDate abroadUntil,
        List<String> countries) {

    public CardUsage {
        countries = List.copyOf(countries);
    }
}
