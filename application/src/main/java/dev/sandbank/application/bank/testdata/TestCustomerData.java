package dev.sandbank.application.bank.testdata;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import java.util.List;

/**
 * A customer with everything a call can name, as it is in a space now.
 *
 * @param points the reward points that can be spent
 */
public record TestCustomerData(
        SeedCustomer customer,
        Profile profile,
        List<Account> accounts,
        List<HeldCard> cards,
        long points,
        List<Payee> payees) {

    public TestCustomerData {
        accounts = List.copyOf(accounts);
        cards = List.copyOf(cards);
        payees = List.copyOf(payees);
    }
}
