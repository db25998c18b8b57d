package dev.sandbank.application.bank.profile;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.domain.bank.profile.Picture;
import dev.sandbank.domain.bank.profile.Portrait;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.Optional;

/** Reads the picture that a customer is shown with. */
public final class ReadPortrait {

    private final BankRecords records;

    public ReadPortrait(BankRecords records) {
        this.records = records;
    }

    /**
     * The picture.
     *
     * @throws Refused RESOURCE_UNKNOWN if it was removed
     */
    public Picture read(SpaceId space, CustomerId customer) {
        return of(records, space, customer).orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN));
    }

    static Optional<Picture> of(BankRecords records, SpaceId space, CustomerId customer) {
        Optional<Portrait> changed = records.find(space, Portrait.KIND, Portrait.idOf(customer));
        return changed.isEmpty() ? Optional.of(Picture.PLAIN) : changed.map(Portrait::picture);
    }
}
