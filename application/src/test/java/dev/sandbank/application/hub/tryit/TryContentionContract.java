package dev.sandbank.application.hub.tryit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.hub.tryit.TryToken.Ready;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.oauth.consent.Grant;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.BeforeTry;

/** Calls are tried by parallel presses, which come to two servers in turn (L35). */
public abstract class TryContentionContract extends StoreContract {

    private static final int CROWD = 6;

    @SuppressWarnings("NullAway.Init") // by openBench, before each try
    private TryBench bench;

    @SuppressWarnings("NullAway.Init") // by openBench, before each try
    private List<TryUseCases> servers;

    private final AtomicInteger turn = new AtomicInteger();

    @BeforeTry
    void openBench() {
        bench = new TryBench(stores());
        servers = List.of(bench.tries, TryBench.tries(bench.world.ofAServer()));
    }

    @Example
    void pressesOfACustomerGetOneRenewedToken() {
        TryFlow flow = bench.begin(TryBench.WANTED);
        bench.finish(flow, bench.code(flow));
        bench.world.people().clock().advance(Duration.ofMinutes(31));

        List<Ready> all = presses(bench.customer);

        assertThat(all).extracting(Ready::token).containsOnly(all.get(0).token());
        assertThat(all).filteredOn(Ready::asked).hasSize(1);
        assertThat(bench.isRevoked(all.get(0).token())).isFalse();
    }

    @Example
    void pressesOfTheApplicationGetOneTokenThatOneOfThemAskedFor() {
        List<Ready> all = presses(bench.own);

        assertThat(all).extracting(Ready::token).containsOnly(all.get(0).token());
        assertThat(all).filteredOn(Ready::asked).hasSize(1);
    }

    /** Of two log-ins for one customer the token of one is held; that of the other must not live on unseen. */
    @Example
    void tokenThatIsReplacedEnds() {
        List<Runnable> ways = List.of(finishing(), finishing(), finishing(), finishing());

        assertThat(Race.refusals(ways)).containsOnly(Optional.empty());

        List<Grant> live = stores().grants()
                .liveOf(bench.client.id(), bench.world.people().clock().instant(), 10);
        assertThat(live).hasSize(1);
        HeldToken held = presses(bench.customer).get(0).token();
        assertThat(bench.isRevoked(held)).isFalse();
    }

    private Runnable finishing() {
        TryFlow flow = bench.begin(TryBench.WANTED);
        String code = bench.code(flow);
        return () -> server().finish().finish(bench.world.ann, flow, code);
    }

    private List<Ready> presses(TryParty party) {
        return Race.of(CROWD, () ->
                (Ready) server().getToken().get(bench.world.ann, TryBench.SESSION, party, TryBench.WANTED));
    }

    private TryUseCases server() {
        return servers.get(turn.getAndIncrement() % servers.size());
    }
}
