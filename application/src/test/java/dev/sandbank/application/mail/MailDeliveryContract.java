package dev.sandbank.application.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.mail.MoodyServer.Mood;
import dev.sandbank.domain.mail.LinkId;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.MailState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/** The delivery of mails over any stores: cases H57 to H59 of the list of cases of the developer hub. */
public abstract class MailDeliveryContract extends StoreContract {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Case H57: whatever the server does and whenever the process dies. */
    @Property(tries = 60)
    void noMailIsLostAndNoneIsRepeatedMoreThanOnce(@ForAll("histories") ActionChain<MailWorld> history) {
        history.withInvariant("outbox and server agree", MailWorld::agree).run().settle();
    }

    @Provide
    Arbitrary<ActionChain<MailWorld>> histories() {
        return ActionChain.startWith(this::world)
                .withAction(3, step("write", Arbitraries.of(true, false), MailWorld::add))
                .withAction(6, step("serve", Arbitraries.of(Mood.class), MailWorld::serve))
                .withAction(4, step("wait", Arbitraries.of(MINUTE, Duration.ofMinutes(20)), MailWorld::wait))
                .withMaxTransformations(30);
    }

    @Example
    void mailIsDeliveredOnceWithItsLinkAndTheIdOfItsMessage() {
        MailWorld world = world();
        MailId id = world.writeWithLink("Hello");
        world.deliver();
        world.deliver();

        assertThat(world.deliveryOf(id).state()).isEqualTo(MailState.SENT);
        assertThat(world.server.taken).hasSize(1);
        OutgoingMail mail = world.server.taken.get(0);
        assertThat(mail.messageId()).isEqualTo(id + "@hub.example");
        assertThat(mail.content().links()).singleElement().asString().startsWith(MailWorld.URL + "/password?token=");
    }

    @Example
    void uncertainMailIsRepeatedOnceWithTheSameMessageId() {
        MailWorld world = world();
        MailId id = world.write("Hello");
        world.server.mood = Mood.TAKES_AND_BREAKS;
        world.deliverFor(Duration.ofHours(2), MINUTE);

        assertThat(world.deliveryOf(id).state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(world.deliveryOf(id).maybeDoubled()).isTrue();
        assertThat(world.server.taken).hasSize(2);
        assertThat(world.server.taken).extracting(OutgoingMail::messageId).containsOnly(id + "@hub.example");
    }

    @Example
    void mailOfAProcessThatWasKilledIsRepeatedOnce() {
        MailWorld world = world();
        MailId id = world.write("Hello");
        world.serve(Mood.TAKES_AND_WE_DIE);
        assertThat(world.deliveryOf(id).state()).isEqualTo(MailState.SENDING);

        world.server.mood = Mood.TAKES;
        world.deliverFor(Duration.ofHours(1), MINUTE);
        assertThat(world.deliveryOf(id).state()).isEqualTo(MailState.SENT);
        assertThat(world.deliveryOf(id).maybeDoubled()).isTrue();
        assertThat(world.server.taken).hasSize(2);
    }

    /** Case H58. */
    @Example
    void mailThatIsRefusedFailsAloneAndOthersLeaveInTime() {
        MailWorld world = world();
        MailId refused = world.write("To nobody");
        world.serve(Mood.REJECTS);
        MailId other = world.write("To somebody");
        world.serve(Mood.TAKES);

        assertThat(world.deliveryOf(refused).state()).isEqualTo(MailState.FAILED);
        assertThat(world.deliveryOf(refused).reason()).isEqualTo("Never.");
        assertThat(world.deliveryOf(other).state()).isEqualTo(MailState.SENT);
        assertThat(world.alarms).isEmpty();
    }

    @Example
    void mailThatIsPutOffDoesNotHoldUpTheOthers() {
        MailWorld world = world();
        MailId later = world.write("Later");
        world.serve(Mood.PUTS_OFF);
        MailId now = world.write("Now");
        world.serve(Mood.TAKES);
        assertThat(world.deliveryOf(later).state()).isEqualTo(MailState.WAITING);
        assertThat(world.deliveryOf(now).state()).isEqualTo(MailState.SENT);

        world.wait(MINUTE);
        assertThat(world.deliveryOf(later).state()).isEqualTo(MailState.SENT);
    }

    @Example
    void troubleOfTheServerCostsNoTryAndRaisesOneAlarm() {
        MailWorld world = world();
        MailId first = world.write("First");
        MailId second = world.write("Second");
        world.server.mood = Mood.REFUSES_ALL_CONNECTIONS;
        world.deliverFor(Duration.ofDays(2), MINUTE);

        assertThat(world.server.attempts).isBetween(10, 300);
        assertThat(world.deliveryOf(first).tries()).isZero();
        assertThat(world.deliveryOf(first).reason()).isEqualTo("It cannot be reached.");
        assertThat(world.trouble.current()).contains("It cannot be reached.");
        assertThat(world.alarms).containsExactly("It cannot be reached.");

        world.server.mood = Mood.TAKES;
        world.deliverFor(Duration.ofHours(1), MINUTE);
        assertThat(world.deliveryOf(first).state()).isEqualTo(MailState.SENT);
        assertThat(world.deliveryOf(second).state()).isEqualTo(MailState.SENT);
        assertThat(world.server.subjects()).containsExactly("First", "Second");
        assertThat(world.alarms).containsExactly("It cannot be reached.", "over");
        assertThat(world.trouble.current()).isEmpty();
    }

    /** A mail at which the server always breaks must not keep the others waiting. */
    @Example
    void mailAtWhichTheConnectionBreaksLetsOthersGoFirst() {
        MailWorld world = world();
        MailId first = world.write("First");
        MailId second = world.write("Second");
        world.serve(Mood.BREAKS_BEFORE_THE_END);
        world.server.mood = Mood.TAKES;
        world.deliverFor(Duration.ofMinutes(3), Duration.ofSeconds(10));

        assertThat(world.server.subjects()).containsExactly("Second", "First");
        assertThat(world.deliveryOf(first).maybeDoubled()).isFalse();
        assertThat(world.deliveryOf(second).state()).isEqualTo(MailState.SENT);
    }

    /** Case H59. */
    @Example
    void afterAnOutageOfTwoDaysMailsLeaveOldestFirstAndThoseWithEndedLinksDoNot() {
        MailWorld world = world();
        world.server.mood = Mood.REFUSES_ALL_CONNECTIONS;
        List<String> expected = new ArrayList<>();
        List<MailId> expired = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            if (i % 4 == 0) {
                expired.add(world.writeWithLink("Link " + i));
            } else {
                world.write("Mail " + i);
                expected.add("Mail " + i);
            }
        }
        world.deliverFor(Duration.ofDays(2), Duration.ofHours(1));
        world.server.mood = Mood.TAKES;
        int before = world.server.released;
        world.deliverFor(Duration.ofSeconds(200), Duration.ofSeconds(1));

        assertThat(world.server.subjects()).isEqualTo(expected);
        assertThat(expired).allMatch(id -> world.deliveryOf(id).state() == MailState.EXPIRED);
        int rounds = expected.size() / DeliverMails.BATCH;
        assertThat(world.server.released - before)
                .as("the connection stays open until nothing is due")
                .isEqualTo(200 - rounds);
    }

    @Example
    void linkThatWasUsedIsNotSent() {
        MailWorld world = world();
        LinkId link = world.newLink();
        MailId id = stores().transactions()
                .run(() -> world.writer().write(MailWorld.ANN, "Old", MailLink.acting("Open", "/password", link)));
        stores().actingLinks().end(link, world.clock.instant());
        world.deliver();

        assertThat(world.deliveryOf(id).state()).isEqualTo(MailState.EXPIRED);
        assertThat(world.server.taken).isEmpty();
    }

    private MailWorld world() {
        return new MailWorld(stores());
    }

    private static <T> Action.Independent<MailWorld> step(String name, Arbitrary<T> values, Step<T> step) {
        return () -> values.map(value -> Transformer.mutate(name + " " + value, world -> step.take(world, value)));
    }

    /** One step of a history. */
    private interface Step<T> {
        MailWorld take(MailWorld world, T value);
    }
}
