package dev.sandbank.domain.bank.account.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.MaskedNumber;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.payment.CardPayment;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HoldingsTest {

    private final Holdings all =
            SeededBank.holdings(SeedName.DEFAULT, Market.SG, TestCustomer.EVERYTHING, LocalDate.of(2026, 11, 22));

    @Test
    void viewOfAllAccountsIsTheSameObject() {
        assertThat(all.only(all.ids())).isSameAs(all);
    }

    @Test
    void viewOfOneAccountShowsNoOtherAccountAndNoTotalOfOthers() {
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
    void totalMayBeLargerThanAnAmount_M7() {
        Money most = new Money(Long.MAX_VALUE, Currency.SGD);
        WideSum sum = WideSum.of(List.of(most, most, most), Currency.SGD);

        assertThat(sum.decimal()).isEqualTo(most.decimal().multiply(BigDecimal.valueOf(3)));
        assertThat(GroupTotal.of(List.of(most, most), Currency.SGD, Currency.IDR)
                        .foreign()
                        .decimal())
                .isGreaterThan(sum.decimal());
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
    void totalsFollowWhatWasSpentAndOtherGroupsStayAsTheyWere() {
        Account card = all.accounts().stream()
                .filter(account -> account.kind() == AccountKind.CREDIT_CARD)
                .findFirst()
                .orElseThrow();
        LocalDate today = LocalDate.of(2026, 11, 22);
        CardPayment payment = new CardPayment(
                JournalPlace.of(1, TestCustomer.EVERYTHING.in(Market.SG), Instant.parse("2026-11-20T04:00:00Z")),
                new CardId("card"),
                card.id(),
                new MerchantName("Shop"),
                Money.of("12.34", Currency.SGD));

        Holdings after = all.after(CustomerJournal.of(0, List.of(payment.entry())), today);

        assertThat(after.find(card.id()).orElseThrow().balance())
                .isEqualTo(card.balance().plus(payment.amount()));
        assertThat(after.groups()).hasSameSizeAs(all.groups());
        for (int at = 0; at < all.groups().size(); at++) {
            AccountGroup group = after.groups().get(at);
            if (group.name() == GroupName.CREDIT_CARD) {
                assertThat(group.totals()).isEqualTo(GroupTotals.of(group.accounts(), Currency.SGD, Currency.USD));
            } else {
                assertThat(group).isSameAs(all.groups().get(at));
            }
        }
        assertThat(all.after(CustomerJournal.EMPTY, today)).isSameAs(all);
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
