package dev.sandbank.cli.line;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.Lock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lock in the JSON of the command line.
 *
 * @param clientId of the application, for the lock of an application
 * @param space of the customer, for the lock of a customer, like market and user id
 * @param userId of the customer or the developer
 * @param source the address that must wait
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LockJson(
        @Nullable String clientId,
        @Nullable String space,
        @Nullable String market,
        @Nullable String userId,
        String source,
        String since,
        String until) {

    public static LockJson of(Lock lock) {
        return switch (lock.target().kind()) {
            case APPLICATION -> of(lock, lock.target().name(), null, null, null);
            case CUSTOMER -> ofCustomer(lock);
            case DEVELOPER -> of(lock, null, null, null, lock.target().name());
        };
    }

    public static List<LockJson> of(List<Lock> locks) {
        return locks.stream().map(LockJson::of).toList();
    }

    /** The locked target, for people. */
    public String target() {
        if (clientId != null) {
            return clientId;
        }
        return space == null ? String.valueOf(userId) : userId + " of " + market + " in space " + space;
    }

    private static LockJson ofCustomer(Lock lock) {
        String[] name = lock.target().name().split("/", GuessTarget.CUSTOMER_PARTS);
        return of(lock, null, name[0], name[1], name[2]);
    }

    private static LockJson of(
            Lock lock,
            @Nullable String clientId,
            @Nullable String space,
            @Nullable String market,
            @Nullable String userId) {
        return new LockJson(
                clientId,
                space,
                market,
                userId,
                lock.source().address(),
                lock.since().toString(),
                lock.until().toString());
    }
}
