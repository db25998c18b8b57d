package dev.sandbank.domain.bank.rewards;

import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.customer.CustomerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries in their order and changes the lots by them. What is spent comes from the lot that expires first; of lots
 * that expire on one day, from the one that was earned first.
 */
final class PointFold {

    private static final String OPENING = "opening";

    private record Part(int lot, long points) {}

    private final LedgerAccount own;
    private final List<PointLot> lots = new ArrayList<>();
    private final Map<String, List<Part>> spent = new HashMap<>();

    PointFold(CustomerId customer, long opening) {
        this.own = LedgerAccount.pointsOf(customer);
        lots.add(new PointLot(OPENING, LocalDate.MIN, null, opening, 0));
    }

    List<PointLot> lots() {
        return lots;
    }

    /** Reads the next entry; entries that move no points of the customer change nothing. */
    void add(JournalEntry entry) {
        long points = Math.abs(entry.entry().amountOn(own, Unit.POINTS));
        if (points == 0) {
            return;
        }
        LocalDate on = entry.place().on();
        switch (entry.kind()) {
            case POINTS_EARNED -> earn(entry, points);
            case POINTS_REDEEMED -> spend(entry.reference(), points, on);
            case POINTS_TAKEN_BACK -> takeBack(EarnedPoints.sourceOf(entry), points, on);
            case POINTS_RETURNED -> giveBack(PointsTaken.reversedBy(entry), on);
            default -> throw new IllegalArgumentException(entry.kind() + " moves no points");
        }
    }

    private void earn(JournalEntry entry, long points) {
        LocalDate gone = EarnedPoints.goneOn(entry.place().on());
        lots.add(new PointLot(entry.reference(), entry.postsOn(), gone, setOff(points), 0));
    }

    private void spend(String reference, long points, LocalDate on) {
        List<Part> parts = new ArrayList<>();
        take(points, lot -> lot.available(on) > 0, parts);
        spent.put(reference, parts);
    }

    /** Takes what is left of the lot, expired or not, then of other lots; what they have not is owed. */
    private void takeBack(String source, long points, LocalDate on) {
        int origin = indexOf(source);
        long fromOwn = Math.min(points, lots.get(origin).left());
        change(origin, -fromOwn, 0);
        long rest = take(points - fromOwn, lot -> !lot.isGone(on), new ArrayList<>());
        change(origin, 0, rest);
    }

    /** Puts points back into their lots. They first pay what is owed; those of an expired lot pay only what that lot owes. */
    private void giveBack(String reference, LocalDate on) {
        List<Part> parts = spent.getOrDefault(reference, List.of());
        spent.remove(reference);
        for (Part part : parts) {
            PointLot lot = lots.get(part.lot());
            long paid = Math.min(part.points(), lot.owed());
            change(part.lot(), 0, -paid);
            long back = part.points() - paid;
            change(part.lot(), lot.isGone(on) ? back : setOff(back), 0);
        }
    }

    /** Pays what is owed from points that came in, and returns the points that are left of them. */
    private long setOff(long points) {
        long left = points;
        for (int i = 0; i < lots.size() && left > 0; i++) {
            long paid = Math.min(left, lots.get(i).owed());
            change(i, 0, -paid);
            left -= paid;
        }
        return left;
    }

    /** Takes points from lots, the soonest to expire first, and returns how many the lots did not have. */
    private long take(long points, Predicate<PointLot> from, List<Part> parts) {
        long missing = points;
        for (int i : bySoonest(from)) {
            long taken = Math.min(missing, lots.get(i).left());
            if (taken > 0) {
                change(i, -taken, 0);
                parts.add(new Part(i, taken));
                missing -= taken;
            }
        }
        return missing;
    }

    private int[] bySoonest(Predicate<PointLot> from) {
        return IntStream.range(0, lots.size())
                .filter(i -> from.test(lots.get(i)))
                .boxed()
                .sorted(Comparator.comparing(i -> lastDay(lots.get(i).goneOn())))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static LocalDate lastDay(@Nullable LocalDate goneOn) {
        return goneOn == null ? LocalDate.MAX : goneOn;
    }

    private int indexOf(String source) {
        return IntStream.range(0, lots.size())
                .filter(i -> lots.get(i).source().equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no points were earned by " + source));
    }

    private void change(int index, long left, long owed) {
        PointLot lot = lots.get(index);
        lots.set(index, lot.with(Math.addExact(lot.left(), left), Math.addExact(lot.owed(), owed)));
    }
}
