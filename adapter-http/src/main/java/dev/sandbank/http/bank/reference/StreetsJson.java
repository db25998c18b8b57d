package dev.sandbank.http.bank.reference;

import dev.sandbank.domain.bank.reference.StreetAddress;
import java.util.List;

/** Russian streets found. */
record StreetsJson(List<One> addresses) {

    static StreetsJson of(List<StreetAddress> streets) {
        return new StreetsJson(streets.stream().map(One::of).toList());
    }

    record One(String addressCode, String state, String cityName, String streetName, String postalCode) {

        static One of(StreetAddress street) {
            return new One(street.code(), street.region(), street.city(), street.street(), street.postalIndex());
        }
    }
}
