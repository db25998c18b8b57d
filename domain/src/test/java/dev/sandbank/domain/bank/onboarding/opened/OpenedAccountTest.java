package dev.sandbank.domain.bank.onboarding.opened;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.group.Holdings;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.onboarding.credit.ProductKind;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Accounts that customers get by an application (M68). */
class OpenedAccountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final Money LIMIT = Money.of("5000", Currency.SGD);
    private static final OpenedCard CARD = new OpenedCard(new CardId("c9"), "ab".repeat(64), "CHENG MEI = LING");
    private static final OpenedAccount PLATINUM = new OpenedAccount(
            new AccountId("a9"), TestCustomer.NEWCOMER.in(Market.SG), "VC830", LIMIT, DAY, "4417", CARD);
    private static final OpenedAccount READY_CREDIT =
            new OpenedAccount(new AccountId("a8"), PLATINUM.customer(), "US251", LIMIT, DAY, "4418", null);

    @Test
    void m68AccountIsReadAsItWasStored() {
        for (OpenedAccount opened : List.of(PLATINUM, READY_CREDIT)) {
            Facts stored = Facts.parse(opened.facts().canonical());
            assertThat(OpenedAccount.KIND.reader().read(opened.id(), opened.holder(), stored))
                    .isEqualTo(opened);
        }
    }

    @Property(tries = 200)
    void newAccountOwesNothingAndIsNeverLate(@ForAll @IntRange(min = 0, max = 800) int days) {
        LocalDate today = DAY.plusDays(days);
        Account account = PLATINUM.on(today);
        CardTerms terms = (CardTerms) account.terms();

        assertThat(account.balance()).isEqualTo(Money.zero(Currency.SGD));
        assertThat(account.available()).isEqualTo(LIMIT);
        assertThat(terms.credit().statementOn()).isBetween(DAY, today);
        assertThat(terms.paymentDueOn()).isAfterOrEqualTo(today);
        assertThat(terms.minimumDue()).isEqualTo(Money.zero(Currency.SGD));
        assertThat(READY_CREDIT.on(today).kind()).isEqualTo(AccountKind.READY_CREDIT);
        assertThat(READY_CREDIT.on(today).available()).isEqualTo(LIMIT);
    }

    @Test
    void m68AccountsAreListedUnderTheirHeadings() {
        for (TestCustomer customer : TestCustomer.values()) {
            Holdings seeded = SeededBank.holdings(SeedName.DEFAULT, Market.SG, customer, DAY);
            OpenedProducts opened = new OpenedProducts(List.of(PLATINUM, READY_CREDIT));
            Holdings all = opened.into(seeded, Market.SG, DAY);

            assertThat(all.ids()).containsAll(seeded.ids()).hasSize(seeded.ids().size() + 2);
            assertThat(all.groups().stream().map(group -> group.name()))
                    .doesNotHaveDuplicates()
                    .isSorted();
            assertThat(opened.find(PLATINUM.on(DAY))).contains(PLATINUM);
            assertThat(new OpenedProducts(List.of()).into(seeded, Market.SG, DAY))
                    .isSameAs(seeded);
        }
    }

    @Test
    void m68CardWaitsToBeSwitchedOn() {
        Holdings all = new OpenedProducts(List.of(PLATINUM, READY_CREDIT)).into(Holdings.NONE, Market.SG, DAY);
        List<HeldCard> cards =
                new OpenedProducts(List.of(PLATINUM, READY_CREDIT)).into(List.of(), SeedName.DEFAULT, all, DAY);

        assertThat(cards).hasSize(1);
        assertThat(cards.get(0).card().productName()).isEqualTo("Platinum Credit Card");
        assertThat(cards.get(0).limits().credit()).isEqualTo(LIMIT);
        assertThat(OpenedProducts.notSwitchedOn(PLATINUM, Objects.requireNonNull(PLATINUM.card()))
                        .status())
                .isEqualTo(CardStatus.INACTIVE);
        assertThat(OpenedAccount.opens(ProductKind.PERSONAL_LOAN)).isFalse();
        assertThat(PLATINUM.history().transactions()).isEmpty();
    }
}
