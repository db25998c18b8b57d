package dev.sandbank.domain.bank.reference;

import dev.sandbank.domain.market.Market;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a file of values:
 *
 * <pre>
 * maritalStatus, civilStatus:      the codes that take the values below, in every market
 *   SINGLE                         a value that needs no other words
 *   MARRIED: Married for life      a value and its description
 * maritalStatus in pl, gb:         more values for these markets alone
 *   PARTNERSHIP
 * list colours:                    values for others to include, no code
 *   RED
 * wallColour:
 *   + list colours                 includes them
 * </pre>
 */
final class ReferenceFile {

    private static final String INCLUDE = "+ ";
    private static final String MARKETS = " in ";
    private static final String DESCRIPTION = ": ";

    private final Entries entries;
    private List<String> codes = List.of();
    private Set<Market> markets = Set.of();

    private ReferenceFile(Entries entries) {
        this.entries = entries;
    }

    /** Adds what the lines say, in their order. */
    static void read(List<String> lines, Entries entries) {
        ReferenceFile file = new ReferenceFile(entries);
        lines.forEach(file::take);
    }

    private void take(String line) {
        if (!line.startsWith(" ")) {
            takeHeading(line.strip());
        } else if (line.strip().startsWith(INCLUDE)) {
            String included = line.strip().substring(INCLUDE.length());
            codes.forEach(code -> entries.include(code, included));
        } else {
            ReferenceValue value = value(line.strip());
            codes.forEach(code -> entries.add(code, markets, value));
        }
    }

    private void takeHeading(String heading) {
        if (!heading.endsWith(":")) {
            throw new IllegalArgumentException("a heading ends with a colon: " + heading);
        }
        String text = heading.substring(0, heading.length() - 1);
        int in = text.indexOf(MARKETS);
        codes = parted(in < 0 ? text : text.substring(0, in));
        markets = EnumSet.allOf(Market.class);
        if (in >= 0) {
            markets.clear();
            parted(text.substring(in + MARKETS.length()))
                    .forEach(code -> markets.add(Market.byCode(code).orElseThrow()));
        }
    }

    private static ReferenceValue value(String text) {
        int colon = text.indexOf(DESCRIPTION);
        return colon < 0
                ? ReferenceValue.inItsOwnWords(text)
                : new ReferenceValue(text.substring(0, colon), text.substring(colon + DESCRIPTION.length()));
    }

    private static List<String> parted(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).toList();
    }
}
