package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.card.work.AskedDays;
import dev.sandbank.domain.bank.card.Journey;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A journey that a caller announces; both of its days were sent. */
public record AskedJourney(AskedDays days, String countriesField, List<String> countries) {

    private static final int MAX_COUNTRIES = 50;

    public AskedJourney {
        countries = List.copyOf(countries);
    }

    Journey on(LocalDate today) {
        days.check(today);
        boolean known = countries.stream().allMatch(country -> country.matches("[A-Z]{2}"));
        if (countries.isEmpty() || countries.size() > MAX_COUNTRIES || !known) {
            throw new Refused(InputInvalid.of(
                    countriesField, countries.isEmpty() ? FieldFault.Kind.MISSING : FieldFault.Kind.INVALID_FORMAT));
        }
        return new Journey(
                Objects.requireNonNull(days.from()),
                Objects.requireNonNull(days.until()),
                countries.stream().distinct().toList());
    }
}
