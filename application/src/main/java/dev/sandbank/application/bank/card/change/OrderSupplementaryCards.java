package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.naming.ReadableName;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Orders cards for other people on the account of a card. */
public final class OrderSupplementaryCards {

    private static final int MAX_AT_ONCE = 4;
    private static final int LONGEST_NAME = 60;

    private final CardWork work;

    public OrderSupplementaryCards(CardWork work) {
        this.work = work;
    }

    /**
     * The id of the application; the cards are in the lists and wait to be switched on.
     *
     * @param field the place the people were sent in
     * @param names of the people, as they are put on the cards
     * @throws Refused INPUT_INVALID, CARD_NOT_SHOWN, CARD_STATE_FORBIDS, CARD_ACT_NOT_OFFERED or CARDS_FULL
     */
    public String order(Viewer viewer, CardId id, String field, List<String> names) {
        if (names.isEmpty() || names.size() > MAX_AT_ONCE || names.stream().anyMatch(OrderSupplementaryCards::odd)) {
            throw new Refused(
                    InputInvalid.of(field, names.isEmpty() ? FieldFault.Kind.MISSING : FieldFault.Kind.OUT_OF_RANGE));
        }
        return work.of(viewer, cards -> {
            CardDesk main = cards.desk(id);
            for (String name : names) {
                cards.put(cards.next(main.card()).supplementing(main, name));
            }
            int number = cards.next(main.card()).number();
            return "APP"
                    + Dice.of(cards.seed(), "supplementary application", id.value(), Integer.toString(number))
                            .number(9);
        });
    }

    private static boolean odd(String name) {
        return name.isBlank()
                || name.length() > LONGEST_NAME
                || ReadableName.objectionTo(name).isPresent();
    }
}
