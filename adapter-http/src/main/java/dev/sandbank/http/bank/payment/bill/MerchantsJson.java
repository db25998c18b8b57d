package dev.sandbank.http.bank.payment.bill;

import dev.sandbank.domain.bank.payment.bill.Merchant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The answer of {@code GET /v1/moneyMovement/billPayments/merchants}. */
record MerchantsJson(List<Trade> merchantInformation) {

    static MerchantsJson of(List<Merchant> merchants) {
        return new MerchantsJson(merchants.stream()
                .collect(Collectors.groupingBy(Merchant::category, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(trade -> new Trade(
                        trade.getKey(),
                        trade.getValue().stream().map(Company::of).toList()))
                .toList());
    }

    /** The companies of a trade. */
    record Trade(String billerCategoryCode, List<Company> merchants) {}

    /** A company. */
    record Company(String merchantName, String merchantNameLocal, String merchantNumber) {

        static Company of(Merchant merchant) {
            return new Company(merchant.name(), merchant.name(), merchant.number());
        }
    }
}
