package dev.sandbank.domain.bank.alert;

import dev.sandbank.domain.bank.profile.ProfileChange;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The alerts that a customer was sent of late.
 *
 * @param sent the newest first, at most {@value #MOST}
 */
public record SentAlerts(CustomerId customer, List<SentAlert> sent) implements BankRecord {

    /** How such records are stored. */
    public static final RecordKind<SentAlerts> KIND = new RecordKind<>(
            "sent-alerts",
            (id, holder, facts) -> new SentAlerts(
                    holder.customer(),
                    facts.list("sent").stream().map(SentAlert::of).toList()));

    /** The most alerts that are remembered. */
    public static final int MOST = 100;

    /** For how long they are remembered. */
    public static final Duration KEPT = Duration.ofDays(60);

    public SentAlerts {
        sent = List.copyOf(sent);
    }

    /** The id of the record of a customer, who has one at most. */
    public static String idOf(CustomerId customer) {
        return ProfileChange.idOf(customer);
    }

    /** These alerts after one more was sent. */
    public SentAlerts with(SentAlert alert) {
        return new SentAlerts(
                customer,
                Stream.concat(Stream.of(alert), since(alert.at()).stream())
                        .limit(MOST)
                        .toList());
    }

    /** Those that are remembered at an instant. */
    public List<SentAlert> since(Instant now) {
        return sent.stream()
                .filter(alert -> !alert.at().isBefore(now.minus(KEPT)))
                .toList();
    }

    @Override
    public String id() {
        return idOf(customer);
    }

    @Override
    public Holder holder() {
        return Holder.of(customer);
    }

    @Override
    public Facts facts() {
        return new FactWriter()
                .list("sent", sent.stream().map(SentAlert::facts).toList())
                .facts();
    }
}
