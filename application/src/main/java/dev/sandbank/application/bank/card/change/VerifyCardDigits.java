package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.card.work.BackDigits;
import dev.sandbank.application.bank.card.work.CardCaller;
import dev.sandbank.application.bank.card.work.CardSecrets;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.refusal.Refused;

/** Checks that somebody has a card at hand, by the digits on its back. */
public final class VerifyCardDigits {

    private final CardWork work;
    private final CardSecrets secrets;

    public VerifyCardDigits(CardWork work, CardSecrets secrets) {
        this.work = work;
        this.secrets = secrets;
    }

    /**
     * Returns if the digits are right.
     *
     * @param encrypted the digits, encrypted
     * @throws Refused CARD_NOT_SHOWN or CARD_CODE_WRONG
     */
    public void verify(CardCaller caller, CardId id, String encrypted) {
        BackDigits digits = secrets.backDigits(caller, encrypted);
        work.of(caller.viewer(), cards -> {
            CardDesk desk = cards.desk(id);
            digits.checkFor(desk.card());
            return desk;
        });
    }
}
