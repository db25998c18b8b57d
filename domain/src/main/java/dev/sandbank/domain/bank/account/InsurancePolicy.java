package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * An insurance policy that the bank arranged. It has no account id and no history.
 *
 * @param premiumPaid in total so far
 */
@RecordBuilder
public record InsurancePolicy(
        Product product,
        MaskedNumber accountNumber,
        AccountStatus status,
        MaskedNumber policyNumber,
        String applicationId,
        Money premiumPaid,
        Money sumAssured) {}
