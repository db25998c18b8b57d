package dev.sandbank.application.support;

/**
 * Which part of a list is wanted: the rows beyond a place, in one of the two directions. The place is the number of a
 * row, so a page stays right when rows come and go meanwhile.
 *
 * @param from the number of the row beyond which the page begins
 * @param forward whether the page follows that row; else it ends before it
 * @param most the largest number of rows, 1 to {@value #MAX_ROWS}
 */
public record Seek(long from, boolean forward, int most) {

    /** The largest number of rows of a page. */
    public static final int MAX_ROWS = 1_000;

    public Seek {
        if (most < 1 || most > MAX_ROWS) {
            throw new IllegalArgumentException("a page has 1 to " + MAX_ROWS + " rows");
        }
    }

    /** The beginning of a list. */
    public static Seek first(int most) {
        return new Seek(Long.MIN_VALUE, true, most);
    }

    /** What follows a row. */
    public static Seek after(long row, int most) {
        return new Seek(row, true, most);
    }

    /** What comes before a row. */
    public static Seek before(long row, int most) {
        return new Seek(row, false, most);
    }
}
