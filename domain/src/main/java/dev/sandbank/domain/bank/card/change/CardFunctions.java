package dev.sandbank.domain.bank.card.change;

import dev.sandbank.domain.bank.card.CardFunction;
import dev.sandbank.domain.bank.card.life.CardLife;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.card.life.CardVerb;
import java.util.List;

/** Which functions of a card its state leaves. */
final class CardFunctions {

    private CardFunctions() {}

    static List<CardFunction> in(CardStatus status, List<CardFunction> offered) {
        return offered.stream()
                .filter(function -> acts(function).stream().anyMatch(act -> CardLife.allows(status, act)))
                .toList();
    }

    private static List<CardVerb> acts(CardFunction function) {
        return switch (function) {
            case CREDIT_LIMIT_INCREASE -> List.of(CardVerb.RAISE_CREDIT_LIMIT);
            case LOCAL_CARD_ACTIVATION -> List.of(CardVerb.ACTIVATE, CardVerb.DEACTIVATE);
            case OVERSEAS_CARD_ACTIVATION -> List.of(CardVerb.OPEN_ABROAD);
            case REPORT_LOST_STOLEN -> List.of(CardVerb.REPORT_LOST);
            case EPP_BOOKING -> List.of(CardVerb.PAY);
            case UPDATE_POS_CREDIT_LIMIT, UPDATE_NON_POS_CREDIT_LIMIT -> List.of(CardVerb.SET_SPENDING_LIMITS);
            case E_STATEMENT, E_ADVICE -> List.of(CardVerb.CLOSE);
            case RESET_ATM_PIN -> List.of(CardVerb.RESET_PIN);
            case ADD_SUPPLEMENTARY_CARD -> List.of(CardVerb.ADD_CARD);
        };
    }
}
