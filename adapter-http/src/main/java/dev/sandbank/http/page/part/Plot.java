package dev.sandbank.http.page.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bars over time, as a picture that the server draws. A table beside it has the same numbers.
 *
 * @param title what is shown; its name for screen readers
 * @param told a sentence with the total and the highest bar, and when that was
 * @param top how the height of the highest bar is written
 * @param bars the first one first
 */
public record Plot(String title, String told, String top, List<Bar> bars) {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 160;
    private static final int FOOT = 24;
    private static final int HEAD = 20;
    private static final int MOST_LABELS = 4;

    public Plot {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param text the time it is of
     * @param all its height
     * @param bad the part of it that is drawn as bad
     * @param running whether its time is not over yet
     * @param known false where there is nothing to measure, which leaves a gap; 0 is drawn
     */
    public record Bar(String text, long all, long bad, boolean running, boolean known) {}

    /** A rectangle to draw. */
    public record Box(int x, int y, int width, int height, String css) {}

    /** A text below the bars. */
    public record Label(int x, String text) {}

    public String viewBox() {
        return "0 0 " + WIDTH + " " + (HEAD + HEIGHT + FOOT);
    }

    public int width() {
        return WIDTH;
    }

    /** Where the axis is. */
    public int ground() {
        return HEAD + HEIGHT;
    }

    public int textLine() {
        return HEAD + HEIGHT + FOOT - 6;
    }

    /** What is drawn: each bar, and over it the bad part. */
    public List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            if (bar.known()) {
                boxes.add(
                        box(i, bar.all(), bar.all() == 0 ? "plot-zero" : bar.running() ? "plot-running" : "plot-all"));
            }
            if (bar.bad() > 0) {
                boxes.add(box(i, bar.bad(), "plot-bad"));
            }
        }
        return boxes;
    }

    private Box box(int place, long number, String css) {
        long highest = Math.max(1, bars.stream().mapToLong(Bar::all).max().orElse(1));
        int height = number == 0 ? 1 : (int) Math.max(2, Math.round((double) number * HEIGHT / highest));
        int slot = slot();
        return new Box(place * slot + slot / 8, ground() - height, Math.max(2, slot * 3 / 4), height, css);
    }

    /** Some of the times. */
    public List<Label> labels() {
        int slot = slot();
        int each = Math.max(1, (bars.size() + MOST_LABELS - 1) / MOST_LABELS);
        return IntStream.range(0, bars.size())
                .filter(i -> i % each == 0)
                .mapToObj(i -> new Label(i * slot + slot / 8, bars.get(i).text()))
                .toList();
    }

    private int slot() {
        return Math.max(2, WIDTH / Math.max(1, bars.size()));
    }
}
