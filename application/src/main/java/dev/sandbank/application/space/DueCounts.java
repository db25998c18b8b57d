package dev.sandbank.application.space;

/**
 * What the bank did by itself while a clock went on.
 *
 * @param done all pieces: payments, instalments and the like
 * @param refused those of them that could not be made, for example because the account had too little
 */
public record DueCounts(long done, long refused) {

    public static final DueCounts NONE = new DueCounts(0, 0);

    /** One piece that was made. */
    public static final DueCounts MADE = new DueCounts(1, 0);

    /** One piece that could not be made. */
    public static final DueCounts REFUSED = new DueCounts(1, 1);

    public DueCounts plus(DueCounts more) {
        return new DueCounts(Math.addExact(done, more.done), Math.addExact(refused, more.refused));
    }
}
