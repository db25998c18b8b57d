package dev.sandbank.application.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.ratelimit.NodeLease;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.ratelimit.SeenBeats;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Nodes whose clocks differ by minutes share a store; what they admit together is compared with the limit. */
class LeasedRateWindowsTest {

    private static final RateLimit SIXTY = new RateLimit(60);

    private final List<SimulatedNode> nodes = new ArrayList<>();
    private SimulatedCalls calls = new SimulatedCalls();
    private InMemoryTransactions store = new InMemoryTransactions();
    private InMemoryRateShares shares = new InMemoryRateShares(store);
    private SimulatedTime time = new SimulatedTime(0);

    @Property(tries = 25)
    void noSpanOfAWindowsLengthAdmitsMoreThanTheLimitWhateverHappens(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int limit,
            @ForAll @IntRange(min = 1, max = 4) int many) {
        start(seed, many);
        time.faults(new SimulatedTime.Faults(1 + time.pick(400), 0.1 * time.pick(3), 0.1 * time.pick(3)));
        for (int i = 0; i < 1000; i++) {
            time.pass(time.pick(400));
            SimulatedNode node = nodes.get(time.pick(many));
            if (node.isAwake()) {
                node.call(new RateLimit(limit), calls);
            }
            happenNow(many);
        }
        calls.areWithin(limit, 0);
        if (limit >= 10) {
            assertThat(calls.admitted()).isPositive();
        }
    }

    @Property(tries = 25)
    void aCallIsRefusedOnlyIfTheLimitIsUsedUpOverAllNodes(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 80) int limit,
            @ForAll @IntRange(min = 1, max = 4) int many) {
        start(seed, many);
        for (int i = 0; i < 600; i++) {
            time.pass(time.pick(2 * 60_000 / limit / (1 + time.pick(3)) + 1));
            nodes.get(time.chance(0.3) ? 0 : time.pick(many)).call(new RateLimit(limit), calls);
        }
        time.pass(2000);
        calls.areWithin(limit, 0);
        calls.areRefusedOnlyWhenFull(limit);
        assertThat(calls.admitted() + calls.refused()).isEqualTo(600);
        assertThat(calls.longestWait())
                .isLessThanOrEqualTo(
                        WaitingCalls.PATIENCE.plus(LeasedRateWindows.TICK).toMillis());
    }

    /** Slots change hands so often here that a round seldom ends before another slot is free. */
    @Example
    void aCallIsRefusedRightlyAlsoWhereSlotsBecomeFreeWhileOthersAreAsked() {
        aCallIsRefusedOnlyIfTheLimitIsUsedUpOverAllNodes(-1, 17, 3);
        aCallIsRefusedOnlyIfTheLimitIsUsedUpOverAllNodes(-448, 34, 3);
        aCallIsRefusedOnlyIfTheLimitIsUsedUpOverAllNodes(-843, 68, 3);
    }

    @Example
    void allSlotsAreUsedWhenCallsGoToNodesInTurn() {
        start(1, 3);
        callInTurn(60, 20);
        time.pass(1000);
        assertThat(calls.admitted()).isEqualTo(60);
        callInTurn(10, 20);
        time.pass(1000);
        assertThat(calls.refused()).isEqualTo(10);
    }

    @Example
    void aDeadNodeGivesItsSlotsBackAfterItsLeaseAndAWindow() {
        start(2, 2);
        for (int i = 0; i < 40; i++) {
            nodes.get(0).call(SIXTY, calls);
        }
        time.pass(1000);
        nodes.get(0).die();
        nodes.remove(0);
        time.pass(SeenBeats.UNTIL_FREE.toMillis() + 3 * NodeLife.BEAT.toMillis());
        callInTurn(60, 10);
        time.pass(2000);
        assertThat(calls.admitted()).isEqualTo(100);
        calls.areWithin(60, 0);
    }

    @Example
    void aNodeWhoseMachineWasSuspendedDoesNotUseSlotsThatOthersHaveNow() {
        start(7, 2);
        for (int i = 0; i < 10; i++) {
            nodes.get(0).call(SIXTY, calls);
        }
        time.pass(1000);
        SimulatedNode suspended = nodes.get(0);
        suspended.suspend();
        time.pass(SeenBeats.UNTIL_FREE.toMillis() + 3 * NodeLife.BEAT.toMillis());
        for (int i = 0; i < 60; i++) {
            nodes.get(1).call(SIXTY, calls);
        }
        time.pass(1000);
        assertThat(calls.admitted()).isEqualTo(70);

        suspended.resume();
        suspended.call(SIXTY, calls);
        time.pass(1000);
        assertThat(calls.admitted()).isEqualTo(70);
        assertThat(calls.unknown()).isEqualTo(1);
    }

    @Example
    void aWallClockThatIsSetDelaysCallsButFailsNone() {
        start(8, 2);
        callInTurn(20, 10);
        nodes.get(0).setWall(60_000);
        nodes.get(1).setWall(-60_000);
        callInTurn(40, 10);
        time.pass(1000);
        assertThat(calls.admitted()).isEqualTo(60);
        assertThat(calls.longestWait()).isLessThan(500);
    }

    @Example
    void aClosedNodeGivesItsFreeSlotsBackAtOnce() {
        start(3, 2);
        nodes.get(0).call(SIXTY, calls);
        time.pass(1000);
        nodes.get(0).windows.close();
        time.pass(1000);
        nodes.remove(0);
        callInTurn(60, 10);
        time.pass(1000);
        assertThat(calls.admitted()).isEqualTo(60);
    }

    @Example
    void withoutTheStoreANodeStopsAtTheEndOfItsLeaseAndGoesOnWhenTheStoreIsBack() {
        start(4, 2);
        callInTurn(10, 10);
        time.pass(1000);
        time.faults(new SimulatedTime.Faults(10, 1, 0));
        time.pass(NodeLease.LENGTH.toMillis());
        callInTurn(10, 10);
        assertThat(calls.unknown()).isEqualTo(10);
        time.faults(SimulatedTime.Faults.NONE);
        time.pass(2000);
        callInTurn(50, 10);
        time.pass(1000);
        assertThat(calls.admitted()).isEqualTo(60);
    }

    @Example
    void aResetIsKnownToAllNodesAndCountsNoCallTwice() {
        start(5, 2);
        callInTurn(70, 10);
        time.pass(1000);
        long reset = time.now();
        store.run(() -> shares.reset(SimulatedNode.SHOP));
        time.pass(1000);
        callInTurn(70, 10);
        time.pass(1000);
        assertThat(calls.admitted()).isEqualTo(120);
        calls.areWithin(60, reset);
    }

    @Example
    void aLoweredLimitHoldsOverAllNodesAndARaisedOneCanBeUsed() {
        start(6, 2);
        callInTurn(60, 10);
        time.pass(30_000);
        long lowered = time.now();
        callInTurn(new RateLimit(10), 400, 200);
        calls.areWithin(10, lowered);
        assertThat(calls.admitted()).isEqualTo(70);
        callInTurn(new RateLimit(100), 100, 10);
        time.pass(1000);
        assertThat(calls.admitted()).isEqualTo(160);
    }

    private void start(long seed, int many) {
        time = new SimulatedTime(seed);
        store = new InMemoryTransactions();
        shares = new InMemoryRateShares(store);
        calls = new SimulatedCalls();
        nodes.clear();
        for (int i = 0; i < many; i++) {
            nodes.add(node(i));
        }
        time.pass(1500);
    }

    private SimulatedNode node(int number) {
        String name = "node-" + number + "-" + time.now();
        return new SimulatedNode(name, time, shares, store, (number - 1) * 60_000L);
    }

    private void callInTurn(int times, long pause) {
        callInTurn(SIXTY, times, pause);
    }

    private void callInTurn(RateLimit limit, int times, long pause) {
        for (int i = 0; i < times; i++) {
            nodes.get(i % nodes.size()).call(limit, calls);
            time.pass(pause);
        }
    }

    /** Now and then a node dies and another one comes, or is paused or suspended and goes on, or its wall clock is set. */
    private void happenNow(int many) {
        int which = time.pick(many);
        if (time.chance(0.005)) {
            nodes.get(which).die();
            nodes.set(which, node(which));
        } else if (time.chance(0.01)) {
            stop(nodes.get(which));
        } else if (time.chance(0.005)) {
            nodes.get(which).setWall(time.pick(60_000));
        }
    }

    private void stop(SimulatedNode node) {
        if (node.isAwake()) {
            if (time.chance(0.5)) {
                node.suspend();
            } else {
                node.pause();
            }
            time.after(time.pick(100_000), node::resume);
        }
    }
}
