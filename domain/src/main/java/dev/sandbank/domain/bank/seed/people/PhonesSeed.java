package dev.sandbank.domain.bank.seed.people;

import dev.sandbank.domain.bank.profile.PhoneNumber;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.TextTable;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The test customers' phones, by the numbering plan of their country and from ranges that are kept for fiction where a
 * country has some. Another seed gives other numbers of those ranges. The first two customers of every market also own
 * the published test phones, 65 9002 0056 and 260 819 1234.
 */
final class PhonesSeed {

    private static final PhoneNumber PUBLISHED =
            new PhoneNumber(PhoneNumber.Type.SECONDARY_MOBILE_NUMBER, "65", "", "90020056");
    private static final PhoneNumber SECOND_PUBLISHED =
            new PhoneNumber(PhoneNumber.Type.SECONDARY_MOBILE_NUMBER, "260", "", "8191234");

    private PhonesSeed() {}

    static List<PhoneNumber> of(SeedName seed, Market market, SeedCustomer customer) {
        List<String> form = TextTable.row(form(market), 1);
        String number = String.format(Locale.ROOT, "%02d", (17 * customer.number() - 6 + shift(seed, market)) % 100);
        List<PhoneNumber> phones = new ArrayList<>();
        phones.add(new PhoneNumber(
                PhoneNumber.Type.PRIMARY_MOBILE_NUMBER, form.get(0), form.get(1), form.get(2) + number));
        phones.add(new PhoneNumber(PhoneNumber.Type.HOME_PHONE_NUMBER, form.get(0), form.get(3), form.get(4) + number));
        if (!customer.isPublished()) {
            return phones;
        }
        switch (customer.like()) {
            case EVERYTHING -> phones.add(PUBLISHED);
            case CARDS_ONLY -> phones.add(SECOND_PUBLISHED);
            case NEWCOMER, WEALTHY, TROUBLED -> {
                // Their phones are known to them alone.
            }
        }
        return phones;
    }

    private static int shift(SeedName seed, Market market) {
        return seed.isDefault() ? 0 : Dice.of(seed, "phones", market.name()).between(1, 99);
    }

    /** Country code; area code and beginning of a mobile; area code and beginning of a land line. Two digits follow. */
    private static String form(Market market) {
        return switch (market) {
            case US -> "1 | 646 | 55501 | 212 | 55501";
            case AU -> "61 | | 4915701 | 2 | 555001";
            case HK -> "852 | | 550001 | | 300001";
            case SG -> "65 | | 810001 | | 610001";
            case IN -> "91 | | 70000001 | 22 | 600001";
            case MY -> "60 | | 1220001 | 3 | 800001";
            case PH -> "63 | | 91700001 | 2 | 800001";
            case TH -> "66 | | 8100001 | 2 | 10001";
            case ID -> "62 | | 812000001 | 21 | 500001";
            case VN -> "84 | | 9000001 | 28 | 300001";
            case PL -> "48 | | 5000001 | 22 | 50001";
            case GB -> "44 | | 77009001 | 20 | 794601";
            case AE -> "971 | | 5000001 | 4 | 20001";
            case RU -> "7 | | 90000001 | 495 | 50001";
            case BH -> "973 | | 330001 | | 170001";
            case MX -> "52 | | 55000001 | 55 | 500001";
        };
    }
}
