package dev.sandbank.http.bank.reference;

import dev.sandbank.domain.bank.reference.ReferenceList;
import java.util.List;

/** The values of a code. */
record ReferenceDataJson(String referenceCode, List<Value> referenceData) {

    static ReferenceDataJson of(ReferenceList list) {
        return new ReferenceDataJson(
                list.code(),
                list.values().stream()
                        .map(value -> new Value(value.value(), value.description()))
                        .toList());
    }

    record Value(String value, String description) {}
}
