package dev.sandbank.http.bank.reference;

import dev.sandbank.domain.bank.reference.Employer;
import java.util.List;

/** Employers found. */
record EmployersJson(List<One> employers) {

    static EmployersJson of(List<Employer> employers) {
        return new EmployersJson(employers.stream().map(One::of).toList());
    }

    record One(String employerName, String employerRegistrationNumber, String industryCode, Address employerAddress) {

        static One of(Employer employer) {
            return new One(
                    employer.name(),
                    employer.registrationNumber(),
                    employer.industry(),
                    new Address(
                            employer.street(),
                            employer.city(),
                            employer.state(),
                            employer.postalCode(),
                            employer.market().name()));
        }
    }

    record Address(String addressLine1, String cityName, String state, String postalCode, String countryCode) {}
}
