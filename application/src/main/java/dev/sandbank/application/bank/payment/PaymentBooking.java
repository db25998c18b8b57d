package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.PresentAccounts;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.payment.account.TransferAccounts;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.calendar.LocalDays;
import dev.sandbank.domain.bank.calendar.Occurrence;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.payment.BookedPayment;
import dev.sandbank.domain.bank.payment.LatePayment;
import dev.sandbank.domain.bank.payment.Magic;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Books payments exactly as they were quoted. */
public final class PaymentBooking {

    private final TransferAccounts accounts;
    private final CustomerBanks banks;
    private final Journal journal;
    private final BankRecords records;
    private final PresentAccounts present;
    private final ReadProfile readProfile;

    public PaymentBooking(
            BankViews views, CustomerBanks banks, Journal journal, BankRecords records, ReadProfile readProfile) {
        this.accounts = new TransferAccounts(views);
        this.banks = banks;
        this.journal = journal;
        this.records = records;
        this.present = new PresentAccounts(journal, records);
        this.readProfile = readProfile;
    }

    /**
     * The payment, ready to be booked; call it before the unit of work begins.
     *
     * @throws Refused ACCOUNT_UNKNOWN or ACCOUNT_CLOSED
     */
    public Ready ready(Payer payer, QuotedPayment quoted) {
        return new Ready(payer, quoted, PaymentParties.of(payer, quoted.order(), accounts, banks));
    }

    /**
     * The order with rate and fee of a day.
     *
     * @param named the amount that stays
     * @throws Refused EXCHANGE_TOO_SMALL, EXCHANGE_RATE_UNKNOWN
     */
    public PaymentOrder requoted(PaymentOrder order, Money named, Market market, LocalDate day) {
        return Charges.requoted(order, named, market, day);
    }

    /** A payment of which only the booking is missing. */
    public final class Ready {

        private final Payer payer;
        private final QuotedPayment quoted;
        private final PaymentParties parties;

        private Ready(Payer payer, QuotedPayment quoted, PaymentParties parties) {
            this.payer = payer;
            this.quoted = quoted;
            this.parties = parties;
        }

        /**
         * Books it; call it inside the unit of work. Everything is checked again here.
         *
         * @throws Refused as {@link Account#hold} and {@link Account#credit}, DAY_LIMIT_EXCEEDED or PAYEES_FULL;
         *     SCHEDULE_NOT_OFFERED if it is for later days
         */
        public PaidReceipt book(Instant now) {
            if (quoted.plan() != null) {
                throw new Refused(PaymentRefusal.SCHEDULE_NOT_OFFERED);
            }
            Booked booked = bookNow(now);
            return receipt(booked.reference(), booked.parties(), null);
        }

        /** What is told of a payment for later days that is taken in this unit of work. */
        PaidReceipt take(ScheduledPayment payment, Instant now) {
            LocalDate today = LocalDays.at(now, payer.customer().market());
            return receipt(
                    payment.id(),
                    parties.on(present, today),
                    payment.next().map(Occurrence::booksOn).orElse(null));
        }

        /** Books it as one of many; its reference. */
        String bookOnce(Instant now) {
            return bookNow(now).reference();
        }

        private Booked bookNow(Instant now) {
            PaymentOrder order = quoted.order();
            JournalPlace place = JournalPlace.of(journal.nextSequence(payer.space()), payer.customer(), now);
            PaymentParties.Present before = parties.on(present, place.on());
            before.check(order);
            Charges.checkDay(payer.space(), journal, order, place);
            BookedPayment booked = new BookedPayment(place, order, sender(order));
            Optional<Magic> magic = Magic.of(order);
            List<JournalEntry> entries =
                    magic.filter(Magic::holds).isPresent() ? List.of(booked.held()) : booked.entries();
            entries.forEach(entry -> journal.add(payer.space(), entry));
            magic.ifPresent(outcome -> await(outcome, booked.reference(), now));
            return new Booked(booked.reference(), before.after(entries));
        }

        private PaidReceipt receipt(String reference, PaymentParties.Present after, @Nullable LocalDate later) {
            Payee kept = quoted.payee();
            if (kept != null) {
                keep(kept);
            }
            return new PaidReceipt(reference, quoted.order(), after.source(), after.destination(), kept != null, later);
        }

        private void await(Magic magic, String reference, Instant now) {
            LatePayment late = new LatePayment(
                    reference, Holder.of(payer.customer()), magic, quoted.order(), now.plus(magic.after()));
            records.put(payer.space(), LatePayment.KIND, late);
        }

        private void keep(Payee payee) {
            boolean known = records.find(payer.space(), Payee.KIND, payee.id()).isPresent();
            if (!known && records.count(payer.space(), Payee.KIND, payee.holder()) >= Payee.MOST) {
                throw new Refused(PaymentRefusal.PAYEES_FULL);
            }
            records.put(payer.space(), Payee.KIND, payee);
        }

        private String sender(PaymentOrder order) {
            return order.kind() == PaymentKind.PERSONAL
                    ? parties.source().number().value()
                    : readProfile.read(payer.space(), payer.customer()).name().full();
        }
    }

    /** @param parties the accounts after the payment */
    private record Booked(String reference, PaymentParties.Present parties) {}
}
