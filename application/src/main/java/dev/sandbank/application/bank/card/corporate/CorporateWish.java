package dev.sandbank.application.bank.card.corporate;

import dev.sandbank.application.bank.card.work.CardAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.corporate.CashLimits;
import dev.sandbank.domain.bank.card.corporate.CorporateCard;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A change that a partner wants of a company card. */
public sealed interface CorporateWish {

    CorporateCard on(CorporateCard card, CorporateDay day);

    /** Suspends the card or lets it work again. */
    record Suspend(boolean suspend) implements CorporateWish {

        @Override
        public CorporateCard on(CorporateCard card, CorporateDay day) {
            return card.suspended(suspend, day.today());
        }
    }

    /** Opens the cash limit for changes or locks it. */
    record AllowCash(boolean allowed) implements CorporateWish {

        @Override
        public CorporateCard on(CorporateCard card, CorporateDay day) {
            return card.withCash(allowed, day.today());
        }
    }

    /** Both at once. */
    record Both(CorporateWish first, CorporateWish second) implements CorporateWish {

        @Override
        public CorporateCard on(CorporateCard card, CorporateDay day) {
            return second.on(first.on(card, day), day);
        }
    }

    /** Reports the card lost or stolen. */
    record Report(boolean stolen, boolean anew) implements CorporateWish {

        @Override
        public CorporateCard on(CorporateCard card, CorporateDay day) {
            return card.reported(stolen, anew, day.today());
        }
    }

    /** Orders a new card. */
    record Replace() implements CorporateWish {

        @Override
        public CorporateCard on(CorporateCard card, CorporateDay day) {
            return card.replacement(day.today());
        }
    }

    /**
     * Closes the card.
     *
     * @param from null for today
     */
    record Close(String field, @Nullable LocalDate from) implements CorporateWish {

        @Override
        public CorporateCard on(CorporateCard card, CorporateDay day) {
            if (from != null && from.isBefore(day.today())) {
                throw new Refused(InputInvalid.of(field, FieldFault.Kind.OUT_OF_RANGE));
            }
            return card.closed(from == null ? day.today() : from, day.today());
        }
    }

    /** Sets the credit limit. */
    record SetCredit(CardAmount amount) implements CorporateWish {

        @Override
        public CorporateCard on(CorporateCard card, CorporateDay day) {
            Money limit = amount.in(card.creditLimit().currency());
            return card.withLimit(limit, day.used(), day.first(), day.today());
        }
    }

    /** Sets cash limits; what is null stays. */
    record SetCash(
            @Nullable Long daily,
            @Nullable Long weekly,
            @Nullable Long monthly,
            @Nullable Long single) implements CorporateWish {

        @Override
        public CorporateCard on(CorporateCard card, CorporateDay day) {
            CashLimits before = card.cash();
            return card.withCash(
                    new CashLimits(
                            daily == null ? before.daily() : daily,
                            weekly == null ? before.weekly() : weekly,
                            monthly == null ? before.monthly() : monthly,
                            single == null ? before.single() : single),
                    day.today());
        }
    }

    /** Has the rules of the company applied anew. */
    record Renew() implements CorporateWish {

        @Override
        public CorporateCard on(CorporateCard card, CorporateDay day) {
            return card.renewed(day.today());
        }
    }
}
