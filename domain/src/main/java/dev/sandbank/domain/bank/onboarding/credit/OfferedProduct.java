package dev.sandbank.domain.bank.onboarding.credit;

import dev.sandbank.domain.bank.Money;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;

/**
 * A product that may be applied for.
 *
 * @param least the smallest limit or loan
 * @param most the largest limit or loan
 * @param rate interest in percent a year
 */
@RecordBuilder
public record OfferedProduct(
        String code,
        String name,
        String source,
        String organisation,
        String logo,
        ProductKind kind,
        Money least,
        Money most,
        Money annualFee,
        Money lateFee,
        BigDecimal rate) {}
