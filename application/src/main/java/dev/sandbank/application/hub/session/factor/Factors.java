package dev.sandbank.application.hub.session.factor;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.session.AccountFactor;
import java.util.Optional;

/** The store of second factors. What it keeps of a phone makes no codes without the key of the installation. */
public interface Factors {

    Optional<AccountFactor> find(DeveloperId developer);

    /** That of an account, which is off if nothing is stored. */
    default AccountFactor of(DeveloperId developer) {
        return find(developer).orElseGet(() -> AccountFactor.off(developer));
    }

    /**
     * Stores one, if the store still holds what it was made of: phone, last step, recovery codes and tries; false, and no
     * change, if not. So of two uses of one code only one passes.
     *
     * @param before what was found; off, if nothing was
     */
    boolean replace(AccountFactor before, AccountFactor after);

    /** Removes one; false if there is none. */
    boolean remove(DeveloperId developer);
}
