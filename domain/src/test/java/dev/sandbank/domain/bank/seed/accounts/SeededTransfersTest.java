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
import dev.sandbank.domain.space.SeedName;
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
    void accountIsFoundAmongThoseThatPay() {
        List<Account> accounts = new Visit(Market.SG, TestCustomer.EVERYTHING, LocalDate.of(2026, 11, 3)).accounts();
        TransferOptions options = TransferOptions.among(accounts);

        assertThat(options.sources())
                .allSatisfy(account -> assertThat(options.find(account.id())).contains(account));
        assertThat(options.find(new AccountId("nobody"))).isEmpty();
    }

    /** Wire fact: these accounts, in this order, with the accounts that pay each. */
    @Test
    void bahrainListsTheRecordedAccountsAndWhoPaysWhich() {
        TransferOptions recorded = SeededTransfers.recorded(
                        SeedName.DEFAULT, Market.BH, TestCustomer.EVERYTHING, LocalDate.of(2026, 11, 25))
                .orElseThrow();

        assertThat(recorded.sources())
                .extracting(account -> account.nickname() + " "
                        + account.number().lastFour() + " " + account.product().name() + " " + account.currency())
                .containsExactly(
                        "James 9556 KONTO OSZCZEDNOSCIOWE BHD BHD",
                        "Antoni 7364 KONTO OSOBISTE CITIGOLD BHD",
                        "Sophia 6260 SUB. WALUTOWE CITIGOLD USD USD",
                        "Filip 7875 CITIBANK VISA PLATINUM BHD",
                        "Harry 3336 KONTO OSZCZEDNOSCIOWE GBP GBP");
        assertThat(recorded.destinations())
                .extracting(destination -> destination.account().number().lastFour() + " paid by "
                        + destination.sources().size())
                .containsExactly("9556 paid by 3", "7364 paid by 3", "6260 paid by 4");
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
