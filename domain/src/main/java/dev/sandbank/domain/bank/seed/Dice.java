package dev.sandbank.domain.bank.seed;

import java.util.List;

/**
 * Repeatable chance: the same labels give the same throws on every machine and JVM (SplitMix64 over an FNV-1a hash of
 * the labels; {@code java.util.Random} is avoided because nothing else must be able to change the sequence).
 */
public final class Dice {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Dice for one thing, named by labels such as market, customer and purpose. */
    public static Dice named(Object... labels) {
        long hash = FNV_OFFSET;
        for (Object label : labels) {
            String text = label + "/";
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * FNV_PRIME;
            }
        }
        return new Dice(hash);
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return (int) between((long) low, (long) high);
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    public long between(long low, long high) {
        return low + Long.remainderUnsigned(next(), high - low + 1);
    }

    /** True in that many of a hundred throws. */
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

    private long next() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
