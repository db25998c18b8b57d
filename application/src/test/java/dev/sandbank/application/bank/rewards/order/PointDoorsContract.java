package dev.sandbank.application.bank.rewards.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Points are one balance whatever the door, over any stores (M66). */
public abstract class PointDoorsContract {

    /** A request through a door, or the reversal of an earlier purchase. */
    record Step(int door, int reference, long points, boolean reverse) {}

    /** Empty stores. */
    protected abstract Stores emptyStores();

    @Property(tries = 15)
    void m66OneBalanceWhateverTheDoor(@ForAll("steps") List<Step> steps) {
        PointDoors doors = new PointDoors(emptyStores());
        long expected = doors.balance();
        Map<String, String> bought = new HashMap<>();
        int number = 0;
        for (Step step : steps) {
            number++;
            if (step.reverse() && !bought.isEmpty()) {
                String reference = bought.keySet().iterator().next();
                ReversedOrder reversed =
                        doors.orders.reverseRedemption().reverse(doors.buyer, bought.remove(reference), reference, "");
                expected += reversed.order().points();
            } else if (step.door() == 1) {
                String reference = "T" + number;
                bought.put(reference, doors.buy(reference, step.points()).id());
                expected -= step.points();
            } else if (doors.spend(step.door(), "T" + number, step.points())) {
                expected -= step.points();
            }
            assertThat(doors.balance()).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(102L, 300L, 3_000L, 4_002L),
                        Arbitraries.of(true, false, false))
                .as(Step::new)
                .list()
                .ofMaxSize(15);
    }
}
