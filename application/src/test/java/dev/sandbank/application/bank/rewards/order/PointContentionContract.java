package dev.sandbank.application.bank.rewards.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.bank.rewards.Redemption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.BeforeTry;

/** Points are spent once, through whichever doors they are asked for at the same moment. */
public abstract class PointContentionContract extends StoreContract {

    @SuppressWarnings("NullAway.Init") // by openDoors, before each try
    private PointDoors doors;

    @BeforeTry
    void openDoors() {
        doors = new PointDoors(stores());
    }

    @Example
    void m66ParallelRedemptionsThroughEveryDoorBookExactlyTheAffordable() {
        drainTo(9_100);

        List<Runnable> orders = IntStream.range(0, 6)
                .<Runnable>mapToObj(i -> () -> doors.order(i % 3, "P" + i, 3_000))
                .toList();

        assertThat(Race.refusals(orders)).filteredOn(Optional::isEmpty).hasSize(3);
        assertThat(doors.balance()).isEqualTo(100);
    }

    @Example
    void case89TwoParallelRedemptionsThatTogetherOverdrawBookOne() {
        drainTo(1_100);

        assertThat(Race.refusals(List.of(() -> doors.byLink("A", 600), () -> doors.byLink("B", 600))))
                .containsOnlyOnce(Optional.empty());
        assertThat(doors.balance()).isEqualTo(500);
    }

    @Example
    void case88TheSameRequestAgainInFlightBooksOne() {
        long opening = doors.balance();

        List<Redemption> answers = Race.of(4, () -> doors.byLink("A", 600));

        assertThat(answers).containsOnly(answers.get(0));
        assertThat(doors.balance()).isEqualTo(opening - 600);
    }

    private void drainTo(long target) {
        for (long left = doors.balance(); left > target; left = doors.balance()) {
            long points = left - target > 15_100 ? 15_000 : Math.max(left - target - 100, 100);
            doors.buy("drain " + left, Math.min(points, left - target));
        }
    }
}
