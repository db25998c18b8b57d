package dev.sandbank.persistence.unit;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A writing connection without a database, beside another process that is busy in some subjects. */
final class SharedConnection implements WritingConnection {

    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final List<@Nullable String> awaited = new ArrayList<>();

    /** Lets the other process be busy in a subject from now on. */
    void busyIn(String subject) {
        busy.add(subject);
    }

    void freeIn(String subject) {
        busy.remove(subject);
    }

    /** The subjects whose turns were waited for, in order. */
    synchronized List<@Nullable String> awaited() {
        return List.copyOf(awaited);
    }

    @Override
    public synchronized Set<String> takeTurns(Set<String> subjects, @Nullable String overdue) {
        Set<String> others = ConcurrentHashMap.newKeySet();
        others.addAll(subjects);
        others.retainAll(busy);
        if (overdue != null && others.remove(overdue)) {
            awaited.add(overdue);
        }
        if (others.size() == subjects.size()) {
            String first = subjects.iterator().next();
            awaited.add(first);
            others.remove(first);
        }
        return others;
    }

    @Override
    public void ready() {}

    @Override
    public Handle handle() {
        throw new UnsupportedOperationException("there is no database");
    }

    @Override
    public PreparedStatement prepare(String sql) {
        throw new UnsupportedOperationException("there is no database");
    }

    @Override
    public void begin(boolean synced) {}

    @Override
    public void commit(boolean wrote, Remembered remembered) {}

    @Override
    public void rollBack() {}

    @Override
    public void conflicted(Set<String> subjects) {}

    @Override
    public boolean isIdle() {
        return true;
    }

    @Override
    public List<List<String>> probes() {
        return List.of();
    }

    @Override
    public void forgetStatements() {}

    @Override
    public void drop() {}

    @Override
    public void close() {}
}
