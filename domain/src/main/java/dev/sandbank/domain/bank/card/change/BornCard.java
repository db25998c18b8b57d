package dev.sandbank.domain.bank.card.change;

import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.CardFunction;
import dev.sandbank.domain.bank.card.CardHolderType;
import dev.sandbank.domain.bank.card.CardStanding;
import dev.sandbank.domain.bank.card.CloakedCardNumber;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.PrimaryCard;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A card that was ordered on another one: same account, same limits, its own id and numbers. */
final class BornCard {

    private static final Set<CardFunction> OF_THE_OWNER = EnumSet.of(
            CardFunction.CREDIT_LIMIT_INCREASE, CardFunction.E_STATEMENT, CardFunction.ADD_SUPPLEMENTARY_CARD);

    private BornCard() {}

    /** The card before anything was changed about it, made from the one it was ordered on. */
    static HeldCard of(HeldCard base, CardChange born) {
        CardBirth birth = Objects.requireNonNull(born.birth());
        boolean supplementary = birth.kind() == CardBirth.Kind.SUPPLEMENTARY;
        Card origin = base.card();
        Card card = new Card(
                born.card(),
                origin.holder(),
                origin.type(),
                supplementary ? CardHolderType.SUPPLEMENTARY : origin.holderType(),
                birth.lastFour(),
                new CloakedCardNumber(birth.cloaked()),
                origin.productName(),
                birth.embossedName());
        return base.sibling(
                card,
                primary(base, card, supplementary),
                supplementary ? without(base.functions()) : base.functions(),
                CardStanding.of(born.status()));
    }

    private static PrimaryCard primary(HeldCard base, Card card, boolean supplementary) {
        boolean own = base.primary().id().equals(base.id());
        return own && !supplementary ? new PrimaryCard(card.id(), card.maskedNumber()) : base.primary();
    }

    private static List<CardFunction> without(List<CardFunction> functions) {
        return functions.stream()
                .filter(function -> !OF_THE_OWNER.contains(function))
                .toList();
    }
}
