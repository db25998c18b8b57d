package dev.sandbank.domain.bank.seed.places;

import dev.sandbank.domain.market.Market;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The holidays of each market that can be computed from the date. Holidays that follow the moon, such as Chinese New
 * Year and Eid, are left out: they are announced from year to year, and the bank's calendar reaches to 2199.
 */
final class Holidays {

    private static final Map<Market, List<Holiday>> BY_MARKET = new EnumMap<>(Market.class);

    static {
        for (Market market : Market.values()) {
            BY_MARKET.put(
                    market,
                    Arrays.stream(text(market).split(" ", -1))
                            .map(Holiday::parse)
                            .toList());
        }
    }

    private Holidays() {}

    static List<Holiday> of(Market market) {
        return BY_MARKET.getOrDefault(market, List.of());
    }

    private static String text(Market market) {
        return switch (market) {
            case US -> "01-01 01/3/1 02/3/1 05/-1/1 06-19 07-04 09/1/1 10/2/1 11-11 11/4/4 12-25";
            case AU -> "01-01 01-26 E-2 E+1 04-25 06/2/1 12-25 12-26";
            case HK -> "01-01 E-2 E-1 E+1 05-01 07-01 10-01 12-25 12-26";
            case SG -> "01-01 E-2 05-01 08-09 12-25";
            case IN -> "01-26 E-2 05-01 08-15 10-02 12-25";
            case MY -> "01-01 02-01 05-01 08-31 09-16 12-25";
            case PH -> "01-01 E-3 E-2 04-09 05-01 06-12 08/-1/1 11-01 11-30 12-08 12-25 12-30 12-31";
            case TH -> "01-01 04-06 04-13 04-14 04-15 05-01 05-04 07-28 08-12 10-13 10-23 12-05 12-10 12-31";
            case ID -> "01-01 E-2 E+39 05-01 06-01 08-17 12-25";
            case VN -> "01-01 04-30 05-01 09-02";
            case PL -> "01-01 01-06 E+1 E+60 05-01 05-03 08-15 11-01 11-11 12-24 12-25 12-26";
            case GB -> "01-01 E-2 E+1 05/1/1 05/-1/1 08/-1/1 12-25 12-26";
            case AE -> "01-01 12-02 12-03";
            case RU -> "01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12 11-04";
            case BH -> "01-01 05-01 12-16 12-17";
            case MX -> "01-01 02/1/1 03/3/1 E-3 E-2 05-01 09-16 11-02 11/3/1 12-12 12-25";
        };
    }
}
