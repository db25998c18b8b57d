package dev.sandbank.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.MailState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A store that cannot be written while a mail is sent. */
class DeliverMailsTest {

    private final InMemoryStores stores = new InMemoryStores();
    private final MailWorld world = new MailWorld(stores);

    @Test
    void endThatCouldNotBeStoredIsStoredLaterAndTheMailIsNotRepeated() {
        MailId id = world.write("Hello");
        DeliverMails worker = worker(new MailTransport() {
            @Override
            public MailOutcome send(OutgoingMail mail) {
                stores.transactions().breakDown();
                return world.server.send(mail);
            }

            @Override
            public void release() {}
        });
        assertThatThrownBy(worker::deliver).isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(worker::deliver).isInstanceOf(StoreUnavailable.class);
        stores.transactions().repair();
        worker.deliver();
        world.clock.advance(Duration.ofDays(1));
        worker.deliver();

        assertThat(world.deliveryOf(id).state()).isEqualTo(MailState.SENT);
        assertThat(world.deliveryOf(id).maybeDoubled()).isFalse();
        assertThat(world.server.taken).hasSize(1);
    }

    @Test
    void nothingIsSentWhoseBeginningCannotBeStored() {
        MailId id = world.write("Hello");
        stores.transactions().breakDown();
        DeliverMails worker = worker(world.server);
        assertThatThrownBy(worker::deliver).isInstanceOf(StoreUnavailable.class);

        assertThat(world.server.taken).isEmpty();
        assertThat(world.deliveryOf(id)).isEqualTo(Delivery.due(world.clock.instant()));
    }

    @Test
    void oneCallDeliversABoundedNumber() {
        for (int i = 0; i < 25; i++) {
            world.write("Mail " + i);
        }
        DeliverMails worker = worker(world.server);
        assertThat(worker.deliver()).isTrue();
        assertThat(world.server.taken).hasSize(DeliverMails.BATCH);
        assertThat(worker.deliver()).isTrue();
        assertThat(worker.deliver()).isFalse();
        assertThat(world.server.taken).hasSize(25);
    }

    private DeliverMails worker(MailTransport transport) {
        return new DeliverMails(stores.outbox(), stores.transactions(), world.texts(true), transport, world.trouble);
    }
}
