package dev.sandbank.domain.bank.account.statement;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.account.history.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Makes the statements of a credit card's account of its lines. */
public final class Statements {

    /** No line is posted later than so many days after its own day. */
    private static final int POSTED_WITHIN_DAYS = 7;

    private Statements() {}

    /**
     * The statements of an account, newest first: all whose lines are in its history from the first to the last. An
     * account of another kind has none.
     */
    public static List<AccountStatement> of(Account account, History history) {
        if (!(account.terms() instanceof CardTerms card)) {
            return List.of();
        }
        LocalDate newest = card.credit().statementOn();
        List<LocalDate> days = oldestFirst(newest, history.since().plusDays(POSTED_WITHIN_DAYS));
        List<AccountStatement> statements = new ArrayList<>();
        Money opening = owedOn(history, days.get(0));
        for (LocalDate day : days.subList(1, days.size())) {
            AccountStatement statement =
                    new AccountStatement(day, opening, billed(history, day, day).toList());
            statements.add(statement);
            opening = statement.closing();
        }
        Collections.reverse(statements);
        return statements;
    }

    /** The days of statements from the first one that is not before a day. */
    private static List<LocalDate> oldestFirst(LocalDate newest, LocalDate first) {
        List<LocalDate> days = new ArrayList<>();
        days.add(newest);
        for (int months = 1; !newest.minusMonths(months).isBefore(first); months++) {
            days.add(newest.minusMonths(months));
        }
        Collections.reverse(days);
        return days;
    }

    private static Money owedOn(History history, LocalDate statement) {
        return billed(history, LocalDate.MIN, statement)
                .map(line -> line.movement().amount())
                .reduce(history.opening(), Money::plus)
                .negate();
    }

    /** The lines on the statements from one day to another, both included. */
    private static Stream<Transaction> billed(History history, LocalDate from, LocalDate to) {
        return history.transactions().stream().filter(line -> {
            LocalDate statement = line.statementOn();
            return statement != null && !statement.isBefore(from) && !statement.isAfter(to);
        });
    }
}
