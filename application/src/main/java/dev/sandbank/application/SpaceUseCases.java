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
import dev.sandbank.application.space.Timeline;
import dev.sandbank.application.space.image.CopySpace;
import dev.sandbank.application.space.image.ExportSpace;
import dev.sandbank.application.space.image.ImportSpace;
import dev.sandbank.application.support.Transactions;

/** The use cases of spaces. */
public record SpaceUseCases(
        CreateSpace createSpace,
        ListSpaces listSpaces,
        FindSpace findSpace,
        SetSpaceClock setSpaceClock,
        ResetSpace resetSpace,
        RemoveSpace removeSpace,
        ExportSpace exportSpace,
        ImportSpace importSpace,
        CopySpace copySpace) {

    /** The use cases over these stores. */
    public static SpaceUseCases over(Stores stores, Ports ports, Audit audit) {
        Spaces spaces = stores.spaces();
        SpaceJournal journal = stores.spaceJournal();
        Transactions transactions = stores.transactions();
        Timeline timeline = DueUseCases.over(stores, ports);
        CreateSpace create = new CreateSpace(spaces, transactions, ports.wall(), audit);
        ExportSpace export =
                new ExportSpace(spaces, stores.journal(), stores.bankRecords(), timeline, transactions, ports.wall());
        ImportSpace importing = new ImportSpace(create, stores.journal(), stores.bankRecords(), transactions);
        return new SpaceUseCases(
                create,
                new ListSpaces(spaces),
                new FindSpace(spaces),
                new SetSpaceClock(spaces, transactions, timeline, ports.wall(), audit),
                new ResetSpace(spaces, journal, transactions, audit),
                new RemoveSpace(spaces, journal, stores.clients(), transactions, audit),
                export,
                importing,
                new CopySpace(export, importing));
    }
}
