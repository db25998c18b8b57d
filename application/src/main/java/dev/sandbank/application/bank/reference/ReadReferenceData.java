package dev.sandbank.application.bank.reference;

import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.bank.reference.ReferenceList;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Reads the values that a coded field can have in a market. */
public final class ReadReferenceData {

    /**
     * The values.
     *
     * @param code the name of the field, in any case
     * @throws Refused REFERENCE_CODE_UNKNOWN if there is no such code
     */
    public ReferenceList read(Market market, String code) {
        return ReferenceData.of(code, market).orElseThrow(() -> new Refused(BankRefusal.REFERENCE_CODE_UNKNOWN));
    }
}
