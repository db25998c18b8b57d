package dev.sandbank.persistence.unit;

import dev.sandbank.application.support.BrokenRule;
import dev.sandbank.application.support.StoreUnavailable;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells what a failure of a database means; each engine knows its own codes. */
public abstract class Failures {

    /** Whether a unit broke a rule of the schema; other units are not affected. */
    public abstract boolean meansRule(Throwable failure);

    /** Whether that rule is about rows, so that it may be kept by a unit that is decided on anew. */
    protected abstract boolean isAboutRows(Throwable failure);

    /** Whether the failure is certainly not the fault of one unit. */
    public abstract boolean meansStore(Throwable failure);

    /** Whether the connection must not be used again, even if a rollback works. */
    public abstract boolean meansConnection(Throwable failure);

    /** Whether another process was in the way before anything had begun. */
    public abstract boolean meansBusy(Throwable failure);

    /** Whether the changes of another process came between, so that the same units may succeed when they run again. */
    public abstract boolean meansConflict(Throwable failure);

    /** Whether a transaction can go on after a statement in it broke a rule. */
    public abstract boolean isSurvived(SQLException failure);

    /** A failure of the database in words for people. */
    protected abstract String words(@Nullable Throwable failure);

    /**
     * The exception for the application: an {@link IllegalStateException} if a rule of the schema was broken, which is a
     * {@link BrokenRule} if it is about rows, {@link StoreUnavailable} if the database cannot be used, the failure itself if it does not come from the
     * database.
     */
    public final RuntimeException translate(Exception failure) {
        SQLException sql = sqlCauseOf(failure);
        if (sql != null) {
            return meansRule(sql) ? brokenRule(sql) : unavailable(sql);
        }
        return failure instanceof RuntimeException unrelated ? unrelated : unavailable(failure);
    }

    /** The exception for the units of a failed commit. */
    final RuntimeException ofCommit(Throwable failure) {
        SQLException sql = sqlCauseOf(failure);
        return sql != null && meansRule(sql) ? brokenRule(sql) : unavailable(failure);
    }

    final StoreUnavailable unavailable(Throwable failure) {
        return failure instanceof StoreUnavailable already ? already : new StoreUnavailable(sentence(failure), failure);
    }

    /** The failure in words for people. */
    public final String sentence(@Nullable Throwable failure) {
        return failure instanceof StoreUnavailable told ? String.valueOf(told.getMessage()) : words(failure);
    }

    public static @Nullable SQLException sqlCauseOf(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    protected static String message(@Nullable Throwable failure) {
        return failure == null ? "unknown" : String.valueOf(failure.getMessage());
    }

    private IllegalStateException brokenRule(SQLException failure) {
        String message = "a rule of the stored data would be broken: " + failure.getMessage();
        return isAboutRows(failure) ? new BrokenRule(message, failure) : new IllegalStateException(message, failure);
    }
}
