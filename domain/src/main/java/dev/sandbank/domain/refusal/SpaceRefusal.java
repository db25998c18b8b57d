package dev.sandbank.domain.refusal;

/** The reasons why a space is not found, stored or removed. */
public enum SpaceRefusal implements Reason {
    SPACE_UNKNOWN,
    SPACE_EXISTS,
    SPACE_IN_USE,
    SPACE_PERMANENT,
    SPACE_DETAILS_INVALID,
    /** Somebody else changed the clock while it was being moved. */
    CLOCK_MOVED_MEANWHILE,
    /** Something was booked at a later time than the one wanted. */
    CLOCK_BEFORE_ENTRIES;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /** SPACE_UNKNOWN or SPACE_EXISTS, where somebody named the space. */
    public record NamedSpace(SpaceRefusal reason, String space) implements Refusal {}

    /**
     * The space still has applications.
     *
     * @param applications the number of applications
     */
    public record SpaceInUse(String space, int applications) implements Refusal {
        @Override
        public Reason reason() {
            return SPACE_IN_USE;
        }
    }

    /**
     * A space may not have these details.
     *
     * @param sentence the fault, in words for the operator of the installation
     */
    public record SpaceDetailsInvalid(String sentence) implements Refusal {
        @Override
        public Reason reason() {
            return SPACE_DETAILS_INVALID;
        }
    }
}
