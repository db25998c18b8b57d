package dev.sandbank.http.bank.example.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Finds what is known of the thing that an object is about. */
public final class Known {

    /** The first that knows a field gives its value, so the more special facts come first. */
    private static final List<Facts> ALL = List.of(
            new PointFacts(),
            new LoanFacts(),
            new TransferFacts(),
            new OtherPartyFacts(),
            new TransactionFacts(),
            new CardFacts(),
            new AccountFacts(),
            new FirmFacts(),
            new MarketFacts(),
            new CustomerFacts(),
            new CalendarFacts());

    private Known() {}

    /** The value of a field; missing if nothing is known of it. */
    public static JsonNode of(Place place) {
        return ALL.stream()
                .map(facts -> facts.of(place))
                .filter(value -> !value.isMissingNode())
                .findFirst()
                .orElse(Facts.UNKNOWN);
    }
}
