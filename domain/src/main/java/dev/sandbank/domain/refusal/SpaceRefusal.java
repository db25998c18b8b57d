package dev.sandbank.domain.refusal;

/** Why a space cannot be had, stored or removed. */
public enum SpaceRefusal implements Reason {
    SPACE_UNKNOWN,
    SPACE_EXISTS,
    SPACE_IN_USE,
    SPACE_PERMANENT,
    SPACE_DETAILS_INVALID;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /** SPACE_UNKNOWN or SPACE_EXISTS, where somebody named the space. */
    public record NamedSpace(SpaceRefusal reason, String space) implements Refusal {}

    /**
     * Applications live in the space.
     *
     * @param applications how many
     */
    public record SpaceInUse(String space, int applications) implements Refusal {
        @Override
        public Reason reason() {
            return SPACE_IN_USE;
        }
    }

    /**
     * No space may be like this.
     *
     * @param sentence what is wrong, for whoever runs the installation
     */
    public record SpaceDetailsInvalid(String sentence) implements Refusal {
        @Override
        public Reason reason() {
            return SPACE_DETAILS_INVALID;
        }
    }
}
