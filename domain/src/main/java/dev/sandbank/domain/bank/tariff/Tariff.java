package dev.sandbank.domain.bank.tariff;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.reference.TextResource;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The published prices and limits of transfers in one market, from {@code tariffs.txt}, in the market's currency. */
public record Tariff(DayLimit dayLimit, Map<PaymentKind, Fee> fees) {

    private static final String DAY_LIMIT = "day-limit ";
    private static final Map<Market, Tariff> BY_MARKET = read();

    public Tariff {
        fees = Collections.unmodifiableMap(new EnumMap<>(fees));
    }

    /** That of a market. */
    public static Tariff of(Market market) {
        return Objects.requireNonNull(BY_MARKET.get(market));
    }

    /** The price of a kind of payment; empty if it is free. */
    public Optional<Fee> fee(PaymentKind kind) {
        return Optional.ofNullable(fees.get(kind));
    }

    private static Map<Market, Tariff> read() {
        List<String> lines = TextResource.lines("tariffs");
        Map<Market, Tariff> tariffs = new EnumMap<>(Market.class);
        for (Market market : Market.values()) {
            String beginning = market.code() + " ";
            tariffs.put(
                    market,
                    read(
                            market.currency(),
                            lines.stream()
                                    .filter(line -> line.startsWith(beginning))
                                    .map(line -> line.substring(beginning.length()))
                                    .toList()));
        }
        return tariffs;
    }

    /** Reads the limit in the first line, and a fee in each of the others. */
    private static Tariff read(Currency currency, List<String> lines) {
        String limit = lines.get(0).substring(DAY_LIMIT.length());
        Map<PaymentKind, Fee> fees = lines.stream()
                .skip(1)
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(cells -> PaymentKind.valueOf(cells[0]), cells -> fee(cells, currency)));
        return new Tariff(new DayLimit(Money.of(limit, currency)), fees);
    }

    private static Fee fee(String[] cells, Currency currency) {
        return new Fee(Money.of(cells[1], currency), Integer.parseInt(cells[2]), Money.of(cells[3], currency));
    }
}
