package dev.sandbank.domain.bank.card.change;

import dev.sandbank.domain.bank.card.CardActivation;
import dev.sandbank.domain.bank.card.CardFunction;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.Journey;
import dev.sandbank.domain.bank.card.life.CardLife;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.card.life.CardVerb;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.CardStateForbids;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Does acts with a card on a day. Each answers what is to be stored of the card, or refuses: {@code CARD_STATE_FORBIDS}
 * if the table of {@link CardLife} does not have it, {@code CARD_ACT_NOT_OFFERED} if the card does not offer it.
 *
 * @param card the card as it is
 * @param change what was changed about it so far
 * @param today the calendar day in the market
 */
public record CardDesk(HeldCard card, CardChange change, LocalDate today) {

    /** The most journeys that may be announced for a card. */
    public static final int MAX_JOURNEYS = 10;

    public CardChange activate() {
        return to(CardVerb.ACTIVATE, CardFunction.LOCAL_CARD_ACTIVATION);
    }

    public CardChange deactivate() {
        return to(CardVerb.DEACTIVATE, CardFunction.LOCAL_CARD_ACTIVATION);
    }

    public CardChange report(boolean stolen) {
        return to(stolen ? CardVerb.REPORT_STOLEN : CardVerb.REPORT_LOST, CardFunction.REPORT_LOST_STOLEN);
    }

    public CardChange close() {
        return moved(CardLife.after(card.status(), CardVerb.CLOSE));
    }

    /**
     * Lets the card work abroad.
     *
     * @throws Refused also {@code CARD_STATE_FORBIDS} if it does so already
     */
    public CardChange openAbroad(AbroadUse use) {
        check(CardVerb.OPEN_ABROAD, CardFunction.OVERSEAS_CARD_ACTIVATION);
        AbroadUse before = change.settings().abroad();
        boolean already = use.equals(before)
                || (before == null && use.forever() && card.usage().abroadForever());
        if (already) {
            throw forbidden("open for use abroad so", CardVerb.OPEN_ABROAD);
        }
        return change.with(change.settings().with(use));
    }

    /**
     * Stops the card from working abroad.
     *
     * @throws Refused also {@code CARD_STATE_FORBIDS} if it does not work there
     */
    public CardChange closeAbroad() {
        CardLife.after(card.status(), CardVerb.CLOSE_ABROAD);
        AbroadUse before = change.settings().abroad();
        boolean closed = before == null ? card.usage().abroad() == CardActivation.INACTIVE : !before.open();
        if (closed) {
            throw forbidden("closed for use abroad", CardVerb.CLOSE_ABROAD);
        }
        return change.with(change.settings().with(AbroadUse.CLOSED));
    }

    /**
     * Announces a journey.
     *
     * @throws Refused also {@code CARD_PLANS_FULL}
     */
    public CardChange plan(Journey journey) {
        CardLife.after(card.status(), CardVerb.PLAN_TRAVEL);
        List<Journey> journeys = new ArrayList<>(ahead());
        if (journeys.size() >= MAX_JOURNEYS) {
            throw new Refused(BankRefusal.CARD_PLANS_FULL);
        }
        journeys.add(journey);
        return change.with(change.settings().with(journeys));
    }

    /**
     * Puts a journey in the place of those that were announced.
     *
     * @throws Refused also {@code CARD_PLAN_UNKNOWN} if none was
     */
    public CardChange planInstead(Journey journey) {
        CardLife.after(card.status(), CardVerb.PLAN_TRAVEL);
        mustHaveJourney();
        return change.with(change.settings().with(List.of(journey)));
    }

    /**
     * Withdraws the journeys that were announced.
     *
     * @throws Refused also {@code CARD_PLAN_UNKNOWN} if none was
     */
    public CardChange withdrawJourneys() {
        CardLife.after(card.status(), CardVerb.WITHDRAW_TRAVEL);
        mustHaveJourney();
        return change.with(change.settings().with(List.of()));
    }

    /** Notes that the PIN was changed; the PIN itself comes nowhere near. */
    public CardChange pinChanged(Instant at) {
        check(CardVerb.RESET_PIN, CardFunction.RESET_ATM_PIN);
        return change.withPinOf(at);
    }

    /** The accounts in other currencies that the card pays from. */
    public CardChange link(Set<AccountId> accounts) {
        CardLife.after(card.status(), CardVerb.LINK_CURRENCIES);
        if (accounts.equals(change.settings().currencies())) {
            throw forbidden("linked to these accounts", CardVerb.LINK_CURRENCIES);
        }
        return change.with(change.settings().with(accounts));
    }

    /** The card pays from one account again. */
    public CardChange unlink() {
        CardLife.after(card.status(), CardVerb.UNLINK_CURRENCIES);
        if (change.settings().currencies().isEmpty()) {
            throw forbidden("linked to no account in another currency", CardVerb.UNLINK_CURRENCIES);
        }
        return change.with(change.settings().with(Set.of()));
    }

    /** The card for a second act, once a first one is stored. */
    public CardDesk then(CardChange changed) {
        return new CardDesk(card.withStanding(card.standing().with(changed.status())), changed, today);
    }

    /** The journeys that are not over. */
    public List<Journey> ahead() {
        return card.standing().journeys().stream()
                .filter(journey -> !journey.until().isBefore(today))
                .toList();
    }

    /** Refuses an act that the state does not allow or that the card does not offer. */
    public void check(CardVerb act, CardFunction function) {
        CardLife.after(card.status(), act);
        if (!card.allows(function)) {
            throw new Refused(BankRefusal.CARD_ACT_NOT_OFFERED);
        }
    }

    private void mustHaveJourney() {
        if (ahead().isEmpty()) {
            throw new Refused(BankRefusal.CARD_PLAN_UNKNOWN);
        }
    }

    private CardChange to(CardVerb act, CardFunction function) {
        check(act, function);
        return moved(CardLife.after(card.status(), act));
    }

    private CardChange moved(CardStatus status) {
        return change.in(status, today);
    }

    private static Refused forbidden(String state, CardVerb act) {
        return new Refused(new CardStateForbids(state, act.words()));
    }
}
