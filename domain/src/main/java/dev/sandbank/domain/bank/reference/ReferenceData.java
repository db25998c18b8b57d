package dev.sandbank.domain.bank.reference;

import dev.sandbank.domain.market.Market;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The values that coded fields can have. A code is the name of the field, in upper or lower case. The values are text
 * files beside this package, read at the first use.
 */
public final class ReferenceData {

    private static final List<String> FILES =
            List.of("accounts", "cards", "lending", "payments", "people", "work", "applications", "places");

    private static final Map<Key, Optional<ReferenceList>> LISTS = new ConcurrentHashMap<>();

    private ReferenceData() {}

    /** The values of a code in a market; none if there is no such code there. */
    public static Optional<ReferenceList> of(String code, Market market) {
        // Callers can ask for any text, so a text that is no code is not remembered.
        return Written.ENTRIES.has(code)
                ? LISTS.computeIfAbsent(new Key(Entries.key(code), market), Key::read)
                : Optional.empty();
    }

    /** Every code, as written. */
    public static SortedSet<String> codes() {
        return Written.ENTRIES.codes();
    }

    private record Key(String code, Market market) {

        Optional<ReferenceList> read() {
            return Written.ENTRIES.list(code, market);
        }
    }

    /** Holds the values; the class is initialised, and the files are read, at the first use. */
    private static final class Written {

        static final Entries ENTRIES = read();

        private static Entries read() {
            Entries entries = new Entries();
            Countries.read(TextResource.lines("countries")).addTo(entries);
            FILES.forEach(file -> ReferenceFile.read(TextResource.lines(file), entries));
            return entries;
        }
    }
}
