package dev.sandbank.domain.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.persona.FreePlace;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.people.AddedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.bank.seed.written.WrittenAccount;
import dev.sandbank.domain.bank.seed.written.WrittenBank;
import dev.sandbank.domain.bank.seed.written.WrittenLine;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SetBanksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    @Provide
    Arbitrary<DataSetDocument> documents() {
        return DataSetArbitraries.documents();
    }

    /** What one account of the set pays, another gains; only movements with others change the sum of all. */
    @Property
    void transferIsListedByBothAccountsAndAddsUpToNothing_L40(@ForAll("documents") DataSetDocument document) {
        List<WrittenLine> lines = SetBanks.of(document).stream()
                .flatMap(Optional::stream)
                .flatMap(bank -> bank.accounts().stream())
                .flatMap(account -> account.lines().stream())
                .toList();
        Map<String, List<WrittenLine>> movements = new HashMap<>();
        lines.forEach(line -> movements
                .computeIfAbsent(line.date() + " " + line.number(), key -> new ArrayList<>())
                .add(line));

        assertThat(movements).hasSize(document.transactions());
        movements.values().stream().filter(both -> both.size() > 1).forEach(both -> {
            assertThat(both).hasSize(2);
            assertThat(both.get(0).amount().negate()).isEqualTo(both.get(1).amount());
        });
        long written = document.customers().stream()
                .flatMap(SetCustomer::transactions)
                .filter(transaction -> transaction.account() == null)
                .mapToLong(transaction -> transaction.amount().minorUnits())
                .sum();
        assertThat(lines.stream().mapToLong(line -> line.amount().minorUnits()).sum())
                .isEqualTo(written);
    }

    @Property
    void bankIsReadAsItWasToldAndThoseLikeOthersHaveNone(@ForAll("documents") DataSetDocument document) {
        List<Optional<WrittenBank>> banks = SetBanks.of(document);

        assertThat(banks).hasSameSizeAs(document.customers());
        for (int i = 0; i < banks.size(); i++) {
            SetCustomer customer = document.customers().get(i);
            assertThat(banks.get(i).isEmpty()).isEqualTo(customer.like() != null);
            banks.get(i).ifPresent(bank -> {
                WrittenBank read = WrittenBank.read(bank.facts());
                assertThat(read).isEqualTo(bank).hasSameHashCodeAs(bank);
                assertThat(read.hasDebitCard()).isEqualTo(customer.debitCard());
            });
        }
    }

    /** What was written down is what the bank shows: opening balance, movements, and their sum. */
    @Property(tries = 100)
    void accountsShowTheBalancesThatFollow_L40(@ForAll("documents") DataSetDocument document) {
        SetCustomer customer = document.customers().get(0);
        WrittenBank bank = SetBanks.of(document).get(0).orElseThrow();
        AddedCustomer added = new FreePlace(SeedName.DEFAULT, customer.market(), List.of(TestCustomer.values()))
                .of(TestCustomer.NEWCOMER, customer.userId(), AddedCustomer.nameOf(customer.name()), bank);

        List<Account> accounts = SeededBank.holdings(SeedName.DEFAULT, customer.market(), added, TODAY)
                .accounts();
        assertThat(accounts).hasSameSizeAs(bank.accounts());
        for (WrittenAccount written : bank.accounts()) {
            Account account = accounts.stream()
                    .filter(each -> each.kind() == written.kind())
                    .findFirst()
                    .orElseThrow();
            Money sum = written.lines().stream().map(WrittenLine::amount).reduce(written.opening(), Money::plus);
            assertThat(account.balance()).isEqualTo(sum);
            assertThat(SeededBank.history(SeedName.DEFAULT, customer.market(), added, account.id(), TODAY)
                            .orElseThrow()
                            .movements())
                    .hasSameSizeAs(written.lines());
        }
    }

    /** Long after the last purchase only the written debt is owed, and its interest; there may be nothing to pay at all. */
    @Property(tries = 50)
    void cardsShowTheirLimitAndTheDebtThatStays(@ForAll("documents") DataSetDocument document) {
        List<Optional<WrittenBank>> banks = SetBanks.of(document);
        for (int i = 0; i < banks.size(); i++) {
            SetCustomer customer = document.customers().get(i);
            if (customer.creditCards().isEmpty()) {
                continue;
            }
            SetCard card = customer.creditCards().get(0);
            Account account = accounts(customer, banks.get(i).orElseThrow())
                    .get(customer.accounts().size());
            assertThat(account.kind()).isEqualTo(AccountKind.CREDIT_CARD);
            assertThat(account.nickname()).isEqualTo("Travel");
            assertThat(((CardTerms) account.terms()).credit().limit()).isEqualTo(card.limit());
            assertThat(account.balance().compareTo(card.owed()))
                    .isBetween(0, card.owed().minorUnits() == 0 ? 0 : 1);
        }
    }

    private static List<Account> accounts(SetCustomer customer, WrittenBank bank) {
        AddedCustomer added = new FreePlace(SeedName.DEFAULT, customer.market(), List.of(TestCustomer.values()))
                .of(TestCustomer.NEWCOMER, customer.userId(), AddedCustomer.nameOf(customer.name()), bank);
        return SeededBank.holdings(SeedName.DEFAULT, customer.market(), added, TODAY)
                .accounts();
    }

    @Example
    void bankWithoutAccountsIsNone() {
        List<WrittenAccount> none = List.of();

        assertThatThrownBy(() -> new WrittenBank(true, none, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
