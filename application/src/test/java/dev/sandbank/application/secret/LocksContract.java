package dev.sandbank.application.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.GuessTarget.Kind;
import dev.sandbank.domain.secret.Lock;
import dev.sandbank.domain.secret.SecretArbitraries;
import dev.sandbank.domain.secret.Source;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link Locks} must do. */
public abstract class LocksContract extends StoreContract {

    private static final GuessTarget SHOP = new GuessTarget(Kind.APPLICATION, "shop");
    private static final Source HERE = new Source("127.0.0.1");
    private static final Source THERE = new Source("10.0.0.7");

    @Provide
    Arbitrary<Lock> anyLock() {
        return SecretArbitraries.locks();
    }

    @Property(tries = 60)
    void aLockIsThereUntilItIsRemoved(@ForAll("anyLock") Lock lock) {
        Locks locks = stores().locks();
        assertThat(locks.find(lock.source(), lock.target())).isEmpty();

        locks.add(lock);
        assertThat(locks.find(lock.source(), lock.target())).contains(lock);
        assertThat(locks.list(lock.target().kind(), lock.since())).containsExactly(lock);
        assertThat(locks.list(lock.target().kind(), lock.until())).isEmpty();

        assertThat(locks.remove(lock.target())).containsExactly(lock);
        assertThat(locks.find(lock.source(), lock.target())).isEmpty();
    }

    @Example
    void everySourceIsRemovedWithItsTargetAndOtherTargetsStay() {
        Locks locks = stores().locks();
        Lock one = lock(HERE, SHOP, 0);
        Lock two = lock(THERE, SHOP, 1);
        Lock other = lock(HERE, new GuessTarget(Kind.CUSTOMER, "shop"), 2);
        locks.add(one);
        locks.add(two);
        locks.add(other);

        assertThat(locks.list(Kind.APPLICATION, NOON)).containsExactly(two, one);
        assertThat(locks.lastEnd()).isEqualTo(other.until());
        assertThat(locks.remove(SHOP)).containsExactlyInAnyOrder(one, two);
        assertThat(locks.list(Kind.APPLICATION, NOON)).isEmpty();
        assertThat(locks.list(Kind.CUSTOMER, NOON)).containsExactly(other);
    }

    @Example
    void aLaterLockOfTheSamePairTakesThePlaceOfTheEarlier() {
        Locks locks = stores().locks();
        locks.add(lock(HERE, SHOP, 0));
        Lock later = lock(HERE, SHOP, 90);
        locks.add(later);

        assertThat(locks.list(Kind.APPLICATION, NOON)).containsExactly(later);
    }

    @Example
    void endedLocksAreRemovedAndTheLastEndIsThatOfTheOthers() {
        Locks locks = stores().locks();
        locks.add(lock(HERE, SHOP, 0));
        Lock later = lock(THERE, SHOP, 30);
        locks.add(later);
        assertThat(locks.lastEnd()).isEqualTo(later.until());
        locks.removeEndedBefore(later.until());

        assertThat(locks.list(Kind.APPLICATION, NOON)).containsExactly(later);
    }

    private static Lock lock(Source source, GuessTarget target, long seconds) {
        return new Lock(source, target, NOON.plusSeconds(seconds), NOON.plusSeconds(seconds + 60));
    }
}
