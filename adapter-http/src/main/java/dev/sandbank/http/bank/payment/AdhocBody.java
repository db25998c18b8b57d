package dev.sandbank.http.bank.payment;

import dev.sandbank.application.bank.payment.AdhocDetails;
import dev.sandbank.application.bank.payment.AdhocDetails.Sent;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.http.operation.Call;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code payeeAccountDetails}; its fields have other names and places from one operation to the next. */
public final class AdhocBody {

    private static final String DETAILS = "payeeAccountDetails/";

    private AdhocBody() {}

    static AdhocDetails read(Call call, PayeeKind kind) {
        return read(call, "", kind);
    }

    /** @param place where the details are: empty, or {@code externalDomesticDetails/} */
    public static AdhocDetails read(Call call, String place, PayeeKind kind) {
        String details = place + DETAILS;
        return new AdhocDetails(
                kind,
                PaymentCalls.mustBeSent(call, details + "payeeAccountNumber"),
                first(call, details, "payeeBankDetails/globalBankCode", "bankDetails/bankCode"),
                first(call, details, "payeeCountryName", "payeeBankDetails/countryName"),
                first(call, details, "payeeCurrencyCode"),
                first(call, details, "payeeName"),
                first(call, details, "payeeNickName"));
    }

    private static @Nullable Sent first(Call call, String details, String... places) {
        return Stream.of(places)
                .map(place -> PaymentCalls.sent(call, details + place))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
