package dev.sandbank.application;

import dev.sandbank.application.dataset.DeleteDataSet;
import dev.sandbank.application.dataset.ExportDataSet;
import dev.sandbank.application.dataset.ImportDataSet;
import dev.sandbank.application.dataset.ListDataSets;
import dev.sandbank.application.dataset.PublishDataSet;
import dev.sandbank.application.dataset.UseDataSet;
import dev.sandbank.application.dataset.read.ReadDataSet;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.dataset.AddMyDataSet;
import dev.sandbank.application.hub.dataset.DataSetTools;
import dev.sandbank.application.hub.dataset.DeleteMyDataSet;
import dev.sandbank.application.hub.dataset.ListMyDataSets;
import dev.sandbank.application.hub.dataset.ShareMyDataSet;
import dev.sandbank.application.hub.dataset.ShowMyDataSet;
import dev.sandbank.application.hub.dataset.UnshareMyDataSet;
import dev.sandbank.application.hub.dataset.UseMyDataSet;
import dev.sandbank.application.hub.testdata.SpaceTools;
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
import dev.sandbank.application.support.OngoingUnit;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.secret.Source;

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
        CopySpace copySpace,
        DataSetUseCases dataSets) {

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
                new CopySpace(export, importing),
                DataSetUseCases.over(stores, ports, audit));
    }

    /** What the operator does with data sets. */
    public record DataSetUseCases(
            ReadDataSet read,
            ImportDataSet store,
            ListDataSets list,
            ExportDataSet export,
            UseDataSet use,
            PublishDataSet publish,
            DeleteDataSet delete) {

        static DataSetUseCases over(Stores stores, Ports ports, Audit audit) {
            Transactions transactions = stores.transactions();
            return new DataSetUseCases(
                    new ReadDataSet(),
                    new ImportDataSet(stores.dataSets(), transactions, ports.wall(), audit),
                    new ListDataSets(stores.dataSets()),
                    new ExportDataSet(stores.dataSets()),
                    use(stores, ports, transactions, audit),
                    new PublishDataSet(stores.dataSets(), transactions, audit),
                    new DeleteDataSet(stores.dataSets(), stores.spaces(), stores.bankRecords(), transactions, audit));
        }

        private static UseDataSet use(Stores stores, Ports ports, Transactions transactions, Audit audit) {
            return new UseDataSet(
                    stores.dataSets(), stores.spaces(), ports.seeds(), stores.bankRecords(), transactions, audit);
        }

        /** What developers do with data sets. The developer who acts is the first parameter of each. */
        public record OfDevelopers(
                ReadDataSet read,
                ListMyDataSets list,
                ShowMyDataSet show,
                AddMyDataSet add,
                UseMyDataSet use,
                ShareMyDataSet share,
                UnshareMyDataSet unshare,
                DeleteMyDataSet delete) {

            /** Gives them to developers in browsers. */
            public interface From {

                /** What developers do from a place, so that the audit log tells where they were. */
                OfDevelopers from(Source source);
            }

            static OfDevelopers over(Stores stores, Ports ports, SpaceTools spaces) {
                DataSetTools tools = new DataSetTools(
                        stores.dataSets(),
                        stores.bankRecords(),
                        spaces,
                        audit -> DataSetUseCases.use(stores, ports, OngoingUnit.INSTANCE, audit));
                return new OfDevelopers(
                        new ReadDataSet(),
                        new ListMyDataSets(tools),
                        new ShowMyDataSet(tools),
                        new AddMyDataSet(tools),
                        new UseMyDataSet(tools),
                        new ShareMyDataSet(tools),
                        new UnshareMyDataSet(tools),
                        new DeleteMyDataSet(tools));
            }
        }
    }
}
