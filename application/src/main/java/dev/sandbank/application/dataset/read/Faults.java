package dev.sandbank.application.dataset.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of a text. Only so many are kept that sorting them costs little; all are counted. */
final class Faults {

    private static final int KEPT = 20_000;

    private final String text;
    private final List<Found> kept = new ArrayList<>();
    private int count;

    Faults(String text) {
        this.text = text;
    }

    void add(int offset, Path path, String sentence) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Found(offset, path, sentence));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The first of them in the order of the text, and how many there are. */
    Reading reading() {
        kept.sort(Comparator.comparingInt(Found::offset));
        List<Fault> first = new ArrayList<>();
        int line = 1;
        int lineStart = 0;
        for (Found found : kept.subList(0, Math.min(kept.size(), Reading.TOLD))) {
            for (int end = text.indexOf('\n', lineStart);
                    end >= 0 && end < found.offset();
                    end = text.indexOf('\n', lineStart)) {
                line++;
                lineStart = end + 1;
            }
            int column = 1 + text.codePointCount(lineStart, found.offset());
            first.add(new Fault(line, column, found.path().pointer(), found.sentence()));
        }
        return Reading.failed(first, count);
    }

    private record Found(int offset, Path path, String sentence) {}
}
