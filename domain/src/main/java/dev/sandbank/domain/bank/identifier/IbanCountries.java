package dev.sandbank.domain.bank.identifier;

import dev.sandbank.domain.bank.reference.TextResource;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The countries that have IBANs, with the structure of theirs. They are read from {@code ibans.txt} at the first use. */
final class IbanCountries {

    private static final Map<String, IbanStructure> BY_CODE = read();

    private IbanCountries() {}

    static Optional<IbanStructure> of(String country) {
        return Optional.ofNullable(BY_CODE.get(country));
    }

    static Map<String, IbanStructure> all() {
        return BY_CODE;
    }

    private static Map<String, IbanStructure> read() {
        SortedMap<String, IbanStructure> byCode = new TreeMap<>();
        for (String line : TextResource.lines("ibans")) {
            String[] cells = line.split(" ", -1);
            byCode.put(cells[0], IbanStructure.parse(cells[1], cells.length > 2));
        }
        return Collections.unmodifiableMap(byCode);
    }
}
