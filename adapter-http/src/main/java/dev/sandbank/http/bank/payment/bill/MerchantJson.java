package dev.sandbank.http.bank.payment.bill;

import dev.sandbank.domain.bank.payment.bill.BillRule;
import dev.sandbank.domain.bank.payment.bill.Merchant;
import java.util.List;

/** The answer of {@code GET /v1/moneyMovement/billPayments/merchants/{merchantNumber}}: what the company asks. */
record MerchantJson(List<Rule> merchantDetails) {

    static MerchantJson of(Merchant merchant) {
        BillRule rule = merchant.rule();
        return new MerchantJson(
                List.of(Rule.of("CUSTNO", rule.aboutNumbers()), Rule.of("AMOUNT", rule.aboutAmounts())));
    }

    /** One thing that the company asks of payments. */
    record Rule(
            String merchantCustomerRelationshipType,
            String merchantCustomerRelationshipTypeCode,
            String merchantCustomerRelationshipTypeLocal) {

        static Rule of(String code, String words) {
            return new Rule(words, code, words);
        }
    }
}
