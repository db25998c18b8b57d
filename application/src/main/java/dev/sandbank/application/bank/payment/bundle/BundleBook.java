package dev.sandbank.application.bank.payment.bundle;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.bank.record.NextId;
import dev.sandbank.domain.bank.payment.bundle.Bundle;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The bundles of a space. Of each customer the newest are kept. */
record BundleBook(BankRecords records) {

    private static final int KEPT = 50;

    /** How many bundles of a customer may wait at once. */
    static final int MOST_OPEN = 20;

    private static final int NUMBER_AT = "B20260314".length();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    /** The bundle to which an application gave an id. */
    Optional<Bundle> withOwnId(SpaceId space, Holder holder, String client, String ownId) {
        return records.of(space, Bundle.KIND, holder).stream()
                .filter(bundle -> bundle.client().equals(client) && ownId.equals(bundle.ownId()))
                .findFirst();
    }

    /**
     * Checks that a customer has not too many bundles of which payments wait.
     *
     * @throws Refused BUNDLES_TOO_MANY
     */
    void checkOpen(SpaceId space, Holder holder) {
        long open = records.of(space, Bundle.KIND, holder).stream()
                .filter(bundle -> bundle.due() != null)
                .count();
        if (open >= MOST_OPEN) {
            throw new Refused(PaymentRefusal.BUNDLES_TOO_MANY);
        }
    }

    /** Stores a bundle; call it inside a unit of work. */
    void put(SpaceId space, Bundle bundle) {
        records.put(space, Bundle.KIND, bundle);
        List<Bundle> all = records.of(space, Bundle.KIND, bundle.holder());
        all.stream()
                .limit(Math.max(0, all.size() - KEPT))
                .filter(old -> old.due() == null)
                .forEach(old -> records.remove(space, Bundle.KIND, old.id()));
    }

    /** The next id of a holder: the day and a number. */
    String nextId(SpaceId space, Holder holder, LocalDate day) {
        return new NextId(records, Bundle.KIND, NUMBER_AT)
                .after(
                        space,
                        records.of(space, Bundle.KIND, holder),
                        number -> "B" + DAY.format(day) + String.format(Locale.ROOT, "%06d", number));
    }
}
