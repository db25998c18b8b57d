package dev.sandbank.application.space.image;

import dev.sandbank.domain.bank.account.closure.AccountClosure;
import dev.sandbank.domain.bank.account.consent.AccountConsents;
import dev.sandbank.domain.bank.alert.AlertChoices;
import dev.sandbank.domain.bank.alert.SentAlerts;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.card.change.CardNotice;
import dev.sandbank.domain.bank.card.change.CreditLimit;
import dev.sandbank.domain.bank.card.corporate.CompanyContacts;
import dev.sandbank.domain.bank.card.corporate.CorporateCard;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.topup.TopUpApplication;
import dev.sandbank.domain.bank.offer.OfferAnswer;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.bank.onboarding.Prospect;
import dev.sandbank.domain.bank.onboarding.opened.OpenedAccount;
import dev.sandbank.domain.bank.payment.LateCardPayment;
import dev.sandbank.domain.bank.payment.LatePayment;
import dev.sandbank.domain.bank.payment.bundle.Bundle;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.bank.profile.Portrait;
import dev.sandbank.domain.bank.profile.ProfileChange;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.bank.rewards.order.PointsOrder;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every kind of records, by name. Records of another kind come from a newer version of the program, or from nobody. */
public final class KnownRecords {

    private static final List<RecordKind<?>> KINDS = List.of(
            AccountClosure.KIND,
            AccountConsents.KIND,
            AlertChoices.KIND,
            BookedLoan.KIND,
            Bundle.KIND,
            CardChange.KIND,
            CardNotice.KIND,
            CompanyContacts.KIND,
            CorporateCard.KIND,
            CreditLimit.KIND,
            LateCardPayment.KIND,
            LatePayment.KIND,
            OfferAnswer.KIND,
            OpenedAccount.KIND,
            Payee.KIND,
            Persona.KIND,
            PointsOrder.KIND,
            Portrait.KIND,
            ProductApplication.KIND,
            ProfileChange.KIND,
            Prospect.KIND,
            ScheduledPayment.KIND,
            SentAlerts.KIND,
            TopUpApplication.KIND);

    private static final Map<String, RecordKind<?>> BY_NAME =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(RecordKind::name, Function.identity()));

    private KnownRecords() {}

    /** The kinds. */
    public static List<RecordKind<?>> kinds() {
        return KINDS;
    }

    /**
     * The record of what was stored.
     *
     * @throws IllegalArgumentException if its kind or its holder is unknown, or its facts are not those of the kind, or
     *     they are those of a record with another id or holder
     */
    static Known<?> read(StoredRecord stored, ImageCustomers customers) {
        RecordKind<?> kind = BY_NAME.get(stored.kind());
        if (kind == null) {
            throw new IllegalArgumentException("no kind of records is called " + stored.kind());
        }
        requireKnown(stored.holder(), customers);
        return Known.of(kind, stored);
    }

    private static void requireKnown(Holder holder, ImageCustomers customers) {
        boolean stranger = holder.equals(Holder.stranger(holder.market()));
        if (!stranger && !Holder.of(customers.known(holder.customer())).equals(holder)) {
            throw new IllegalArgumentException("user ids are written in small letters");
        }
    }

    /** A record together with its kind. */
    record Known<T extends BankRecord>(RecordKind<T> kind, T value) {

        private static <T extends BankRecord> Known<T> of(RecordKind<T> kind, StoredRecord stored) {
            T value = kind.read(stored);
            if (!value.id().equals(stored.id()) || !value.holder().equals(stored.holder())) {
                throw new IllegalArgumentException("its facts are those of another record");
            }
            return new Known<>(kind, value);
        }
    }
}
