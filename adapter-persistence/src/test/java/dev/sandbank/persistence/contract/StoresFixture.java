package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.persistence.DurableStores;
import java.util.ArrayDeque;
import java.util.Deque;

/** New, empty stores over the engine under test. What they stored is deleted when they are closed. */
final class StoresFixture implements AutoCloseable {

    private final Deque<TestDatabase> databases = new ArrayDeque<>();
    private final Deque<DurableStores> opened = new ArrayDeque<>();

    /** Opens them for the contracts, each time others; they run each unit twice. */
    Stores openEmpty() {
        databases.push(TestDatabase.empty());
        return RepeatedUnits.over(open());
    }

    /** Opens new ones twice, without anything remembered, so that each opening reads at once what the other wrote. */
    Stores openTwice() {
        databases.push(TestDatabase.empty());
        return TwoOpenings.of(openForCommand(), openForCommand());
    }

    /** Closes those that were opened last and opens them once more, as another process would. */
    DurableStores reopen() {
        opened.pop().close();
        return open();
    }

    /** Opens those that were opened last once more, as the command line does. */
    DurableStores openForCommand() {
        DurableStores stores = databases.getFirst().openForCommand();
        opened.push(stores);
        return stores;
    }

    private DurableStores open() {
        DurableStores stores = databases.getFirst().open();
        opened.push(stores);
        return stores;
    }

    @Override
    public void close() {
        opened.forEach(DurableStores::close);
        opened.clear();
        databases.forEach(TestDatabase::close);
        databases.clear();
    }
}
