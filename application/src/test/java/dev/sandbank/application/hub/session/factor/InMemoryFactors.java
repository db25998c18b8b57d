package dev.sandbank.application.hub.session.factor;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.session.AccountFactor;
import java.util.Optional;

/** Second factors in memory. */
public final class InMemoryFactors implements Factors {

    private final InMemoryTable<DeveloperId, AccountFactor> factors;

    public InMemoryFactors(InMemoryTransactions transactions) {
        this.factors = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<AccountFactor> find(DeveloperId developer) {
        return factors.find(developer);
    }

    @Override
    public boolean replace(AccountFactor before, AccountFactor after) {
        if (find(after.developer()).isEmpty()) {
            return before.equals(AccountFactor.off(after.developer())) && factors.add(after.developer(), after);
        }
        return factors.change(after.developer(), before::equals, any -> after);
    }

    @Override
    public boolean remove(DeveloperId developer) {
        return factors.remove(developer);
    }
}
