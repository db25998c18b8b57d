package dev.sandbank.domain.bank.reference;

import java.util.List;
import java.util.Optional;

/**
 * The values of a coded field in one market, in the order a form shows them.
 *
 * @param code the name of the field: {@code maritalStatus}
 */
public record ReferenceList(String code, List<ReferenceValue> values) {

    public ReferenceList {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException(code + " has no values");
        }
    }

    /** Whether it has a value of exactly this spelling. */
    public boolean has(String text) {
        return values.stream().anyMatch(value -> value.value().equals(text));
    }

    /** The value of this spelling, in upper or lower case, if the list has one. */
    public Optional<ReferenceValue> find(String text) {
        return values.stream()
                .filter(value -> value.value().equalsIgnoreCase(text))
                .findFirst();
    }
}
