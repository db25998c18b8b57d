package dev.sandbank.domain.bank.seed.cards;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.CardActivation;
import dev.sandbank.domain.bank.card.CardCredit;
import dev.sandbank.domain.bank.card.CardFunction;
import dev.sandbank.domain.bank.card.CardHolderType;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.CardLimits;
import dev.sandbank.domain.bank.card.CardStanding;
import dev.sandbank.domain.bank.card.CardUsage;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.Journey;
import dev.sandbank.domain.bank.card.PrimaryCard;
import dev.sandbank.domain.bank.card.issue.CardAccountType;
import dev.sandbank.domain.bank.card.issue.CardIssue;
import dev.sandbank.domain.bank.card.issue.CardIssueReason;
import dev.sandbank.domain.bank.card.issue.CardIssuer;
import dev.sandbank.domain.bank.card.issue.CardPlastic;
import dev.sandbank.domain.bank.card.issue.CardProgramme;
import dev.sandbank.domain.bank.card.issue.CardSubStatus;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a card that was not recorded, from the account that it uses. */
final class CardSketch {

    private static final Set<CardFunction> NEED_CREDIT =
            EnumSet.of(CardFunction.CREDIT_LIMIT_INCREASE, CardFunction.EPP_BOOKING, CardFunction.E_STATEMENT);

    /** The functions that only the owner of the account may use, and not somebody who shares it. */
    private static final Set<CardFunction> NEED_OWN_ACCOUNT = EnumSet.of(
            CardFunction.CREDIT_LIMIT_INCREASE, CardFunction.E_STATEMENT, CardFunction.ADD_SUPPLEMENTARY_CARD);

    /** The functions that a bank refuses to somebody who is late with payments. */
    private static final Set<CardFunction> NEED_GOOD_STANDING = EnumSet.of(
            CardFunction.CREDIT_LIMIT_INCREASE,
            CardFunction.OVERSEAS_CARD_ACTIVATION,
            CardFunction.EPP_BOOKING,
            CardFunction.UPDATE_POS_CREDIT_LIMIT,
            CardFunction.UPDATE_NON_POS_CREDIT_LIMIT,
            CardFunction.ADD_SUPPLEMENTARY_CARD);

    private final SeedName seed;
    private final Card card;
    private final Account account;
    private final LocalDate today;
    private final @Nullable CardTerms terms;
    private final Dice dice;

    CardSketch(SeedName seed, Card card, Account account, LocalDate today) {
        this.seed = seed;
        this.card = card;
        this.account = account;
        this.today = today;
        this.terms = account.terms() instanceof CardTerms credit ? credit : null;
        this.dice = Dice.of(seed, "held card", card.id().value());
    }

    HeldCard held() {
        PrimaryCard primary = primary();
        CardIssue issue = issue();
        CardUsage usage = usage();
        return new HeldCard(
                card,
                account.id(),
                card.maskedNumber(),
                primary,
                issue,
                usage,
                terms == null ? debitLimits() : creditLimits(terms),
                terms == null ? null : credit(terms),
                functions(),
                standing(usage));
    }

    private CardStanding standing(CardUsage usage) {
        CardStanding untouched = CardStanding.of(isLate() ? CardStatus.INACTIVE : CardStatus.ACTIVE);
        LocalDate from = usage.abroadFrom();
        LocalDate until = usage.abroadUntil();
        return from == null || until == null || usage.countries().isEmpty()
                ? untouched
                : untouched.with(List.of(new Journey(from, until, usage.countries())));
    }

    /**
     * The primary card. That of a supplementary card belongs to another person, whose cards the customer cannot see.
     */
    private PrimaryCard primary() {
        if (isOwn()) {
            return new PrimaryCard(card.id(), card.maskedNumber());
        }
        Dice other = Dice.of(seed, "primary card", card.id().value());
        return new PrimaryCard(new CardId(other.hex(88)), "X".repeat(12) + other.digits(4));
    }

    private CardIssue issue() {
        return new CardIssue(
                dice.oneOf(List.of(CardIssueReason.values())),
                CardIssuer.RETAIL_BANK,
                terms == null ? CardProgramme.DEBIT_CARDS : CardProgramme.CREDIT_CARDS,
                CardPlastic.CONTACTLESS,
                isLate() ? CardSubStatus.PAYMENT_OVERDUE : null,
                dollars(20),
                false,
                CardAccountType.valueOf(account.kind().name()));
    }

    private CardUsage usage() {
        if (isLate()) {
            return new CardUsage(CardActivation.INACTIVE, CardActivation.INACTIVE, false, null, null, List.of());
        }
        LocalDate from = today.withDayOfMonth(1);
        return switch (dice.between(0, 2)) {
            case 0 -> new CardUsage(CardActivation.ACTIVE, CardActivation.ACTIVE, true, null, null, List.of());
            case 1 ->
                new CardUsage(
                        CardActivation.ACTIVE,
                        CardActivation.ACTIVE,
                        false,
                        from,
                        from.plusMonths(2),
                        List.of(dice.oneOf(List.of("FR", "IT", "JP", "NZ"))));
            default -> new CardUsage(CardActivation.ACTIVE, CardActivation.INACTIVE, false, null, null, List.of());
        };
    }

    private CardLimits debitLimits() {
        return new CardLimits(
                Money.zero(account.currency()),
                dollars(75),
                dollars(150),
                dollars(3_000),
                dollars(1_000),
                dollars(2_000),
                dollars(5_000),
                true);
    }

    private CardLimits creditLimits(CardTerms credit) {
        Money limit = credit.credit().limit();
        return new CardLimits(
                limit,
                Amounts.least(dollars(75), limit),
                Amounts.least(dollars(150), limit),
                limit,
                credit.cashLimit(),
                Amounts.share(limit, 500),
                limit,
                !isLate());
    }

    private CardCredit credit(CardTerms credit) {
        Money limit = credit.credit().limit();
        return new CardCredit(
                isLate() ? limit : Amounts.roundUp(Amounts.share(limit, 1_500)),
                isLate() ? limit : Amounts.roundUp(Amounts.share(limit, 2_000)),
                Amounts.share(limit, 100),
                account.balance(),
                credit.credit().available(),
                credit.minimumDue(),
                credit.paymentDueOn());
    }

    private List<CardFunction> functions() {
        Set<CardFunction> allowed = EnumSet.allOf(CardFunction.class);
        if (terms == null) {
            allowed.removeAll(NEED_CREDIT);
            allowed.remove(CardFunction.ADD_SUPPLEMENTARY_CARD);
        }
        if (!isOwn()) {
            allowed.removeAll(NEED_OWN_ACCOUNT);
        }
        if (isLate()) {
            allowed.removeAll(NEED_GOOD_STANDING);
        }
        return List.copyOf(allowed);
    }

    private boolean isOwn() {
        return card.holderType() == CardHolderType.PRIMARY;
    }

    private boolean isLate() {
        return terms != null && terms.paymentDueOn().isBefore(today);
    }

    /** The amount worth that many US dollars, rounded like limits. */
    private Money dollars(int worth) {
        return Amounts.roundUp(ExchangeRates.dollars(worth, account.currency()));
    }
}
