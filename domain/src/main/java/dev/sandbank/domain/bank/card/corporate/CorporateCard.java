package dev.sandbank.domain.bank.card.corporate;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.life.CardLife;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.card.life.CardVerb;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.CardStateForbids;
import dev.sandbank.domain.refusal.Refused;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A card of a company. The partner names it by a token of its own, and every token names one card.
 *
 * @param customer the customer of the partner whose card it is
 * @param status its state, as of any card
 * @param replaced whether a new card was ordered since it was reported
 * @param closesOn the day on which it closes, or null
 * @param changes how often it was changed, from which references are made
 */
@RecordBuilder
public record CorporateCard(
        String token,
        CustomerId customer,
        CardStatus status,
        Money creditLimit,
        boolean cashAllowed,
        CashLimits cash,
        boolean replaced,
        @Nullable LocalDate closesOn,
        int changes)
        implements BankRecord {

    public static final RecordKind<CorporateCard> KIND = new RecordKind<>("corporate-card", CorporateCard::read);

    /** How much higher than at first a credit limit may be. */
    public static final int MOST_TIMES = 10;

    /** The name under which the card of a token is stored. */
    public static String id(CustomerId customer, String token) {
        return customer.market().code() + "/" + customer.userId() + "/" + token;
    }

    /** The state on a day. */
    public CardStatus on(LocalDate day) {
        boolean closed = closesOn != null && !day.isBefore(closesOn) && !status.isFinal();
        return closed ? CardStatus.CLOSED : status;
    }

    /** Suspends the card, or lets it work again. */
    public CorporateCard suspended(boolean suspend, LocalDate today) {
        return to(CardLife.after(on(today), suspend ? CardVerb.DEACTIVATE : CardVerb.ACTIVATE));
    }

    /** Opens the cash limit for changes, or locks it. */
    public CorporateCard withCash(boolean allowed, LocalDate today) {
        CardLife.after(on(today), CardVerb.SET_SPENDING_LIMITS);
        return new CorporateCard(token, customer, status, creditLimit, allowed, cash, replaced, closesOn, changes + 1);
    }

    /** Reports the card lost or stolen; with a new one, if that is wanted. */
    public CorporateCard reported(boolean stolen, boolean anew, LocalDate today) {
        CorporateCard gone = to(CardLife.after(on(today), stolen ? CardVerb.REPORT_STOLEN : CardVerb.REPORT_LOST));
        return anew ? gone.replacement(today) : gone;
    }

    /**
     * Orders a new card.
     *
     * @throws Refused CARD_STATE_FORBIDS or CARD_REPLACED_ALREADY
     */
    public CorporateCard replacement(LocalDate today) {
        CardLife.after(on(today), CardVerb.ORDER_REPLACEMENT);
        if (replaced) {
            throw new Refused(BankRefusal.CARD_REPLACED_ALREADY);
        }
        return new CorporateCard(token, customer, status, creditLimit, cashAllowed, cash, true, closesOn, changes + 1);
    }

    /** Closes the card from a day on. */
    public CorporateCard closed(LocalDate from, LocalDate today) {
        CardLife.after(on(today), CardVerb.CLOSE);
        return new CorporateCard(token, customer, status, creditLimit, cashAllowed, cash, replaced, from, changes + 1);
    }

    /**
     * Sets the credit limit.
     *
     * @param used what is owed
     * @param first the limit that the card had at first
     * @throws Refused CARD_STATE_FORBIDS, CARD_LIMIT_TOO_LOW or CARD_LIMIT_TOO_HIGH
     */
    public CorporateCard withLimit(Money limit, Money used, Money first, LocalDate today) {
        CardLife.after(on(today), CardVerb.SET_SPENDING_LIMITS);
        if (limit.compareTo(used) < 0) {
            throw new Refused(BankRefusal.CARD_LIMIT_TOO_LOW);
        }
        if (limit.minorUnits() / MOST_TIMES > first.minorUnits()) {
            throw new Refused(BankRefusal.CARD_LIMIT_TOO_HIGH);
        }
        return new CorporateCard(token, customer, status, limit, cashAllowed, cash, replaced, closesOn, changes + 1);
    }

    /**
     * Sets the cash limits.
     *
     * @throws Refused CARD_STATE_FORBIDS if the card draws no cash, or CARD_LIMIT_TOO_HIGH
     */
    public CorporateCard withCash(CashLimits limits, LocalDate today) {
        CardLife.after(on(today), CardVerb.SET_SPENDING_LIMITS);
        if (!cashAllowed) {
            throw new Refused(new CardStateForbids("closed for cash", "change its cash limit"));
        }
        if (!limits.isOrdered() || creditLimit.decimal().compareTo(BigDecimal.valueOf(limits.monthly())) < 0) {
            throw new Refused(BankRefusal.CARD_LIMIT_TOO_HIGH);
        }
        return new CorporateCard(
                token, customer, status, creditLimit, cashAllowed, limits, replaced, closesOn, changes + 1);
    }

    /** Has the rules of the company applied anew. */
    public CorporateCard renewed(LocalDate today) {
        CardLife.after(on(today), CardVerb.PAY);
        return to(status);
    }

    @Override
    public String id() {
        return id(customer, token);
    }

    @Override
    public Holder holder() {
        return Holder.of(customer);
    }

    @Override
    public Facts facts() {
        return new FactWriter()
                .text("token", token)
                .one("status", status)
                .money("creditLimit", creditLimit)
                .flag("cashAllowed", cashAllowed)
                .part("cash", cash.facts())
                .flag("replaced", replaced)
                .day("closesOn", closesOn)
                .number("changes", changes)
                .facts();
    }

    private static CorporateCard read(String id, Holder holder, Facts facts) {
        return new CorporateCard(
                facts.text("token"),
                holder.customer(),
                facts.one("status", CardStatus.class),
                facts.money("creditLimit"),
                facts.flag("cashAllowed"),
                CashLimits.read(facts.part("cash")),
                facts.flag("replaced"),
                facts.dayOrNull("closesOn"),
                facts.count("changes"));
    }

    private CorporateCard to(CardStatus changed) {
        return new CorporateCard(
                token, customer, changed, creditLimit, cashAllowed, cash, replaced, closesOn, changes + 1);
    }
}
