import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;

class Balances {
    public static void main(String[] arguments) {
        var holdings = SeededBank.holdings(
                SeedName.DEFAULT, Market.SG, TestCustomer.EVERYTHING, LocalDate.of(2026, 11, 1));
        for (Account account : holdings.accounts()) {
            System.out.println(account.product().name() + " " + account.number() + " " + account.balance());
        }
    }
}
