package dev.sandbank.domain.bank.payment.bundle;

import dev.sandbank.domain.bank.ledger.Hold;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several payments that were taken in one call. They are made one after the other in their order, each alone; as long as
 * one of them waits the bundle is due.
 *
 * @param client the application that sent it
 * @param ownId the id that the application gave it, or null
 * @param takenAt the instant at which it was taken, by the clock of the space
 */
@RecordBuilder
public record Bundle(
        String id, Holder holder, String client, @Nullable String ownId, Instant takenAt, List<BundledPayment> payments)
        implements BankRecord {

    public static final RecordKind<Bundle> KIND = new RecordKind<>("bundle", Bundle::read);

    /** The id that the examples in the documents have. */
    public static final String PRINTED_ID = "B20260314000017";

    /** The most payments in one bundle. */
    public static final int MOST = 100;

    public Bundle {
        payments = List.copyOf(payments);
        if (payments.isEmpty() || payments.size() > MOST) {
            throw new IllegalArgumentException("a bundle has 1 to " + MOST + " payments");
        }
    }

    @Override
    public @Nullable Instant due() {
        return next() < payments.size() ? takenAt : null;
    }

    /** The place of the first payment that waits; the number of payments if none does. */
    public int next() {
        int place = 0;
        while (place < payments.size() && payments.get(place).state() != BundledPayment.State.PENDING) {
            place++;
        }
        return place;
    }

    /** Whether a payment from that account waits. */
    public boolean waitsFor(AccountId source) {
        return payments.stream()
                .filter(payment -> payment.state() == BundledPayment.State.PENDING)
                .map(BundledPayment::order)
                .anyMatch(order -> order != null && order.source().equals(source));
    }

    /** The bundle after its next payment was booked. */
    public Bundle posted(String reference, LocalDate day) {
        return with(payments.get(next()).posted(reference, day));
    }

    /** The bundle after its next payment was refused. */
    public Bundle declined(String reason, LocalDate day) {
        return with(payments.get(next()).declined(reason, day));
    }

    /**
     * The bundle as it is told: a payment that is only held waits, and one that was given back was declined.
     *
     * @param journal the entries of the customer
     */
    public Bundle told(List<JournalEntry> journal, LocalDate today) {
        Map<String, Hold> holds =
                Hold.of(journal).stream().collect(Collectors.toMap(Hold::reference, Function.identity()));
        List<BundledPayment> told = payments.stream()
                .map(payment -> Optional.ofNullable(payment.reference())
                        .map(holds::get)
                        .map(hold -> payment.told(hold, today))
                        .orElse(payment))
                .toList();
        return new Bundle(id, holder, client, ownId, takenAt, told);
    }

    /** Whether another bundle asks for the same payments. */
    public boolean asksFor(List<BundledPayment> others) {
        return payments.stream()
                .map(BundledPayment::asked)
                .toList()
                .equals(others.stream().map(BundledPayment::asked).toList());
    }

    private Bundle with(BundledPayment changed) {
        List<BundledPayment> all = new ArrayList<>(payments);
        all.set(next(), changed);
        return new Bundle(id, holder, client, ownId, takenAt, all);
    }

    @Override
    public Facts facts() {
        return new FactWriter()
                .text("client", client)
                .text("ownId", ownId)
                .instant("takenAt", takenAt)
                .list("payments", payments.stream().map(BundledPayment::facts).toList())
                .facts();
    }

    private static Bundle read(String id, Holder holder, Facts facts) {
        return new Bundle(
                id,
                holder,
                facts.text("client"),
                facts.textOrNull("ownId"),
                facts.instant("takenAt"),
                facts.list("payments").stream().map(BundledPayment::of).toList());
    }
}
