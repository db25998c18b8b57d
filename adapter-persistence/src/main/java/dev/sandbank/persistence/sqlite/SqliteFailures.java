package dev.sandbank.persistence.sqlite;

import dev.sandbank.persistence.unit.Failures;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells what a failure of SQLite means. */
final class SqliteFailures extends Failures {

    static final SqliteFailures FAILURES = new SqliteFailures();

    private static final int PRIMARY_CODE = 0xff;

    /** Failures that one unit of work caused. */
    private static final Set<SQLiteErrorCode> OF_A_UNIT = EnumSet.of(
            SQLiteErrorCode.SQLITE_CONSTRAINT,
            SQLiteErrorCode.SQLITE_MISMATCH,
            SQLiteErrorCode.SQLITE_TOOBIG,
            SQLiteErrorCode.SQLITE_RANGE);

    /** Failures of the database or the machine, with which no unit can be stored. */
    private static final Set<SQLiteErrorCode> OF_THE_STORE = EnumSet.of(
            SQLiteErrorCode.SQLITE_BUSY,
            SQLiteErrorCode.SQLITE_LOCKED,
            SQLiteErrorCode.SQLITE_NOMEM,
            SQLiteErrorCode.SQLITE_READONLY,
            SQLiteErrorCode.SQLITE_INTERRUPT,
            SQLiteErrorCode.SQLITE_IOERR,
            SQLiteErrorCode.SQLITE_CORRUPT,
            SQLiteErrorCode.SQLITE_FULL,
            SQLiteErrorCode.SQLITE_CANTOPEN,
            SQLiteErrorCode.SQLITE_PROTOCOL,
            SQLiteErrorCode.SQLITE_PERM,
            SQLiteErrorCode.SQLITE_AUTH,
            SQLiteErrorCode.SQLITE_NOTADB);

    private SqliteFailures() {}

    @Override
    public boolean meansRule(Throwable failure) {
        return OF_A_UNIT.contains(codeOf(failure));
    }

    @Override
    protected boolean isAboutRows(Throwable failure) {
        return codeOf(failure) == SQLiteErrorCode.SQLITE_CONSTRAINT;
    }

    @Override
    public boolean meansStore(Throwable failure) {
        return OF_THE_STORE.contains(codeOf(failure));
    }

    /** A connection may still hold a damaged page when the file is repaired. */
    @Override
    public boolean meansConnection(Throwable failure) {
        return meansDamage(failure);
    }

    /** Whether the file is not a database, or is damaged. */
    boolean meansDamage(Throwable failure) {
        SQLiteErrorCode code = codeOf(failure);
        return code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB;
    }

    /** Whether a disk is full. */
    boolean meansFull(Throwable failure) {
        return codeOf(failure) == SQLiteErrorCode.SQLITE_FULL;
    }

    @Override
    public boolean meansBusy(Throwable failure) {
        return codeOf(failure) == SQLiteErrorCode.SQLITE_BUSY;
    }

    @Override
    public boolean meansConflict(Throwable failure) {
        // Only one process writes at a time.
        return false;
    }

    @Override
    public boolean isSurvived(SQLException failure) {
        // SQLite undoes the statement alone.
        return meansRule(failure);
    }

    @Override
    protected String words(@Nullable Throwable failure) {
        return switch (codeOf(failure)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "the database is busy: another process has been writing for too long";
            case SQLITE_FULL -> "the disk that holds the database is full";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN -> "the database cannot be written";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "the database is damaged";
            case SQLITE_IOERR -> "the disk that holds the database fails: " + message(failure);
            default -> "the database cannot be used: " + message(failure);
        };
    }

    private static SQLiteErrorCode codeOf(@Nullable Throwable failure) {
        return sqlCauseOf(failure) instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY_CODE)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
