package dev.sandbank.domain.bank.reference;

import dev.sandbank.domain.market.Market;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The directories that forms search: employers and Russian streets. They are text files beside this package, read at
 * the first use.
 */
public final class Directories {

    private Directories() {}

    /** The employers of a market in whose name all the words of a text occur, in any case. */
    public static List<Employer> employers(Market market, String words) {
        Predicate<String> matches = allWordsOf(words);
        return Employers.ALL.stream()
                .filter(employer -> employer.market() == market && matches.test(employer.name()))
                .toList();
    }

    /** The streets in whose region, place, name and index all the words of a text occur, in any case. */
    public static List<StreetAddress> streets(String words) {
        Predicate<String> matches = allWordsOf(words);
        return Streets.ALL.stream()
                .filter(street -> matches.test(String.join(
                        " ", street.region(), street.city(), street.street(), street.postalIndex(), street.code())))
                .toList();
    }

    private static Predicate<String> allWordsOf(String text) {
        List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return name -> {
            String lower = name.toLowerCase(Locale.ROOT);
            return words.stream().allMatch(lower::contains);
        };
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("[|]")).map(String::strip).toList();
    }

    private static final class Employers {

        static final List<Employer> ALL =
                TextResource.lines("employers").stream().map(Employers::parse).toList();

        private static Employer parse(String line) {
            List<String> cells = cells(line);
            return new Employer(
                    Market.byCode(cells.get(0)).orElseThrow(),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7));
        }
    }

    private static final class Streets {

        static final List<StreetAddress> ALL =
                TextResource.lines("addresses-ru").stream().map(Streets::parse).toList();

        private static StreetAddress parse(String line) {
            List<String> cells = cells(line);
            return new StreetAddress(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
        }
    }
}
