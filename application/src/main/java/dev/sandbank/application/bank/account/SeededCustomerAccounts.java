package dev.sandbank.application.bank.account;

import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountClassification;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;

/** The accounts of the test customers, for the customer to choose from. */
public final class SeededCustomerAccounts implements CustomerAccounts {

    private final CustomerBanks banks;

    public SeededCustomerAccounts(CustomerBanks banks) {
        this.banks = banks;
    }

    @Override
    public List<OwnAccount> of(SpaceId space, CustomerId customer) {
        return banks.of(space, customer).holdings().accounts().stream()
                .map(SeededCustomerAccounts::own)
                .toList();
    }

    private static OwnAccount own(Account account) {
        String nickname = account.nickname();
        return new OwnAccount(
                account.id(),
                nickname == null ? account.product().name() : nickname,
                account.number().value(),
                account.balance().decimal(),
                account.currency(),
                account.kind().classification() == AccountClassification.LIABILITY);
    }
}
