package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.account.Holdings;

/** Lists the accounts a viewer sees, under their headings. */
public final class ListAccounts {

    private final Seeds seeds;

    public ListAccounts(Seeds seeds) {
        this.seeds = seeds;
    }

    /** The accounts; the same object for the same viewer all day. */
    public Holdings list(Viewer viewer) {
        return seeds.of(viewer);
    }
}
