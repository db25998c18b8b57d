package dev.sandbank.domain.refusal;

import java.time.Instant;

/** The reasons why a developer cannot log in, or cannot be changed. */
public enum DeveloperRefusal implements Reason {
    DEVELOPER_UNKNOWN,
    DEVELOPER_SUSPENDED,
    DEVELOPER_NOT_SUSPENDED,
    DEVELOPER_LOGIN_WRONG,
    DEVELOPER_LOGIN_LOCKED,
    LAST_ADMINISTRATOR,
    OWNER_EXISTS,
    LINK_ENDED;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /** DEVELOPER_UNKNOWN, DEVELOPER_SUSPENDED, DEVELOPER_NOT_SUSPENDED or LAST_ADMINISTRATOR, where somebody was named. */
    public record NamedDeveloper(DeveloperRefusal reason, String developer) implements Refusal {}

    /** There were too many wrong passwords; even the right one is refused until an instant. */
    public record DeveloperLoginLocked(Instant until) implements Refusal {
        @Override
        public Reason reason() {
            return DEVELOPER_LOGIN_LOCKED;
        }
    }
}
