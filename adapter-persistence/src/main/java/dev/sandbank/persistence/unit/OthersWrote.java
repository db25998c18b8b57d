package dev.sandbank.persistence.unit;

import java.util.Set;

/** Is told when other processes changed what may be remembered here. */
public interface OthersWrote {

    /** Nobody knows what was changed. */
    void anything();

    /** The ledger or the records of these spaces were changed, and nothing else that is remembered. */
    void inSpaces(Set<String> spaces);
}
