package dev.sandbank.application.bank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sandbank.application.bank.ledger.CustomerJournals;
import dev.sandbank.application.customer.CustomerAccounts.OwnAccount;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.group.Holdings;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ListAccountsTest {

    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.BH);

    private final SettableClock clock = new SettableClock();
    private final CustomerBanks banks = new CustomerBanks(clock, SeedNames.DEFAULT, CustomerJournals.NONE);
    private final BankViews views = new BankViews(banks);
    private final ListAccounts listAccounts = new ListAccounts(views);
    private final ReadAccount readAccount = new ReadAccount(views);
    private final List<OwnAccount> own = new SeededCustomerAccounts(banks).of(SpaceId.DEFAULT, CUSTOMER);
    private final Set<AccountId> ids = own.stream().map(OwnAccount::id).collect(Collectors.toSet());
    private final Viewer viewer = new Viewer(SpaceId.DEFAULT, CUSTOMER, ids);

    @Test
    void sameViewerGetsTheSameViewAllDay() {
        BankView first = listAccounts.list(viewer);
        clock.advance(Duration.ofMinutes(90));

        assertThat(listAccounts.list(new Viewer(SpaceId.DEFAULT, CUSTOMER, Set.copyOf(ids))))
                .isSameAs(first);
    }

    @Test
    void nextDayMovesTheDatesOnly() {
        Holdings first = listAccounts.list(viewer).holdings();
        clock.advance(Duration.ofDays(40));

        Holdings later = listAccounts.list(viewer).holdings();

        assertThat(later).isNotEqualTo(first);
        assertThat(later.accounts())
                .extracting(Account::balance)
                .isEqualTo(first.accounts().stream().map(Account::balance).toList());
    }

    @Test
    void case83OnlyAccountsOfTheConsentAreListed() {
        AccountId shown = own.get(2).id();
        Viewer less = new Viewer(SpaceId.DEFAULT, CUSTOMER, Set.of(shown));

        assertThat(listAccounts.list(less).holdings().accounts())
                .extracting(Account::id)
                .containsExactly(shown);
        assertThat(listAccounts.list(less)).isSameAs(listAccounts.list(less));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> readAccount.read(less, own.get(0).id()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(BankRefusal.ACCOUNT_UNKNOWN));
    }

    @Test
    void accountIsReadByItsId() {
        assertThat(readAccount.read(viewer, own.get(1).id()).number().value()).isEqualTo("XXXXXX7557");
    }

    @Test
    void customerRecognisesTheirAccounts() {
        OwnAccount savings = own.get(0);

        assertThat(savings.name()).isEqualTo("KONTO OSZCZEDNOSCIOWE BHD");
        assertThat(savings.number()).isEqualTo("XXXXXX7556");
        assertThat(savings.balance()).isEqualTo(new BigDecimal("2582.180"));
        assertThat(new SeededCustomerAccounts(banks).of(SpaceId.DEFAULT, TestCustomer.EVERYTHING.in(Market.AU)))
                .extracting(OwnAccount::name)
                .contains("PERSAVING");
    }

    @Test
    void strangerHasNoAccounts() {
        CustomerId stranger = new CustomerId(Market.SG, "nobody");

        assertThat(new SeededCustomerAccounts(banks).of(SpaceId.DEFAULT, stranger))
                .isEmpty();
        assertThat(listAccounts
                        .list(new Viewer(SpaceId.DEFAULT, stranger, ids))
                        .holdings()
                        .accounts())
                .isEmpty();
    }

    @Test
    void fullCacheForgetsItsValuesAndMakesThemAgain() {
        Recollection<Integer, Object> recollection = new Recollection<>(2);
        Object first = recollection.of(1, key -> new Object());

        assertThat(recollection.of(1, key -> new Object())).isSameAs(first);
        recollection.of(2, key -> new Object());
        recollection.of(3, key -> new Object());

        assertThat(recollection.of(1, key -> new Object())).isNotSameAs(first);
    }
}
