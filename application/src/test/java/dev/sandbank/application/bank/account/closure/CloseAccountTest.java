package dev.sandbank.application.bank.account.closure;

import static dev.sandbank.application.bank.account.AccountWorld.CUSTOMER;
import static dev.sandbank.application.bank.account.AccountWorld.SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sandbank.application.bank.account.AccountWorld;
import dev.sandbank.application.bank.account.PresentAccounts;
import dev.sandbank.application.bank.card.FreshCards;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.account.closure.AccountClosure;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.card.change.CardSettings;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.AccountInUse;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Case M8: what is in the way of closing an account, and what a closed one still allows. */
class CloseAccountTest {

    private final AccountWorld world = new AccountWorld();
    private final CloseAccount closeAccount = closing(List.of());

    @Test
    void m8MoneyIsInTheWay() {
        Account savings = emptied(AccountKind.SAVINGS);
        world.receive(savings, 1);

        assertThat(inTheWay(savings)).isEqualTo("0.01 INR is still in it");
    }

    @Test
    void m8DebtIsInTheWay() {
        Account card = world.account(AccountKind.CREDIT_CARD);
        switchOffCards(card);

        assertThat(inTheWay(card)).matches(".*is owed on it|payments are pending");
    }

    @Test
    void m8HoldsAreInTheWay() {
        Account savings = emptied(AccountKind.SAVINGS);
        world.receive(savings, 500);
        world.pay(savings, 500, 2);

        assertThat(inTheWay(savings)).isEqualTo("payments are pending");
    }

    @Test
    void m8CardsAreInTheWayAndSoIsWhateverOthersName() {
        Account checking = settled(AccountKind.CHECKING);
        CloseAccount strict = closing(List.of((bank, account) -> Optional.of("a payment is scheduled")));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> strict.close(world.viewer(), checking.id(), null))
                .satisfies(refused -> assertThat(((AccountInUse) refused.refusal()).inTheWay())
                        .contains("is not switched off, and a payment is scheduled"));
    }

    @Test
    void m8RefusedClosureChangesNothing() {
        Account savings = emptied(AccountKind.SAVINGS);
        world.receive(savings, 1);
        Object before = world.banks.of(SPACE, CUSTOMER).key();

        assertThat(inTheWay(savings)).isNotEmpty();

        assertThat(world.banks.of(SPACE, CUSTOMER).key()).isEqualTo(before);
        assertThat(world.stores
                        .bankRecords()
                        .find(SPACE, AccountClosure.KIND, savings.id().value()))
                .isEmpty();
    }

    @Test
    void m8ClosedAccountRefusesDebitsAndCreditsAndStaysInTheList() {
        Account savings = emptied(AccountKind.SAVINGS);

        String reference = closeAccount.close(world.viewer(), savings.id(), "OTHERS");

        assertThat(reference).matches("[0-9]{9}");
        Account closed = account(savings);
        assertThat(closed.status()).isEqualTo(AccountStatus.CLOSED);
        Account inside = new PresentAccounts(world.stores.journal(), world.stores.bankRecords())
                .of(SPACE, savings, world.banks.of(SPACE, CUSTOMER).key().today());
        Money one = new Money(100, savings.currency());
        for (Account seen : List.of(closed, inside)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> seen.credit(one))
                    .matches(refused -> refused.reason() == PaymentRefusal.ACCOUNT_CLOSED);
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> seen.hold(one))
                    .matches(refused -> refused.reason() == PaymentRefusal.ACCOUNT_CLOSED);
        }
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> closeAccount.close(world.viewer(), savings.id(), null))
                .matches(refused -> refused.reason() == PaymentRefusal.ACCOUNT_CLOSED);
    }

    @Test
    void cardThatIsSwitchedOffIsNotInTheWay() {
        Account checking = settled(AccountKind.CHECKING);
        assertThat(inTheWay(checking)).contains("is not switched off");

        switchOffCards(checking);

        assertThat(inTheWay(checking)).doesNotContain("is not switched off");
    }

    private CloseAccount closing(List<ClosureBar> others) {
        return new CloseAccount(
                world.views, world.stores.journal(), world.stores.bankRecords(), world.stores.transactions(), others);
    }

    private String inTheWay(Account account) {
        try {
            closeAccount.close(world.viewer(), account.id(), null);
            return "";
        } catch (Refused refused) {
            assertThat(refused.reason()).isEqualTo(BankRefusal.ACCOUNT_IN_USE);
            return ((AccountInUse) refused.refusal()).inTheWay();
        }
    }

    /** An account without money and without cards. */
    private Account emptied(AccountKind kind) {
        Account account = settled(kind);
        switchOffCards(account);
        return account;
    }

    /** An account from which everything was paid out after what was pending. */
    private Account settled(AccountKind kind) {
        Account account = world.account(kind);
        world.pay(account, account.available().minorUnits(), 0);
        Account now = account(account);
        if (now.balance().minorUnits() < 0) {
            world.receive(now, -now.balance().minorUnits());
        }
        return account;
    }

    private Account account(Account same) {
        return world.views.of(world.viewer()).account(same.id());
    }

    private void switchOffCards(Account account) {
        List<HeldCard> cards = new FreshCards(world.stores.bankRecords())
                .of(world.banks.of(SPACE, CUSTOMER)).stream()
                        .filter(card -> card.account().equals(account.id()))
                        .toList();
        LocalDate today = world.banks.of(SPACE, CUSTOMER).key().today();
        world.stores.transactions().run(() -> {
            cards.forEach(card -> world.stores.bankRecords().put(SPACE, CardChange.KIND, switchedOff(card, today)));
            return true;
        });
    }

    private static CardChange switchedOff(HeldCard card, LocalDate today) {
        return new CardChange(card.id(), CUSTOMER, null, CardStatus.BLOCKED, today, null, CardSettings.NONE, null);
    }
}
