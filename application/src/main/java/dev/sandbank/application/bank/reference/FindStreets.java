package dev.sandbank.application.bank.reference;

import dev.sandbank.domain.bank.reference.Directories;
import dev.sandbank.domain.bank.reference.StreetAddress;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Finds Russian streets by words of region, place, street or postal index. */
public final class FindStreets {

    /**
     * The streets found, at least one.
     *
     * @throws Refused DIRECTORY_ENTRY_UNKNOWN if there is none
     */
    public List<StreetAddress> find(SearchText address) {
        List<StreetAddress> found = Directories.streets(address.words());
        if (found.isEmpty()) {
            throw new Refused(BankRefusal.DIRECTORY_ENTRY_UNKNOWN);
        }
        return found;
    }
}
