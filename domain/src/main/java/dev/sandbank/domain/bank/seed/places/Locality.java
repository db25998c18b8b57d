package dev.sandbank.domain.bank.seed.places;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The companies that customers of a market deal with. All of them are invented.
 *
 * @param groceries two supermarkets and a corner shop
 * @param dining two restaurants and a café
 * @param transport a travel card, a petrol station and a taxi company
 * @param shops a department store, a bookshop and a shop for things that last
 * @param utilities power, water and telephone
 * @param travel a travel agency
 * @param exchange code of the stock exchange
 */
@RecordBuilder
public record Locality(
        List<String> employers,
        String landlord,
        List<Shop> groceries,
        List<Shop> dining,
        List<Shop> transport,
        List<Shop> shops,
        List<Shop> utilities,
        String travel,
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
                shops(lines.get(2), Expense.SUPERMARKET, Expense.SUPERMARKET, Expense.CORNER_SHOP),
                shops(lines.get(3), Expense.RESTAURANT, Expense.RESTAURANT, Expense.CAFE),
                shops(lines.get(4), Expense.TRANSIT, Expense.FUEL, Expense.RIDE),
                shops(lines.get(5), Expense.DEPARTMENT_STORE, Expense.BOOKSHOP, Expense.DURABLES),
                shops(lines.get(6), Expense.POWER, Expense.WATER, Expense.TELEPHONE),
                lines.get(7),
                lines.get(8));
    }

    /** The shops for which people save, because what they sell costs much. */
    public List<Shop> shopsForThingsThatLast() {
        return shops.stream().filter(shop -> shop.sells() == Expense.DURABLES).toList();
    }

    private static List<Shop> shops(String line, Expense... sold) {
        List<String> names = list(line);
        if (names.size() != sold.length) {
            throw new IllegalArgumentException("not " + sold.length + " shops: " + line);
        }
        return IntStream.range(0, sold.length)
                .mapToObj(index -> new Shop(names.get(index), sold[index]))
                .toList();
    }

    private static List<String> list(String line) {
        return List.of(line.split(", "));
    }
}
