package dev.sandbank.application.bank.loan.plan;

import dev.sandbank.application.bank.money.AskedAmount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A purchase that a caller wants to pay in instalments.
 *
 * @param amount the part of it that is to be paid so; null for all of it
 * @param names references and codes of authorization that it was given
 */
public record AskedPurchase(@Nullable AskedAmount amount, List<String> names) {

    public AskedPurchase {
        names = List.copyOf(names);
    }
}
