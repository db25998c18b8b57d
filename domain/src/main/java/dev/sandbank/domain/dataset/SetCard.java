package dev.sandbank.domain.dataset;

import dev.sandbank.domain.bank.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A credit card of a customer in a data set.
 *
 * @param owed the debt that every statement carries on, and on which interest is charged
 * @param transactions purchases and cash, in the order of the file; what each statement charges is paid in full
 */
public record SetCard(@Nullable String nickname, Money limit, Money owed, List<SetTransaction> transactions) {

    public SetCard {
        transactions = List.copyOf(transactions);
    }
}
