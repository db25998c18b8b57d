package dev.sandbank.application.bank.account.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.AccountUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Ports;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.account.routing.ReadRouting.Routing;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.identifier.AbaNumber;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Codes that open the page of an account once, and the numbers by which other banks reach it. */
class AccessCodeTest {

    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.US);

    private final InMemoryStores stores = new InMemoryStores();
    private final SettableClock clock = new SettableClock();
    private final Ports ports = TestPorts.of(clock, new CountingSecrets());
    private final AccountUseCases useCases = UseCases.over(stores, ports).bank().accounts();
    private final CustomerBanks banks = new CustomerBanks(ports.clocks(), ports.seeds(), stores.journal());
    private final List<Account> accounts =
            banks.of(SpaceId.DEFAULT, CUSTOMER).holdings().accounts();
    private final Viewer viewer = new Viewer(
            SpaceId.DEFAULT,
            CUSTOMER,
            banks.of(SpaceId.DEFAULT, CUSTOMER).holdings().ids());
    private final Account deposit =
            first(account -> account.kind().isDeposit() && account.kind().canPay());

    @Test
    void codeEndsAfterTenMinutes() {
        ControlFlowId code = create();
        clock.set(clock.now(SpaceId.DEFAULT).plus(Duration.ofMinutes(10)));

        Refused refused = catchThrowableOfType(
                Refused.class, () -> useCases.openAccountPage().open(code));

        assertThat(refused.reason()).isEqualTo(StepUpRefusal.CONTROL_FLOW_UNKNOWN);
    }

    @Test
    void nobodyGetsACodeForAnAccountThatIsNotShown() {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> useCases.createAccessCode().create(viewer, "shop", new AccountId("none")));

        assertThat(refused.reason()).isEqualTo(BankRefusal.ACCOUNT_UNKNOWN);
    }

    @Test
    void depositIsReachedByTheNumberThatIsUnmasked() {
        Routing routing = useCases.readRouting().read(viewer, deposit.id());

        assertThat(routing)
                .isEqualTo(new Routing(AbaNumber.OWN, deposit.number().inFull()));
    }

    @Test
    void cardsHaveNoRoutingNumber() {
        AccountId card = first(account -> !account.kind().isDeposit()).id();
        Refused refused =
                catchThrowableOfType(Refused.class, () -> useCases.readRouting().read(viewer, card));

        assertThat(refused.reason()).isEqualTo(BankRefusal.ACCOUNT_WITHOUT_ROUTING);
    }

    private ControlFlowId create() {
        return useCases.createAccessCode().create(viewer, "shop", deposit.id());
    }

    private boolean isOpened(ControlFlowId code) {
        try {
            useCases.openAccountPage().open(code);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private Account first(Predicate<Account> wanted) {
        return accounts.stream().filter(wanted).findFirst().orElseThrow();
    }
}
