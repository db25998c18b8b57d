package dev.sandbank.domain.bank.seed.places;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * The companies that customers of a market deal with. All of them are invented.
 *
 * @param utilities power, water and telephone, in this order
 * @param wallet a mobile wallet
 * @param exchange code of the stock exchange
 */
@RecordBuilder
public record Locality(
        List<String> employers,
        String landlord,
        List<String> groceries,
        List<String> dining,
        List<String> transport,
        List<String> shops,
        List<String> utilities,
        String wallet,
        String exchange) {

    private static final int FIELDS = 9;

    /** Reads nine lines in the order of the components, with commas between the members of a list. */
    static Locality parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != FIELDS) {
            throw new IllegalArgumentException("a locality has " + FIELDS + " lines");
        }
        return new Locality(
                list(lines.get(0)),
                lines.get(1),
                list(lines.get(2)),
                list(lines.get(3)),
                list(lines.get(4)),
                list(lines.get(5)),
                list(lines.get(6)),
                lines.get(7),
                lines.get(8));
    }

    private static List<String> list(String line) {
        return List.of(line.split(", "));
    }
}
