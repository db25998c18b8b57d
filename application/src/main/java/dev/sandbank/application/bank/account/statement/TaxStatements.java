package dev.sandbank.application.bank.account.statement;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.account.statement.TaxStatement.Interest;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.accounts.SeededInterest;
import dev.sandbank.domain.market.Currency;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the tax statements of customers: one for each of the last years in which their accounts earned interest. */
record TaxStatements(BankViews views) {

    private static final int YEARS = 3;
    private static final int LAST_OF_JANUARY = 31;
    private static final int OWN_DIGITS = 5;

    /** The statements about the accounts that the viewer sees, newest first. */
    List<TaxStatement> of(Viewer viewer) {
        BankView view = views.of(viewer);
        LocalDate today = view.bank().key().today();
        return IntStream.rangeClosed(1, YEARS + 1)
                .map(back -> today.getYear() - back)
                .filter(year -> !postedOn(year).isAfter(today))
                .limit(YEARS)
                .mapToObj(year -> of(view, year))
                .filter(statement -> !statement.interest().isEmpty())
                .toList();
    }

    private static TaxStatement of(BankView view, int year) {
        return new TaxStatement(id(view, year), year, postedOn(year), interest(view, year));
    }

    private static List<Interest> interest(BankView view, int year) {
        Currency currency = view.key().viewer().customer().market().currency();
        List<Interest> interest = new ArrayList<>();
        view.bank()
                .owner()
                .ifPresent(known -> SeededInterest.of(
                                view.bank().key().seed(),
                                view.key().viewer().customer().market(),
                                known,
                                year)
                        .forEach((id, earned) -> view.holdings()
                                .find(id)
                                .filter(account -> account.currency() == currency)
                                .ifPresent(account -> interest.add(new Interest(account, earned)))));
        return interest;
    }

    private static LocalDate postedOn(int year) {
        return LocalDate.of(year + 1, Month.JANUARY, LAST_OF_JANUARY);
    }

    private static String id(BankView view, int year) {
        return year
                + Dice.of(
                                view.bank().key().seed(),
                                "tax statement",
                                view.key().viewer().customer().userId(),
                                Integer.toString(year))
                        .digits(OWN_DIGITS);
    }
}
