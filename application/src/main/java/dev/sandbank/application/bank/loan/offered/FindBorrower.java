package dev.sandbank.application.bank.loan.offered;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;

/** Finds the customer whom a partner serves, by one of their accounts or cards. */
public final class FindBorrower {

    private final CustomerBanks banks;

    public FindBorrower(CustomerBanks banks) {
        this.banks = banks;
    }

    /**
     * The customer.
     *
     * @param id of an account or a card
     * @throws Refused ACCOUNT_UNKNOWN
     */
    public Borrower find(SpaceId space, Market market, boolean strict, String id) {
        return banks.ofAll(space, market)
                .filter(bank -> has(bank, id))
                .findFirst()
                .map(bank -> new Borrower(
                        new Viewer(space, bank.key().customer(), bank.holdings().ids()), null, strict))
                .orElseThrow(() -> new Refused(BankRefusal.ACCOUNT_UNKNOWN));
    }

    private static boolean has(CustomerBank bank, String id) {
        return bank.holdings().accounts().stream()
                        .anyMatch(one -> one.id().value().equals(id))
                || bank.cards().stream().anyMatch(one -> one.id().value().equals(id));
    }
}
