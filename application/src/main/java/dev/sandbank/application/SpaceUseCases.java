package dev.sandbank.application;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.space.CreateSpace;
import dev.sandbank.application.space.FindSpace;
import dev.sandbank.application.space.ListSpaces;
import dev.sandbank.application.space.RemoveSpace;
import dev.sandbank.application.space.ResetSpace;
import dev.sandbank.application.space.SetSpaceClock;
import dev.sandbank.application.space.SpaceJournal;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.support.Transactions;

/** The use cases of spaces. */
public record SpaceUseCases(
        CreateSpace createSpace,
        ListSpaces listSpaces,
        FindSpace findSpace,
        SetSpaceClock setSpaceClock,
        ResetSpace resetSpace,
        RemoveSpace removeSpace) {

    /** The use cases over these stores. */
    public static SpaceUseCases over(Stores stores, Ports ports, Audit audit) {
        Spaces spaces = stores.spaces();
        SpaceJournal journal = stores.spaceJournal();
        Transactions transactions = stores.transactions();
        return new SpaceUseCases(
                new CreateSpace(spaces, transactions, ports.wall(), audit),
                new ListSpaces(spaces),
                new FindSpace(spaces),
                new SetSpaceClock(spaces, transactions, DueUseCases.over(stores, ports), ports.wall(), audit),
                new ResetSpace(spaces, journal, transactions, audit),
                new RemoveSpace(spaces, journal, stores.clients(), transactions, audit));
    }
}
