package dev.sandbank.persistence.unit;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Closes connections that are not used again, whether closing them works or not. */
public final class Quietly {

    private Quietly() {}

    public static void close(@Nullable Connection given) {
        if (given != null) {
            try {
                given.close();
            } catch (SQLException e) {
                // Nobody uses it any more.
            }
        }
    }
}
