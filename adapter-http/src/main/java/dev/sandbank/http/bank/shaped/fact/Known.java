package dev.sandbank.http.bank.shaped.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Finds what is known of the thing that an object is about. */
public final class Known {

    /** The first that knows a field gives its value, so the more special facts come first. */
    private static final List<Facts> ALL = List.of(
            new ChoiceFacts(),
            new LoanFacts(),
            new TransferFacts(),
            new TransactionFacts.OtherSide(),
            new OtherPartyFacts(),
            new TransactionFacts(),
            new CardFacts(),
            new AccountFacts(),
            new FirmFacts(),
            new MarketFacts(),
            new CustomerFacts(),
            new CalendarFacts());

    private static final Facts INSTALMENT = new LoanFacts();
    private static final Facts LINE = new TransactionFacts();

    private Known() {}

    /** The value of a field: missing if nothing is known of it, null if the thing has none and the field is left out. */
    public static JsonNode of(Place place) {
        for (Facts facts : ALL) {
            JsonNode value = facts.of(place);
            if (!value.isMissingNode() && !(value.isNull() && place.demanded())) {
                return value;
            }
        }
        return Facts.UNKNOWN;
    }

    /**
     * What counts more than a value that was sent: the calculated value of a field of one instalment among several, and
     * what the history says of a line, because a search sends values that not every line needs to have.
     */
    public static JsonNode reckoned(Place place) {
        if (Loans.isRow(place.scope().names())) {
            return INSTALMENT.of(place);
        }
        return place.scope().isLineOfList() ? LINE.of(place) : Facts.UNKNOWN;
    }

    /** The number of rows of a list of instalments of a loan; 0 for any other list. */
    public static int rows(Place list, Names element) {
        return Loans.isRow(element) ? list.scope().loan().months() : 0;
    }
}
