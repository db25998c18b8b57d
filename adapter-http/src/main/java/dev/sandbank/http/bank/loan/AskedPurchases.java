package dev.sandbank.http.bank.loan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.loan.plan.AskedPurchase;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The purchases that bodies name. */
public final class AskedPurchases {

    private static final String PURCHASES = "eppLoanBooking";
    private static final String REFERENCE = "transactionReferenceId";
    private static final String AUTHORIZATION = "transactionAuthorizationCode";

    private AskedPurchases() {}

    /** One for each entry of a booking. */
    public static List<AskedPurchase> inBooking(JsonNode body) {
        List<AskedPurchase> asked = new ArrayList<>();
        int index = 0;
        for (JsonNode purchase : body.path(PURCHASES)) {
            AskedAmount amount =
                    amount(purchase, FieldPlace.inBody(PURCHASES + "/" + index + "/" + LoanCalls.LOAN_AMOUNT));
            List<String> names = Stream.of("referenceId", AUTHORIZATION)
                    .map(name -> purchase.path(name).asText().strip())
                    .filter(name -> !name.isEmpty())
                    .toList();
            asked.add(new AskedPurchase(amount, names));
            index++;
        }
        return asked;
    }

    /** All of a search, as one. */
    public static AskedPurchase inSearch(JsonNode body) {
        List<String> names = new ArrayList<>();
        body.path(REFERENCE + "s").forEach(one -> names.add(one.path(REFERENCE).asText()));
        body.path(AUTHORIZATION + "s")
                .forEach(one -> names.add(one.path(AUTHORIZATION).asText()));
        return new AskedPurchase(amount(body, LoanCalls.LOAN_AMOUNT), names);
    }

    private static @Nullable AskedAmount amount(JsonNode from, String place) {
        JsonNode amount = from.path(LoanCalls.LOAN_AMOUNT);
        String sent = amount.isNull() ? "" : amount.asText().strip();
        return sent.isEmpty() ? null : LoanCalls.amount(place, sent);
    }
}
