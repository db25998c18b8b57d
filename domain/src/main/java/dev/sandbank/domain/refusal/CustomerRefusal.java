package dev.sandbank.domain.refusal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reasons why a customer is not authenticated. */
public enum CustomerRefusal implements Reason {
    LOGIN_WRONG,
    LOGIN_LOCKED,
    E2E_SESSION_UNKNOWN,
    DEVICE_STATEMENT_INVALID,
    /** The market of the space has a customer with this user id. */
    CUSTOMER_EXISTS,
    /** The space has as many added customers as it may have. */
    CUSTOMERS_FULL,
    CUSTOMER_DETAILS_INVALID,
    /** There is no data set of this id, or only others see it. */
    DATA_SET_UNKNOWN,
    /** The developer has as many data sets as they may have. */
    DATA_SETS_FULL,
    /** The data set is published, developers have it, or spaces use it. */
    DATA_SET_IN_USE;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /**
     * User id and password do not match.
     *
     * @param attemptsLeft the number of attempts left before the user id is locked
     */
    public record LoginWrong(int attemptsLeft) implements Refusal {
        @Override
        public Reason reason() {
            return LOGIN_WRONG;
        }
    }

    /** The market of the space has a customer with this user id. */
    public record CustomerExists(String userId) implements Refusal {
        @Override
        public Reason reason() {
            return CUSTOMER_EXISTS;
        }
    }

    /**
     * No customer may have these details.
     *
     * @param sentence the fault, in words for the operator of the installation
     */
    public record CustomerDetailsInvalid(String sentence) implements Refusal {
        @Override
        public Reason reason() {
            return CUSTOMER_DETAILS_INVALID;
        }
    }

    /**
     * Somebody needs the data set.
     *
     * @param event the event to which it belongs, or null
     * @param developers how many have it
     * @param spaces the ids of those that use it
     */
    public record DataSetInUse(@Nullable String event, int developers, List<String> spaces) implements Refusal {

        public DataSetInUse {
            spaces = List.copyOf(spaces);
        }

        @Override
        public Reason reason() {
            return DATA_SET_IN_USE;
        }

        /** Whether anybody needs it. */
        public boolean isAny() {
            return event != null || developers > 0 || !spaces.isEmpty();
        }
    }

    /** There were too many wrong passwords; even the right one is refused until an instant. */
    public record LoginLocked(Instant until) implements Refusal {
        @Override
        public Reason reason() {
            return LOGIN_LOCKED;
        }
    }
}
