package dev.sandbank.application.bank.payment.bundle;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.payment.bundle.Bundle;
import dev.sandbank.domain.bank.payment.bundle.BundledPayment;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The bundles of a space. Of each customer the newest are kept. */
record BundleBook(BankRecords records) {

    private static final int KEPT = 200;
    private static final int NUMBER_AT = "B20260314".length();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    /** The bundle to which an application gave an id. */
    Optional<Bundle> withOwnId(SpaceId space, Holder holder, String client, String ownId) {
        return records.of(space, Bundle.KIND, holder).stream()
                .filter(bundle -> bundle.client().equals(client) && ownId.equals(bundle.ownId()))
                .findFirst();
    }

    /** Stores a bundle; call it inside a unit of work. */
    void put(SpaceId space, Bundle bundle) {
        records.put(space, Bundle.KIND, bundle);
        List<Bundle> all = records.of(space, Bundle.KIND, bundle.holder());
        all.stream()
                .limit(Math.max(0, all.size() - KEPT))
                .filter(old -> old.payments().stream().noneMatch(one -> one.state() == BundledPayment.State.PENDING))
                .forEach(old -> records.remove(space, Bundle.KIND, old.id()));
    }

    /** The next id: the day, and a number that no other bundle of the space has. */
    String nextId(SpaceId space, LocalDate day) {
        int newest = records.all(space, Bundle.KIND).stream()
                .mapToInt(bundle -> Digits.whole(bundle.id().substring(NUMBER_AT)))
                .max()
                .orElse(0);
        return "B" + DAY.format(day) + String.format(Locale.ROOT, "%06d", newest + 1);
    }
}
