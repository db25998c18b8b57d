package dev.sandbank.domain.bank.identifier;

import dev.sandbank.domain.bank.reference.TextResource;
import dev.sandbank.domain.market.Market;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form of the mobile numbers of a country.
 *
 * @param code the telephone code of the country
 * @param trunk the digit that is dialled before a number inside the country; empty if none
 * @param form the form of a number behind the code
 */
record MobileNumbers(String code, String trunk, Pattern form) {

    private static final Map<Market, MobileNumbers> BY_MARKET = read();
    private static final Set<String> CODES = telephoneCodes();
    private static final int LONGEST_CODE = 4;

    static MobileNumbers of(Market market) {
        return Objects.requireNonNull(BY_MARKET.get(market));
    }

    /** The form for a number that begins with the code of a market; two markets never share a code. */
    static Optional<MobileNumbers> ofInternational(String digits) {
        return BY_MARKET.values().stream()
                .filter(numbers -> digits.startsWith(numbers.code))
                .findFirst();
    }

    /** Whether the number begins with the telephone code of a country. */
    static boolean hasCountry(String digits) {
        for (int length = 1; length <= Math.min(LONGEST_CODE, digits.length()); length++) {
            if (CODES.contains(digits.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** The international form of a number as it is written inside the country, with or without the trunk digit. */
    Optional<String> international(String digits) {
        if (form.matcher(digits).matches()) {
            return Optional.of(code + digits);
        }
        if (!trunk.isEmpty() && digits.startsWith(trunk)) {
            return Optional.of(digits.substring(trunk.length()))
                    .filter(rest -> form.matcher(rest).matches())
                    .map(rest -> code + rest);
        }
        return Optional.of(digits).filter(this::matchesInternational);
    }

    boolean matchesInternational(String digits) {
        return digits.startsWith(code)
                && form.matcher(digits.substring(code.length())).matches();
    }

    private static Map<Market, MobileNumbers> read() {
        Map<Market, MobileNumbers> byMarket = new EnumMap<>(Market.class);
        for (String line : TextResource.lines("mobiles")) {
            String[] cells = line.split(" ", -1);
            byMarket.put(
                    Market.valueOf(cells[0]),
                    new MobileNumbers(cells[1], cells[2].equals("-") ? "" : cells[2], Pattern.compile(cells[3])));
        }
        return byMarket;
    }

    private static Set<String> telephoneCodes() {
        return TextResource.lines("countries").stream()
                .map(line -> line.split(" ", 4)[2])
                .collect(Collectors.toUnmodifiableSet());
    }
}
