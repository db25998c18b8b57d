package dev.sandbank.http.bank.payment;

import dev.sandbank.application.bank.payment.AdhocDetails;
import dev.sandbank.application.bank.payment.AdhocDetails.Sent;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.http.operation.Call;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code payeeAccountDetails}; its fields have other names and places from one operation to the next. */
final class AdhocBody {

    private static final String DETAILS = "payeeAccountDetails/";

    private AdhocBody() {}

    static AdhocDetails read(Call call, PayeeKind kind) {
        return new AdhocDetails(
                kind,
                PaymentCalls.mustBeSent(call, DETAILS + "payeeAccountNumber"),
                first(call, "payeeBankDetails/globalBankCode", "bankDetails/bankCode"),
                first(call, "payeeCountryName", "payeeBankDetails/countryName"),
                first(call, "payeeCurrencyCode"),
                first(call, "payeeName"),
                first(call, "payeeNickName"));
    }

    private static @Nullable Sent first(Call call, String... places) {
        return Stream.of(places)
                .map(place -> PaymentCalls.sent(call, DETAILS + place))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
