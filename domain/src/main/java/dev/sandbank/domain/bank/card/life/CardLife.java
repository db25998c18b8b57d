package dev.sandbank.domain.bank.card.life;

import static dev.sandbank.domain.bank.card.life.CardStatus.ACTIVE;
import static dev.sandbank.domain.bank.card.life.CardStatus.BLOCKED;
import static dev.sandbank.domain.bank.card.life.CardStatus.CLOSED;
import static dev.sandbank.domain.bank.card.life.CardStatus.EXPIRED;
import static dev.sandbank.domain.bank.card.life.CardStatus.INACTIVE;
import static dev.sandbank.domain.bank.card.life.CardStatus.LOST;
import static dev.sandbank.domain.bank.card.life.CardStatus.STOLEN;

import dev.sandbank.domain.refusal.BankRefusal.CardStateForbids;
import dev.sandbank.domain.refusal.Refused;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The table of a card's life: for each state and act the state after it. What is not in the table is refused. Reported
 * and closed cards come back by no act; a lost, stolen or expired card may still have a replacement ordered. What would
 * change nothing, such as switching on a card that is on, is refused too, so that success always means a change.
 */
public final class CardLife {

    private static final Map<CardStatus, Map<CardVerb, CardStatus>> TABLE = table();

    private CardLife() {}

    /** The state after an act; empty if the state does not allow it. */
    public static Optional<CardStatus> find(CardStatus state, CardVerb act) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(act));
    }

    public static boolean allows(CardStatus state, CardVerb act) {
        return find(state, act).isPresent();
    }

    /**
     * The state after an act.
     *
     * @throws Refused {@code CARD_STATE_FORBIDS}
     */
    public static CardStatus after(CardStatus state, CardVerb act) {
        return find(state, act).orElseThrow(() -> new Refused(new CardStateForbids(state.words(), act.words())));
    }

    private static Map<CardStatus, Map<CardVerb, CardStatus>> table() {
        Map<CardStatus, Map<CardVerb, CardStatus>> table = new EnumMap<>(CardStatus.class);
        Map<CardVerb, CardStatus> inactive = row(table, INACTIVE);
        inactive.put(CardVerb.ACTIVATE, ACTIVE);
        inactive.put(CardVerb.RESET_PIN, INACTIVE);
        Map<CardVerb, CardStatus> blocked = row(table, BLOCKED);
        blocked.put(CardVerb.ACTIVATE, ACTIVE);
        blocked.put(CardVerb.SET_SPENDING_LIMITS, BLOCKED);
        blocked.put(CardVerb.LOWER_CREDIT_LIMIT, BLOCKED);
        for (CardStatus off : new CardStatus[] {INACTIVE, BLOCKED}) {
            for (CardVerb act :
                    new CardVerb[] {CardVerb.CLOSE_ABROAD, CardVerb.WITHDRAW_TRAVEL, CardVerb.UNLINK_CURRENCIES}) {
                row(table, off).put(act, off);
            }
        }
        for (CardStatus open : new CardStatus[] {INACTIVE, ACTIVE, BLOCKED}) {
            row(table, open).put(CardVerb.REPORT_LOST, LOST);
            row(table, open).put(CardVerb.REPORT_STOLEN, STOLEN);
            row(table, open).put(CardVerb.CLOSE, CLOSED);
        }
        Map<CardVerb, CardStatus> active = row(table, ACTIVE);
        active.put(CardVerb.DEACTIVATE, BLOCKED);
        for (CardVerb act : CardVerb.values()) {
            if (act != CardVerb.ACTIVATE) {
                active.putIfAbsent(act, ACTIVE);
            }
        }
        for (CardStatus gone : new CardStatus[] {LOST, STOLEN, EXPIRED}) {
            row(table, gone).put(CardVerb.ORDER_REPLACEMENT, gone);
        }
        return table;
    }

    private static Map<CardVerb, CardStatus> row(Map<CardStatus, Map<CardVerb, CardStatus>> table, CardStatus state) {
        return table.computeIfAbsent(state, any -> new EnumMap<>(CardVerb.class));
    }
}
