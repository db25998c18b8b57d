package dev.sandbank.domain.bank.seed.cards;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.CardActivation;
import dev.sandbank.domain.bank.card.CardCredit;
import dev.sandbank.domain.bank.card.CardFunction;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.CardLimits;
import dev.sandbank.domain.bank.card.CardStanding;
import dev.sandbank.domain.bank.card.CardUsage;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.PrimaryCard;
import dev.sandbank.domain.bank.card.issue.CardAccountType;
import dev.sandbank.domain.bank.card.issue.CardIssue;
import dev.sandbank.domain.bank.card.issue.CardIssueReason;
import dev.sandbank.domain.bank.card.issue.CardIssuer;
import dev.sandbank.domain.bank.card.issue.CardPlastic;
import dev.sandbank.domain.bank.card.issue.CardProgramme;
import dev.sandbank.domain.bank.card.issue.CardSubStatus;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.seed.accounts.AccountDates;
import dev.sandbank.domain.market.Currency;
import java.time.LocalDate;
import java.util.List;

/**
 * The card that the public sandbox was seen to list in Bahrain, with its unusual figures. Its dates depend on the day.
 */
final class RecordedCard {

    private static final PrimaryCard PRIMARY = new PrimaryCard(
            new CardId("3255613852316f2b4d4d796c344e38756339654972776f663745446e6d4c32486f455a4165374a476858343d"),
            "XXXXXXXXXXXX4521");

    private static final CardIssue ISSUE = new CardIssue(
            CardIssueReason.NEWLY_ONBOARDED_CARD,
            CardIssuer.RETAIL_BANK,
            CardProgramme.DEBIT_CARDS,
            CardPlastic.PAYTAG,
            CardSubStatus.CLOSED_PERMANENT,
            dinars("250"),
            true,
            CardAccountType.FIXED_ACCOUNT);

    private static final CardLimits LIMITS = new CardLimits(
            dinars("5000000"),
            dinars("200"),
            dinars("250"),
            dinars("250"),
            dinars("250"),
            dinars("250"),
            dinars("100.25"),
            true);

    private RecordedCard() {}

    static HeldCard held(Card card, Account account, LocalDate today) {
        return new HeldCard(
                card,
                account.id(),
                card.lastFour(),
                PRIMARY,
                ISSUE,
                usage(today),
                LIMITS,
                credit(new AccountDates(today)),
                List.of(CardFunction.values()),
                CardStanding.of(CardStatus.ACTIVE));
    }

    private static CardUsage usage(LocalDate today) {
        LocalDate from = today.withDayOfMonth(1);
        return new CardUsage(
                CardActivation.REPLACE, CardActivation.REPLACE, true, from, from.plusDays(34), List.of("IN"));
    }

    private static CardCredit credit(AccountDates days) {
        return new CardCredit(
                dinars("5000.25"),
                dinars("5000.25"),
                dinars("10.01"),
                dinars("1500.25"),
                dinars("5000000"),
                dinars("40000"),
                days.next(12));
    }

    private static Money dinars(String amount) {
        return Money.of(amount, Currency.BHD);
    }
}
