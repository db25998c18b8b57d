package dev.sandbank.http.bank.payment.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.payment.AdhocDetails;
import dev.sandbank.application.bank.payment.AdhocDetails.Sent;
import dev.sandbank.application.bank.payment.PaymentRequest;
import dev.sandbank.application.bank.payment.PaymentTarget;
import dev.sandbank.application.bank.payment.bundle.BundleForm;
import dev.sandbank.application.bank.payment.bundle.BundleRequest;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.bank.payment.AdhocBody;
import dev.sandbank.http.bank.payment.PaymentCalls;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the bodies of bundles. */
final class BundleBody {

    private static final String SOURCE = "sourceAccountId";
    private static final String TOTAL = "totalTransferAmount";
    private static final String PAYEE = "payeeId";
    private static final String EXTERNAL = "externalDomesticPayments";

    private BundleBody() {}

    /** Payments to payees: those inside the bank first, as the published body has them. */
    static BundleRequest known(Call call) {
        JsonNode body = call.json();
        List<PaymentRequest> payments = new ArrayList<>();
        String source = PaymentCalls.mustBeSent(call, SOURCE).text();
        addAll(payments, call, source, "internalDomesticPayments", PayeeKind.INTERNAL);
        addAll(payments, call, source, EXTERNAL, PayeeKind.EXTERNAL);
        return new BundleRequest(
                BundleForm.KNOWN,
                PaymentCalls.sent(call, "bundleId"),
                body.hasNonNull(TOTAL) ? PaymentCalls.amount(body, "", TOTAL) : null,
                FieldPlace.inBody(EXTERNAL),
                payments);
    }

    private static void addAll(List<PaymentRequest> payments, Call call, String source, String list, PayeeKind kind) {
        int number = 0;
        for (JsonNode item : call.json().path(list)) {
            String place = list + "/" + number + "/";
            PaymentTarget payee = new PaymentTarget.Known(
                    FieldPlace.inBody(place + PAYEE),
                    PaymentCalls.mustBeSent(call, place + PAYEE).text());
            payments.add(PaymentCalls.request(item, place, source, kind.paidBy(), payee));
            number++;
        }
    }

    /** Payments to people who are no payee yet: at most one of each kind. */
    static BundleRequest adhoc(Call call) {
        Map<String, PayeeKind> kinds = new LinkedHashMap<>();
        kinds.put("internalDomesticDetails", PayeeKind.INTERNAL);
        kinds.put("externalDomesticDetails", PayeeKind.EXTERNAL);
        kinds.put("crossBorderDetails", PayeeKind.WIRE);
        kinds.put("sepa", PayeeKind.SEPA);
        List<PaymentRequest> payments = new ArrayList<>();
        kinds.forEach((name, kind) -> {
            JsonNode part = call.json().path(name);
            if (part.isObject()) {
                String place = name + "/";
                String source = PaymentCalls.mustBeSent(call, place + SOURCE).text();
                AdhocDetails details = withCurrency(AdhocBody.read(call, place, kind));
                payments.add(PaymentCalls.request(
                        part, place, source, kind.paidBy(), new PaymentTarget.Adhoc(details, false)));
            }
        });
        return new BundleRequest(BundleForm.ADHOC, null, null, FieldPlace.inBody("externalDomesticDetails"), payments);
    }

    /** A bundle does not say in which currency an account abroad is; so it is that of the country, else dollars. */
    private static AdhocDetails withCurrency(AdhocDetails details) {
        Sent country = details.country();
        Currency currency = Arrays.stream(Market.values())
                .filter(market -> country != null && market.country().equalsIgnoreCase(country.text()))
                .map(Market::currency)
                .findFirst()
                .orElse(Currency.USD);
        return new AdhocDetails(
                details.kind(),
                details.account(),
                details.bank(),
                country,
                new Sent(details.account().field(), currency.name()),
                details.name(),
                details.nickname());
    }
}
