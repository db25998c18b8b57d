package dev.sandbank.application;

import dev.sandbank.application.hub.testdata.ExportTestData;
import dev.sandbank.application.hub.testdata.ListOwnSpaces;
import dev.sandbank.application.hub.testdata.MoveOwnClock;
import dev.sandbank.application.hub.testdata.ResetTestData;
import dev.sandbank.application.hub.testdata.SpaceTools;
import dev.sandbank.application.space.SetSpaceClock;
import dev.sandbank.application.space.Timeline;
import dev.sandbank.application.space.image.ExportSpace;
import dev.sandbank.domain.secret.Source;
import org.jspecify.annotations.Nullable;

/** The use cases of test data, for developers. The developer who acts is the first parameter of each. */
public record TestDataUseCases(
        ListOwnSpaces listSpaces, ResetTestData reset, MoveOwnClock moveClock, ExportTestData export) {

    /** Gives them to developers in browsers. */
    public interface From {

        /** What developers do from a place, so that the audit log tells where they were. */
        TestDataUseCases from(Source source);
    }

    /**
     * The use cases over these stores.
     *
     * @param from where the developers are; null if that is not known
     */
    static TestDataUseCases over(Stores stores, Ports ports, @Nullable Source from) {
        Timeline timeline = DueUseCases.over(stores, ports);
        SpaceTools tools = new SpaceTools(
                TeamUseCases.tools(stores, ports, from),
                audit -> new SetSpaceClock(stores.spaces(), stores.transactions(), timeline, ports.wall(), audit),
                new ExportSpace(
                        stores.spaces(),
                        stores.journal(),
                        stores.bankRecords(),
                        timeline,
                        stores.transactions(),
                        ports.wall()));
        return new TestDataUseCases(
                new ListOwnSpaces(tools), new ResetTestData(tools), new MoveOwnClock(tools), new ExportTestData(tools));
    }
}
