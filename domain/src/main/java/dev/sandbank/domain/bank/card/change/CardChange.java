package dev.sandbank.domain.bank.card.change;

import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.Facts;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was changed about one card. A PIN is not stored, only when it was changed.
 *
 * @param birth null for a card of the seed
 * @param since the day on which it came to its state
 * @param replacedBy its replacement, or null
 */
@RecordBuilder
public record CardChange(
        CardId card,
        CustomerId customer,
        @Nullable CardBirth birth,
        CardStatus status,
        LocalDate since,
        @Nullable CardId replacedBy,
        CardSettings settings,
        @Nullable Instant pinChangedAt)
        implements BankRecord {

    public static final RecordKind<CardChange> KIND = new RecordKind<>("card", CardChangeFacts::read);

    /** The record of a card with which nothing was done yet. */
    public static CardChange none(HeldCard card, LocalDate today) {
        return new CardChange(
                card.id(), card.card().holder(), null, card.status(), today, null, CardSettings.NONE, null);
    }

    /** A card that was ordered, not switched on yet. */
    static CardChange born(CardId id, CustomerId customer, CardBirth birth, CardSettings settings) {
        return new CardChange(id, customer, birth, CardStatus.INACTIVE, birth.issuedOn(), null, settings, null);
    }

    CardChange in(CardStatus changed, LocalDate day) {
        return new CardChange(card, customer, birth, changed, day, replacedBy, settings, pinChangedAt);
    }

    CardChange replacedBy(CardId fresh) {
        return new CardChange(card, customer, birth, status, since, fresh, settings, pinChangedAt);
    }

    CardChange with(CardSettings changed) {
        return new CardChange(card, customer, birth, status, since, replacedBy, changed, pinChangedAt);
    }

    CardChange withPinOf(Instant at) {
        return new CardChange(card, customer, birth, status, since, replacedBy, settings, at);
    }

    /** The day from which it is counted how long the card is good. */
    public LocalDate issuedOn() {
        return birth == null ? since : birth.issuedOn();
    }

    @Override
    public String id() {
        return card.value();
    }

    @Override
    public Holder holder() {
        return Holder.of(customer);
    }

    @Override
    public Facts facts() {
        return CardChangeFacts.of(this);
    }
}
