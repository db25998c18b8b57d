package dev.sandbank.http.bank.payment.bill;

import dev.sandbank.application.bank.payment.bill.BillUseCases;
import dev.sandbank.domain.bank.payment.PayableCountry;
import dev.sandbank.http.bank.payment.Paging;
import dev.sandbank.http.bank.payment.PaymentCalls;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;

/** Companies that send bills, the bills that customers have not paid, and the countries that can be paid. */
public final class BillOperations {

    private final BillUseCases useCases;

    public BillOperations(BillUseCases useCases) {
        this.useCases = useCases;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of(
                "listMerchants", this::merchants,
                "readMerchant", this::merchant,
                "listBills", this::bills,
                "listDestinationCountries", BillOperations::countries);
    }

    private Answer merchants(Call call) {
        return Answer.json(MerchantsJson.of(
                useCases.listMerchants().list(PaymentCalls.payer(call), call.query("billerCategoryCode"))));
    }

    private Answer merchant(Call call) {
        return Answer.json(MerchantJson.of(
                useCases.readMerchant().read(PaymentCalls.payer(call), call.pathParam("merchantNumber"))));
    }

    private Answer bills(Call call) {
        return Answer.json(
                BillsJson.of(useCases.listBills().list(PaymentCalls.payer(call), call.pathParam("payeeId"))));
    }

    private static Answer countries(Call call) {
        return Answer.json(CountriesJson.of(Paging.of(
                call,
                PayableCountry.from(PaymentCalls.payer(call).viewer().customer().market()))));
    }
}
