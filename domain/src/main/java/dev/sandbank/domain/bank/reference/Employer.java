package dev.sandbank.domain.bank.reference;

import dev.sandbank.domain.market.Market;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A company or another body that people work for.
 *
 * @param registrationNumber its number in the register of its country
 * @param industry an industryCode of reference data
 * @param state a state of reference data
 */
@RecordBuilder
public record Employer(
        Market market,
        String name,
        String registrationNumber,
        String industry,
        String street,
        String city,
        String state,
        String postalCode) {}
