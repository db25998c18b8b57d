package dev.sandbank.http.bank.account;

import dev.sandbank.domain.bank.account.AccountClassification;
import dev.sandbank.domain.bank.account.InsurancePolicy;
import java.math.BigDecimal;

/** An insurance policy in the list of accounts. */
record PolicyJson(
        String productName,
        String productCode,
        String displayAccountNumber,
        String currencyCode,
        String accountClassification,
        String accountStatus,
        String displayPolicyNumber,
        String insuranceApplicationId,
        BigDecimal totalPremiumPaidAmount,
        BigDecimal insuranceSumAssuredAmount) {

    static PolicyJson of(InsurancePolicy policy) {
        return new PolicyJson(
                policy.product().name(),
                policy.product().code(),
                policy.accountNumber().value(),
                policy.premiumPaid().currency().name(),
                AccountClassification.ASSET.name(),
                policy.status().name(),
                policy.policyNumber().value(),
                policy.applicationId(),
                Numbers.of(policy.premiumPaid()),
                Numbers.of(policy.sumAssured()));
    }
}
