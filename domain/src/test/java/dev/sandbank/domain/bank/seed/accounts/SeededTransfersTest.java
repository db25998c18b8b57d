package dev.sandbank.domain.bank.seed.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.payment.TransferDestination;
import dev.sandbank.domain.bank.payment.TransferOptions;
import dev.sandbank.domain.bank.seed.people.SeedArbitraries;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(SeedArbitraries.class)
class SeededTransfersTest {

    @Property(tries = 60)
    void anyAccountThatPaysMayPayAnyOtherOnWhichMoneyIsKept(@ForAll Visit visit) {
        TransferOptions options = TransferOptions.among(visit.accounts());

        assertThat(options.sources())
                .allMatch(account -> account.status() == AccountStatus.ACTIVE)
                .allMatch(account -> account.kind().canPay());
        List<AccountId> payers = options.sources().stream().map(Account::id).toList();
        assertThat(options.destinations()).allSatisfy(destination -> {
            assertThat(destination.account().kind().isDeposit()).isTrue();
            assertThat(destination.sources())
                    .doesNotContain(destination.account().id())
                    .containsExactlyElementsOf(payers.stream()
                            .filter(id -> !id.equals(destination.account().id()))
                            .toList());
        });
    }

    @Property(tries = 60)
    void recordedTransfersAreOfAccountsThatNoListHas(@ForAll Visit visit) {
        TransferOptions recorded = SeededTransfers.recorded(
                        visit.seed(), visit.market(), visit.customer(), visit.today())
                .orElse(new TransferOptions(List.of(), List.of()));

        boolean isRecorded = visit.market() == Market.BH && visit.customer() == TestCustomer.EVERYTHING;
        assertThat(recorded.sources()).hasSize(isRecorded ? 5 : 0);
        assertThat(recorded.sources())
                .extracting(Account::id)
                .doesNotContainAnyElementsOf(visit.holdings().ids());
    }

    @Test
    void noAccountPaysItselfOrIsPaidByNobody() {
        Account account = new Visit(Market.SG, TestCustomer.NEWCOMER, LocalDate.of(2026, 11, 3))
                .accounts()
                .get(0);
        assertThat(TransferOptions.among(List.of(account)).destinations()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new TransferDestination(account, List.of(account.id())));
        assertThatIllegalArgumentException().isThrownBy(() -> new TransferDestination(account, List.of()));
        TransferDestination stranger = new TransferDestination(account, List.of(new AccountId("ab")));
        assertThatIllegalArgumentException().isThrownBy(() -> new TransferOptions(List.of(account), List.of(stranger)));
    }
}
