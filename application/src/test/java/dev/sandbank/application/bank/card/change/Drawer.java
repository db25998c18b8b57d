package dev.sandbank.application.bank.card.change;

import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.life.CardStatus;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What somebody who keeps cards in a drawer knows about them: the model of a property. */
final class Drawer {

    private static final Set<CardStatus> USABLE =
            EnumSet.of(CardStatus.INACTIVE, CardStatus.ACTIVE, CardStatus.BLOCKED);
    private static final Set<CardStatus> REPLACEABLE =
            EnumSet.of(CardStatus.ACTIVE, CardStatus.LOST, CardStatus.STOLEN, CardStatus.EXPIRED);

    /** The state of each card, in the order in which they came. */
    final Map<CardId, CardStatus> states = new LinkedHashMap<>();

    /** The old card of each one that came in its place. */
    private final Map<CardId, CardId> replaced = new LinkedHashMap<>();

    CardId card(int which) {
        return List.copyOf(states.keySet()).get(which % states.size());
    }

    boolean activate(CardId card) {
        boolean may = is(card, EnumSet.of(CardStatus.INACTIVE, CardStatus.BLOCKED));
        if (may) {
            states.put(card, CardStatus.ACTIVE);
            CardId old = replaced.get(card);
            if (old != null && is(old, USABLE)) {
                states.put(old, CardStatus.CLOSED);
            }
        }
        return may;
    }

    boolean deactivate(CardId card) {
        boolean may = pay(card);
        if (may) {
            states.put(card, CardStatus.BLOCKED);
        }
        return may;
    }

    boolean lose(CardId card) {
        boolean may = is(card, USABLE);
        if (may) {
            states.put(card, CardStatus.LOST);
        }
        return may;
    }

    boolean loseAndReplace(CardId card) {
        return !replaced.containsValue(card) && lose(card);
    }

    boolean replace(CardId card) {
        return !replaced.containsValue(card) && is(card, REPLACEABLE);
    }

    boolean pay(CardId card) {
        return is(card, EnumSet.of(CardStatus.ACTIVE));
    }

    /** A new card came in the place of another one. */
    void came(CardId fresh, CardId old) {
        states.put(fresh, CardStatus.INACTIVE);
        replaced.put(fresh, old);
    }

    private boolean is(CardId card, Set<CardStatus> states) {
        return states.contains(Objects.requireNonNull(this.states.get(card)));
    }
}
