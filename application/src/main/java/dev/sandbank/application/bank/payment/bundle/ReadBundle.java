package dev.sandbank.application.bank.payment.bundle;

import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.bank.calendar.LocalDays;
import dev.sandbank.domain.bank.payment.bundle.Bundle;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.Optional;

/** Reads how far a bundle has come. */
public final class ReadBundle {

    private final BankRecords records;
    private final Journal journal;
    private final SpaceClocks clocks;

    ReadBundle(BankRecords records, Journal journal, SpaceClocks clocks) {
        this.records = records;
        this.journal = journal;
        this.clocks = clocks;
    }

    /**
     * The bundle. The id that the documents print means the newest one that the application sent for the customer, so that
     * examples can be copied.
     *
     * @throws Refused RESOURCE_UNKNOWN if the application sent no bundle of this id for the customer
     */
    public Bundle read(Payer payer, String id) {
        SpaceId space = payer.viewer().space();
        Holder holder = Holder.of(payer.viewer().customer());
        LocalDate today = LocalDays.at(clocks.now(space), holder.market());
        String client = payer.owner().client();
        return records.find(space, Bundle.KIND, id)
                .filter(bundle ->
                        bundle.holder().equals(holder) && bundle.client().equals(client))
                .or(() -> id.equals(Bundle.PRINTED_ID) ? newest(space, holder, client) : Optional.empty())
                .map(bundle ->
                        bundle.told(journal.of(space, payer.viewer().customer()).entries(), today))
                .orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN));
    }

    private Optional<Bundle> newest(SpaceId space, Holder holder, String client) {
        return records.of(space, Bundle.KIND, holder).stream()
                .filter(bundle -> bundle.client().equals(client))
                .reduce((older, newer) -> newer);
    }
}
