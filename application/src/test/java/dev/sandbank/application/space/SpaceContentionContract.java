package dev.sandbank.application.space;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.Ports;
import dev.sandbank.application.StoreContract;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.bank.card.CardPurchase;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.space.ClockChange;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Example;

/** Spaces that several people make, move, use and reset at the same moment. */
public abstract class SpaceContentionContract extends StoreContract {

    private static final int CROWD = 4;
    private static final int ROUNDS = 5;
    private static final SpaceId YARD = new SpaceId("yard");
    private static final SpaceId OTHER = new SpaceId("other");
    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.SG);

    private final SettableClock clock = new SettableClock();
    private final CountingSecrets secrets = new CountingSecrets();

    @Example
    void nameIsTakenOnce() {
        assertThat(Race.refusals(CROWD, () -> create(YARD)))
                .containsOnlyOnce(Optional.empty())
                .contains(Optional.of(SpaceRefusal.SPACE_EXISTS));
        assertThat(stores().auditLog().after(0, 9)).hasSize(1);
    }

    /** M44. */
    @Example
    void clockIsMovedByEachWhoIsNotRefused() {
        create(YARD);
        ClockChange tomorrow = ClockChange.advance(Duration.ofDays(1));

        List<Optional<Reason>> moves =
                Race.refusals(CROWD, () -> admin().spaces().setSpaceClock().set(YARD, tomorrow));

        int moved = Collections.frequency(moves, Optional.empty());
        assertThat(moves)
                .contains(Optional.empty())
                .isSubsetOf(Optional.empty(), Optional.of(SpaceRefusal.CLOCK_MOVED_MEANWHILE));
        assertThat(ports().clocks().now(YARD)).isEqualTo(clock.instant().plus(Duration.ofDays(moved)));
    }

    /** One is reset over and over, by two, while two others work elsewhere. */
    @Example
    void case107ResetOfOneSpaceLeavesThoseThatRunAsTheyAre() {
        create(YARD);
        create(OTHER);
        Runnable resetting = rounds(() -> {
            pay(YARD);
            admin().spaces().resetSpace().reset(YARD, false);
        });
        Runnable paying = rounds(() -> pay(OTHER));

        assertThat(Race.refusals(List.of(resetting, paying, resetting, paying))).containsOnly(Optional.empty());
        assertThat(entries(YARD)).isEmpty();
        assertThat(entries(OTHER))
                .extracting(entry -> entry.place().sequence())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 2 * ROUNDS).boxed().toList());
    }

    private static Runnable rounds(Runnable act) {
        return () -> {
            for (int i = 0; i < ROUNDS; i++) {
                act.run();
            }
        };
    }

    private void create(SpaceId space) {
        admin().spaces().createSpace().create(new NewSpace(space, null, SeedName.DEFAULT));
    }

    private void pay(SpaceId space) {
        admin().payInShop().pay(new CardPurchase(space, CUSTOMER, null, new MerchantName("Kopi"), BigDecimal.ONE));
    }

    private List<JournalEntry> entries(SpaceId space) {
        return stores().journal().of(space, CUSTOMER).entries();
    }

    private AdminUseCases admin() {
        return AdminUseCases.over(stores(), ports(), TestPorts.ACTOR);
    }

    private Ports ports() {
        return TestPorts.over(stores(), clock, secrets);
    }
}
