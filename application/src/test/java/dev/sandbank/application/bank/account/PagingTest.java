package dev.sandbank.application.bank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.bank.account.history.Transaction;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Case M77: pages of a history that grows while somebody reads it. */
class PagingTest {

    @Property(tries = 25)
    void m77WhatWasThereAtTheFirstPageComesExactlyOnce(
            @ForAll @IntRange(min = 1, max = 50) int size,
            @ForAll @IntRange(min = 0, max = 70) int atOneInstant,
            @ForAll @IntRange(min = 0, max = 12) int later,
            @ForAll @IntRange(min = 0, max = 3) int days) {
        AccountWorld world = new AccountWorld();
        Account checking = world.account(AccountKind.CHECKING);
        for (int i = 0; i < atOneInstant; i++) {
            world.pay(checking, 100 + i, i % 3);
        }
        ReadTransactions reading = new ReadTransactions(world.views);
        List<String> there = references(world.views
                .history(world.views.of(world.viewer()), checking.id())
                .transactions());

        List<String> shown = new ArrayList<>();
        PageStart next = PageStart.FIRST;
        while (next != null) {
            TransactionPage page = reading.read(
                    world.viewer(),
                    new TransactionQuery(checking.id(), null, null, null, null, null, next, size, false));
            shown.addAll(references(page.lines()));
            next = page.next() == null ? null : PageStart.of(page.next().text());
            if (shown.size() <= size) {
                for (int i = 0; i < later; i++) {
                    world.pay(checking, 5_000, 2);
                }
                world.pass(days);
            }
        }

        assertThat(shown).doesNotHaveDuplicates();
        assertThat(there).startsWith(shown.toArray(String[]::new));
        assertThat(there.size() - shown.size()).isLessThanOrEqualTo(days * 12);
    }

    @Test
    void beginningIsTheNewestLine() {
        assertThat(PageStart.of("1")).isEqualTo(PageStart.FIRST);
        assertThat(PageStart.of("21").text()).isEqualTo("21");
        assertThat(PageStart.below(LocalDate.of(2026, 11, 27), 12).text()).isEqualTo("202611270012");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9_999, 10_000, 1_234_567})
    void whatIsWrittenIsReadAlsoOnADayOfManyLines(int number) {
        PageStart start = PageStart.below(LocalDate.of(2026, 11, 27), number);

        assertThat(PageStart.of(start.text())).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "first", "99999999999", "202613010001", "20261101000x", "2026110199999999999", "²"})
    void anythingElseIsNoBeginning(String text) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> PageStart.of(text))
                .matches(e -> e instanceof NumberFormatException || e instanceof DateTimeException);
    }

    private static List<String> references(List<? extends HistoryLine> lines) {
        return lines.stream()
                .map(line -> ((Transaction) line).movement().reference())
                .toList();
    }
}
