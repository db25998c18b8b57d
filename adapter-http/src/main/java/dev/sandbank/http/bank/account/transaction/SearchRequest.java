package dev.sandbank.http.bank.account.transaction;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.account.PageStart;
import dev.sandbank.application.bank.account.TransactionQuery;
import dev.sandbank.application.bank.account.TransactionSearch;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.refusal.FieldPlace;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the searches in a body, whose form has been checked by the document. */
final class SearchRequest {

    private static final String SEARCHES = "transactionDetailsRequest";
    private static final String DIRECTION = "transactionIndicator";
    private static final Set<String> DIRECTIONS = Set.of("ALL", "A", "D", "C");
    private static final int MOST = 20;

    private final JsonNode sent;
    private final boolean strict;

    private SearchRequest(JsonNode sent, boolean strict) {
        this.sent = sent;
        this.strict = strict;
    }

    /**
     * The searches.
     *
     * @throws Refused INPUT_INVALID if there is none, or too many, or if one contradicts itself
     */
    static List<TransactionSearch> of(Call call) {
        JsonNode searches = call.json().path(SEARCHES);
        if (searches.isEmpty() || searches.size() > MOST) {
            throw new Refused(InputInvalid.of(
                    FieldPlace.inBody(SEARCHES),
                    searches.isEmpty() ? FieldFault.Kind.MISSING : FieldFault.Kind.OUT_OF_RANGE));
        }
        List<TransactionSearch> read = new ArrayList<>();
        searches.forEach(
                search -> read.add(new SearchRequest(search, call.client().isStrict()).search()));
        return read;
    }

    private TransactionSearch search() {
        String direction = value(DIRECTION, text -> text.toUpperCase(Locale.ROOT));
        if (direction != null && !DIRECTIONS.contains(direction)) {
            throw wrong(DIRECTION, FieldFault.Kind.INVALID_REFERENCE);
        }
        return new TransactionSearch(query(), direction, value("currencyCode", text -> text.toUpperCase(Locale.ROOT)));
    }

    private TransactionQuery query() {
        PageStart start = value("nextStartIndex", PageStart::of);
        String account = value("accountId", Function.identity());
        if (account == null) {
            throw wrong("accountId", FieldFault.Kind.MISSING);
        }
        LocalDate from = value("transactionFromDate", LocalDate::parse);
        LocalDate to = value("transactionToDate", LocalDate::parse);
        BigDecimal least = value("amountFrom", Digits::decimal);
        BigDecimal most = value("amountTo", Digits::decimal);
        if (from != null && to != null && to.isBefore(from)) {
            throw wrong("transactionToDate", FieldFault.Kind.OUT_OF_RANGE);
        }
        if (least != null && most != null && most.compareTo(least) < 0) {
            throw wrong("amountTo", FieldFault.Kind.OUT_OF_RANGE);
        }
        return new TransactionQuery(
                new AccountId(account),
                value("transactionStatus", Function.identity()),
                from,
                to,
                least,
                most,
                start == null ? PageStart.FIRST : start,
                null,
                strict);
    }

    private <T> @Nullable T value(String name, Function<String, T> reading) {
        JsonNode value = sent.path(name);
        String text = value.asText().strip();
        if (value.isNull() || text.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (NumberFormatException | DateTimeException e) {
            throw wrong(name, FieldFault.Kind.INVALID_FORMAT);
        }
    }

    private static Refused wrong(String name, FieldFault.Kind kind) {
        return new Refused(InputInvalid.of(FieldPlace.inBody(SEARCHES + "/" + name), kind));
    }
}
