package dev.sandbank.application.customer.persona;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.FindSpace;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;

/** Lists the customers who were added to a space. */
public final class ListPersonas {

    private final BankRecords records;
    private final FindSpace findSpace;

    public ListPersonas(BankRecords records, FindSpace findSpace) {
        this.records = records;
        this.findSpace = findSpace;
    }

    /**
     * All of them, oldest first.
     *
     * @throws Refused SPACE_UNKNOWN
     */
    public List<Persona> list(SpaceId space) {
        findSpace.find(space);
        return records.all(space, Persona.KIND);
    }
}
