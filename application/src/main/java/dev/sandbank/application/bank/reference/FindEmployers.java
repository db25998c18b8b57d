package dev.sandbank.application.bank.reference;

import dev.sandbank.domain.bank.reference.Directories;
import dev.sandbank.domain.bank.reference.Employer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Finds the employers of a market by words of their names. */
public final class FindEmployers {

    /**
     * The employers found, at least one.
     *
     * @throws Refused DIRECTORY_ENTRY_UNKNOWN if there is none
     */
    public List<Employer> find(Market market, SearchText name) {
        List<Employer> found = Directories.employers(market, name.words());
        if (found.isEmpty()) {
            throw new Refused(BankRefusal.DIRECTORY_ENTRY_UNKNOWN);
        }
        return found;
    }
}
