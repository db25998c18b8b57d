package dev.sandbank.domain.bank.seed;

import dev.sandbank.domain.space.SeedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Repeatable random values: the same labels give the same values on every machine and JVM (SplitMix64 over an FNV-1a
 * hash of the labels; {@code java.util.Random} is avoided because nothing else must be able to change the sequence).
 */
public final class Dice {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /**
     * The dice for one purpose, named by labels such as purpose, market and customer. The seed's name is the first
     * label; the default seed adds none, so that the published values stay as they are.
     */
    public static Dice of(SeedName seed, String... labels) {
        long hash = seed.isDefault() ? FNV_OFFSET : hash(FNV_OFFSET, seed.value());
        for (String label : labels) {
            hash = hash(hash, label);
        }
        return new Dice(hash);
    }

    private static long hash(long before, String label) {
        long hash = before;
        for (int i = 0; i < label.length(); i++) {
            hash = (hash ^ label.charAt(i)) * FNV_PRIME;
        }
        return (hash ^ '/') * FNV_PRIME;
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return (int) between((long) low, (long) high);
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    public long between(long low, long high) {
        return low + Long.remainderUnsigned(next(), high - low + 1);
    }

    /** True with the given probability in percent. */
    public boolean chance(int percent) {
        return between(1, 100) <= percent;
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }

    /** That many characters of an alphabet. */
    public String text(int length, String alphabet) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(between(0, alphabet.length() - 1)));
        }
        return text.toString();
    }

    /** That many lower-case hex digits. */
    public String hex(int length) {
        return text(length, "0123456789abcdef");
    }

    /** That many decimal digits. */
    public String digits(int length) {
        return text(length, "0123456789");
    }

    /** A number of that many decimal digits, without a zero in front. */
    public String number(int length) {
        return between(1, 9) + digits(length - 1);
    }

    /** The numbers from 0 to {@code size - 1}, each once, in random order. */
    public List<Integer> order(int size) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        for (int left = size; left > 1; left--) {
            Collections.swap(order, left - 1, between(0, left - 1));
        }
        return order;
    }

    private long next() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
