package dev.sandbank.domain.bank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HoldingsTest {

    private final Holdings all =
            SeededBank.holdings(SeedName.DEFAULT, Market.SG, TestCustomer.EVERYTHING, LocalDate.of(2026, 11, 22));

    @Test
    void whoMaySeeEverythingSeesTheSameObject() {
        assertThat(all.only(all.ids())).isSameAs(all);
    }

    @Test
    void whoMaySeeOneAccountSeesThatAloneAndNoTotalOfOthers() {
        Account checking = all.accounts().stream()
                .filter(account -> account.kind() == AccountKind.CHECKING)
                .findFirst()
                .orElseThrow();
        Account savings = all.accounts().get(0);

        Holdings seen = all.only(Set.of(checking.id(), savings.id()));

        assertThat(seen.accounts()).containsExactly(savings, checking);
        assertThat(seen.groups())
                .extracting(AccountGroup::name)
                .containsExactly(GroupName.SAVINGS_AND_INVESTMENTS, GroupName.CHECKING);
        assertThat(seen.groups().get(0).totals())
                .isEqualTo(GroupTotals.of(List.of(savings), Currency.SGD, Currency.USD));
    }

    @Test
    void partOfTheDebtsIsTotalledAsDebt() {
        Account card = all.accounts().stream()
                .filter(account -> account.kind() == AccountKind.CREDIT_CARD)
                .findFirst()
                .orElseThrow();

        Holdings seen = all.only(Set.of(card.id()));

        GroupTotal owed = GroupTotal.of(List.of(card.balance()), Currency.SGD, Currency.USD);
        assertThat(seen.groups().get(0).totals()).isEqualTo(new GroupTotals(null, null, owed));
    }

    @Test
    void unknownAccountIsNotFound() {
        assertThat(all.find(new AccountId("00"))).isEmpty();
        assertThat(Holdings.NONE.find(all.accounts().get(0).id())).isEmpty();
    }

    @Test
    void numberShowsNoMoreThanFourDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MaskedNumber("XXXXX17556"));
    }
}
