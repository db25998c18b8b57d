import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.seed.accounts.Visit;
import dev.sandbank.domain.bank.seed.people.SeedArbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(SeedArbitraries.class)
class BalanceTest {

    @Property(tries = 100)
    void balanceWithWhatIsPendingIsTheOpeningAndEveryMovement(@ForAll Visit visit) {
        for (Account account : visit.accounts()) {
            History history = visit.history(account);
            Money position = history.opening();
            for (Movement movement : history.movements()) {
                position = position.plus(movement.amount());
            }
            assertEquals(account.position().plus(history.pending()), position);
        }
    }
}
