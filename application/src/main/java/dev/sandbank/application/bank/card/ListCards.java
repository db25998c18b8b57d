package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.card.CardFunction;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the cards a viewer sees that have a given function. */
public final class ListCards {

    /** Asks for every card. */
    private static final String ALL = "ALL";

    private final BankViews views;

    public ListCards(BankViews views) {
        this.views = views;
    }

    /**
     * The cards; at least one.
     *
     * @param function a {@link CardFunction}, or {@code ALL}, in any case
     * @throws Refused CARD_FUNCTION_UNKNOWN if there is no such function, CARDS_NONE if no card that the viewer sees
     *     has it
     */
    public List<HeldCard> list(Viewer viewer, @Nullable String function) {
        List<HeldCard> seen = views.of(viewer).cards();
        List<HeldCard> found = ALL.equalsIgnoreCase(function) ? seen : only(named(function), seen);
        if (found.isEmpty()) {
            throw new Refused(BankRefusal.CARDS_NONE);
        }
        return found;
    }

    private static List<HeldCard> only(CardFunction function, List<HeldCard> seen) {
        return seen.stream().filter(card -> card.allows(function)).toList();
    }

    private static CardFunction named(@Nullable String function) {
        return Arrays.stream(CardFunction.values())
                .filter(known -> known.name().equalsIgnoreCase(function))
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.CARD_FUNCTION_UNKNOWN));
    }
}
