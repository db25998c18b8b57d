package dev.sandbank.domain.bank.reference;

import java.util.List;

/**
 * The values of a coded field in one market, in the order a form shows them.
 *
 * @param code the field's name: {@code maritalStatus}
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

    /** Whether it has a value of this spelling in any case. */
    public boolean hasInAnyCase(String text) {
        return values.stream().anyMatch(value -> value.value().equalsIgnoreCase(text));
    }
}
