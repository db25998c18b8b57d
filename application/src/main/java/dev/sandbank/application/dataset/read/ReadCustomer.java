package dev.sandbank.application.dataset.read;

import dev.sandbank.domain.bank.seed.written.WrittenPayee;
import dev.sandbank.domain.dataset.SetAccount;
import dev.sandbank.domain.dataset.SetCustomer;
import dev.sandbank.domain.dataset.SetTransaction;
import java.util.List;

/**
 * A customer with the places of what belongs to them, for rules that look at several of them.
 *
 * @param accounts those without a fault, as are the payees
 */
record ReadCustomer(Fields fields, SetCustomer customer, List<ReadAccount> accounts, List<ReadPayee> payees) {

    /** A payee with its places. */
    record ReadPayee(Fields fields, WrittenPayee payee) {}

    /**
     * An account with its places.
     *
     * @param account its balance is not known yet
     * @param transactions those without a fault
     */
    record ReadAccount(Fields fields, SetAccount account, List<ReadTransaction> transactions) {}

    /** A transaction with its places. */
    record ReadTransaction(Fields fields, SetTransaction transaction) {}
}
