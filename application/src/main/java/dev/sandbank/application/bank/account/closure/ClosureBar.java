package dev.sandbank.application.bank.account.closure;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.domain.bank.account.Account;
import java.util.Optional;

/**
 * Something that may be in the way of closing an account, such as an order that will pay from it. Each part of the bank
 * that keeps such things has one.
 */
@FunctionalInterface
public interface ClosureBar {

    /**
     * What is in the way, in words for people; empty if nothing is. It is called inside a unit of work, so it must ask
     * the stores for what other units may have changed.
     *
     * @param bank the bank of the account's holder, as it was remembered before the unit of work
     * @param account as it is now
     */
    Optional<String> inTheWay(CustomerBank bank, Account account);
}
