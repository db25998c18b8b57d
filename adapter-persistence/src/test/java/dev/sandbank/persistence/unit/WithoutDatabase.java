package dev.sandbank.persistence.unit;

import dev.sandbank.persistence.sql.Dialect;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jspecify.annotations.Nullable;

/** What units need besides a connection, if they change nothing. */
final class WithoutDatabase extends Failures implements ReadingConnections, OtherWriters, Dialect {

    private WithoutDatabase() {}

    static Units units(WritingConnection connection) {
        WithoutDatabase all = new WithoutDatabase();
        return new Units(connection, all, all, all, all);
    }

    @Override
    public <T> T read(HandleCallback<T, SQLException> work) {
        throw new UnsupportedOperationException("there is no database");
    }

    @Override
    public PreparedStatement prepare(Handle handle, String sql) {
        throw new UnsupportedOperationException("there is no database");
    }

    @Override
    public void close() {}

    @Override
    public void notice(WritingConnection connection) {}

    @Override
    public void mayHaveWritten() {}

    @Override
    public boolean meansRule(Throwable failure) {
        return false;
    }

    @Override
    public boolean isAboutRows(Throwable failure) {
        return false;
    }

    @Override
    public boolean meansStore(Throwable failure) {
        return false;
    }

    @Override
    public boolean meansConnection(Throwable failure) {
        return false;
    }

    @Override
    public boolean meansBusy(Throwable failure) {
        return false;
    }

    @Override
    public boolean meansConflict(Throwable failure) {
        return false;
    }

    @Override
    public boolean isSurvived(SQLException failure) {
        return false;
    }

    @Override
    protected String words(@Nullable Throwable failure) {
        return message(failure);
    }

    @Override
    public String row() {
        throw new UnsupportedOperationException("there is no database");
    }

    @Override
    public String unindexed(String column) {
        throw new UnsupportedOperationException("there is no database");
    }

    @Override
    public String lastCallNumber() {
        throw new UnsupportedOperationException("there is no database");
    }
}
