package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.FindSpace;
import dev.sandbank.domain.bank.onboarding.Prospect;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;

/** Lists the prospects of a space. */
public final class ListProspects {

    private final BankRecords records;
    private final FindSpace findSpace;

    public ListProspects(BankRecords records, FindSpace findSpace) {
        this.records = records;
        this.findSpace = findSpace;
    }

    /**
     * All of them, those that came first at the top.
     *
     * @throws Refused SPACE_UNKNOWN
     */
    public List<Prospect> list(SpaceId space) {
        findSpace.find(space);
        return records.all(space, Prospect.KIND);
    }
}
