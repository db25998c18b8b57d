package dev.sandbank.domain.bank.reference;

/**
 * A street in the classifier of Russian addresses (KLADR).
 *
 * @param code 17 digits: two of the region, the last two of the state of the entry
 * @param region a state of reference data
 * @param city a city or a smaller place
 * @param street with its kind before it: {@code ul. Sosnovaya}
 * @param postalIndex six digits
 */
public record StreetAddress(String code, String region, String city, String street, String postalIndex) {}
