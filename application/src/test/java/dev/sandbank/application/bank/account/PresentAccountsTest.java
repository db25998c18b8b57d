package dev.sandbank.application.bank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.card.change.CreditLimit;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import org.junit.jupiter.api.Test;

/** What is decided inside a unit of work is decided on what no other unit can change any more. */
class PresentAccountsTest {

    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.IN);

    private final InMemoryStores stores = new InMemoryStores();
    private final CustomerBanks banks = new CustomerBanks(new SettableClock(), SeedNames.DEFAULT, stores.journal());
    private final PresentAccounts present = new PresentAccounts(stores.journal(), stores.bankRecords());

    @Test
    void limitThatWasLoweredAMomentAgoCounts() {
        CustomerBank before = banks.of(SpaceId.DEFAULT, CUSTOMER);
        Account seeded = before.holdings().accounts().stream()
                .filter(account -> account.terms() instanceof CardTerms)
                .findFirst()
                .orElseThrow();
        Money one = new Money(1, seeded.currency());
        Money limit = ((CardTerms) seeded.terms()).credit().limit();
        CreditLimit lower = new CreditLimit(seeded.id(), CUSTOMER, limit.minus(one), null, null, null);
        stores.bankRecords().put(SpaceId.DEFAULT, CreditLimit.KIND, lower);

        Account now = present.of(
                SpaceId.DEFAULT, before.seeded(seeded.id()), before.key().today());

        assertThat(now.available()).isEqualTo(seeded.available().minus(one));
        assertThat(banks.of(SpaceId.DEFAULT, CUSTOMER).holdings().find(seeded.id()))
                .map(Account::available)
                .contains(now.available());
    }

    @Test
    void bankIsNotReadInsideAUnitBecauseItIsRemembered() {
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.transactions().run(() -> banks.of(SpaceId.DEFAULT, CUSTOMER)));
        assertThat(banks.of(SpaceId.DEFAULT, CUSTOMER).holdings().accounts()).isNotEmpty();
    }
}
