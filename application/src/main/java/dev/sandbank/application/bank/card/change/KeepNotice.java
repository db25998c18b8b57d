package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.application.bank.card.work.OpenCards;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardNotice;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps what a device or a platform for offers tells of a card. What was told before is not told again. */
public final class KeepNotice {

    private static final int MOST = 1_000;
    private static final int LONGEST = 200;

    private final CardWork work;

    public KeepNotice(CardWork work) {
        this.work = work;
    }

    /**
     * When it was taken, by the clock of the space.
     *
     * @param field the place the name was sent in
     * @param card the card that it is about, or null if it names none
     * @throws Refused INPUT_INVALID, CARD_NOT_SHOWN or CARDS_FULL
     */
    public Instant keep(Viewer viewer, CardNotice notice, String field, @Nullable CardId card) {
        boolean tooLong = notice.name().length() > LONGEST
                || notice.told().values().values().stream().anyMatch(value -> value.length() > LONGEST);
        if (notice.name().isBlank() || tooLong) {
            throw new Refused(InputInvalid.of(
                    field, notice.name().isBlank() ? FieldFault.Kind.MISSING : FieldFault.Kind.OUT_OF_RANGE));
        }
        return work.of(viewer, cards -> {
            if (card != null) {
                cards.desk(card);
            }
            if (cards.records()
                    .find(viewer.space(), CardNotice.KIND, notice.id())
                    .isEmpty()) {
                add(cards, notice);
            }
            return cards.now();
        });
    }

    private static void add(OpenCards cards, CardNotice notice) {
        SpaceId space = cards.viewer().space();
        if (cards.records().count(space, CardNotice.KIND, notice.holder()) >= MOST) {
            throw new Refused(BankRefusal.CARDS_FULL);
        }
        cards.records().put(space, CardNotice.KIND, notice);
    }
}
