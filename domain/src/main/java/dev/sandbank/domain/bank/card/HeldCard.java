package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.issue.CardIssue;
import dev.sandbank.domain.bank.card.issue.CardSubStatus;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card with its state on a given day.
 *
 * @param account the account that the card uses; somebody who may see this account may see the card
 * @param displayNumber the number in the form that is shown
 * @param credit null for a card without credit
 * @param functions the operations that may be done with it
 * @param standing what was done with it
 */
@RecordBuilder
public record HeldCard(
        Card card,
        AccountId account,
        String displayNumber,
        PrimaryCard primary,
        CardIssue issue,
        CardUsage usage,
        CardLimits limits,
        @Nullable CardCredit credit,
        List<CardFunction> functions,
        CardStanding standing) {

    public HeldCard {
        functions = List.copyOf(functions);
    }

    public CardId id() {
        return card.id();
    }

    /** The currency of the account it draws on. */
    public Currency currency() {
        return limits.credit().currency();
    }

    public CardStatus status() {
        return standing.status();
    }

    /**
     * The amount that the card has paid today, after one more payment.
     *
     * @param today the amount that it has already paid today
     * @throws Refused the reason of its state, {@code CARD_CLOSED_ABROAD}, {@code CARD_USE_CLOSED} or
     *     {@code CARD_LIMIT_EXCEEDED}, then nothing changed
     */
    public Money pay(CardUse use, Money amount, Money today) {
        status().mustPay();
        if (use.abroad() && usage.abroad() == CardActivation.INACTIVE) {
            throw new Refused(PaymentRefusal.CARD_CLOSED_ABROAD);
        }
        ChannelRule rule = standing.rules().getOrDefault(use, new ChannelRule(true, null));
        if (!rule.open() || (use.channel() == CardChannel.ONLINE && !limits.worksOnline())) {
            throw new Refused(PaymentRefusal.CARD_USE_CLOSED);
        }
        if (use.channel() == CardChannel.CONTACTLESS && amount.compareTo(limits.contactless()) > 0) {
            throw new Refused(new CardLimitExceeded(limits.contactless()));
        }
        Money limit = limits.ofDay(use.channel());
        if (rule.limit() != null && rule.limit().compareTo(limit) < 0) {
            limit = rule.limit();
        }
        if (amount.compareTo(limit.minus(today)) > 0) {
            throw new Refused(new CardLimitExceeded(limit));
        }
        return today.plus(amount);
    }

    /** This card with what was done with it. */
    public HeldCard withStanding(CardStanding changed) {
        return new HeldCard(card, account, displayNumber, primary, issue, usage, limits, credit, functions, changed);
    }

    /** This card under other limits. */
    public HeldCard withLimits(CardLimits changed, CardCredit changedCredit) {
        return new HeldCard(
                card, account, displayNumber, primary, issue, usage, changed, changedCredit, functions, standing);
    }

    /** This card as it stands, with the uses, limits, sub-state and functions that follow. */
    public HeldCard changed(
            CardUsage changedUsage,
            CardLimits changedLimits,
            @Nullable CardSubStatus subStatus,
            List<CardFunction> left,
            CardStanding changed) {
        return new HeldCard(
                card,
                account,
                displayNumber,
                primary,
                issue.with(subStatus),
                changedUsage,
                changedLimits,
                credit,
                left,
                changed);
    }

    /** Another card on the same account, of the same kind and with the same limits. */
    public HeldCard sibling(Card other, PrimaryCard main, List<CardFunction> offered, CardStanding stands) {
        return new HeldCard(other, account, other.maskedNumber(), main, issue, usage, limits, credit, offered, stands);
    }

    public boolean allows(CardFunction function) {
        return functions.contains(function);
    }
}
