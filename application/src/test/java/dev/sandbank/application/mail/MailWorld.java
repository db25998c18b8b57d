package dev.sandbank.application.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.LinkId;
import dev.sandbank.domain.mail.LinkPurpose;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.MailState;
import dev.sandbank.domain.mail.Paragraph;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** An outbox over any stores, with a mail server whose behaviour the test sets, and a process that can be killed. */
final class MailWorld {

    static final EmailAddress ANN = new EmailAddress("ann@example.com");
    private static final AtomicInteger WORLDS = new AtomicInteger();

    static final String URL = "https://hub.example/bank";

    final SettableClock clock = new SettableClock();
    final CountingSecrets secrets = new CountingSecrets("world " + WORLDS.incrementAndGet());
    final MoodyServer server = new MoodyServer();
    final List<String> alarms = new ArrayList<>();
    final MailTrouble trouble = new MailTrouble(new MailAlarm() {
        @Override
        public void mailsWait(String reason) {
            alarms.add(reason);
        }

        @Override
        public void mailsLeaveAgain() {
            alarms.add("over");
        }
    });

    private final Stores stores;
    private final List<MailId> written = new ArrayList<>();
    private DeliverMails worker;

    MailWorld(Stores stores) {
        this.stores = stores;
        this.worker = newWorker();
    }

    MailTexts texts(boolean sends) {
        return new MailTexts(
                stores.actingLinks(),
                new LinkTokens(secrets),
                new MailSite(() -> URL, sends, new PlainWords()),
                clock,
                new MailCodes(secrets));
    }

    MailId write(String subject) {
        return stores.transactions().run(() -> writer().write(ANN, subject, new Paragraph("Hello.")));
    }

    /** Writes a mail with a link that works for an hour. */
    MailId writeWithLink(String subject) {
        LinkId link = newLink();
        return stores.transactions()
                .run(() -> writer().write(ANN, subject, MailLink.acting("Choose a password", "/password", link)));
    }

    LinkId newLink() {
        LinkId id = new LinkTokens(secrets).newId();
        stores.actingLinks().add(ActingLink.of(id, LinkPurpose.PASSWORD_RESET, "somebody", clock.instant()));
        return id;
    }

    WriteMail writer() {
        return new WriteMail(stores.outbox(), secrets, clock);
    }

    /** Delivers what is due; the process starts anew if it is killed meanwhile. */
    void deliver() {
        try {
            worker.deliver();
        } catch (MoodyServer.Killed e) {
            worker = newWorker();
        }
    }

    /** Delivers again and again while the time passes in steps. */
    void deliverFor(Duration time, Duration step) {
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(step)) {
            deliver();
            clock.advance(step);
        }
    }

    Delivery deliveryOf(MailId id) {
        return stores.outbox().find(id).orElseThrow().delivery();
    }

    // The steps of histories, each of them with the invariants after it.

    MailWorld add(boolean withLink) {
        String subject = "Mail " + written.size();
        written.add(withLink ? writeWithLink(subject) : write(subject));
        return this;
    }

    MailWorld serve(MoodyServer.Mood mood) {
        server.mood = mood;
        deliver();
        return this;
    }

    MailWorld wait(Duration time) {
        clock.advance(time);
        deliver();
        return this;
    }

    void agree() {
        written.forEach(id -> {
            assertThat(stores.outbox().find(id)).as("no mail is lost").isPresent();
            stores.outbox().find(id).ifPresent(this::agree);
        });
    }

    private void agree(OutboxEntry entry) {
        Delivery delivery = entry.delivery();
        long copies = server.copiesOf(entry.mail().subject());
        assertThat(copies).as("at most one repeat").isLessThanOrEqualTo(delivery.doubts() == 0 ? 1 : 2);
        switch (delivery.state()) {
            case SENT -> assertThat(copies).isPositive();
            case FAILED, EXPIRED -> assertThat(copies).isZero();
            case WAITING -> assertThat(copies).isLessThanOrEqualTo(delivery.doubts());
            case UNCERTAIN -> assertThat(delivery.doubts()).isPositive();
            case SENDING ->
                assertThat(server.mood).isIn(MoodyServer.Mood.TAKES_AND_WE_DIE, MoodyServer.Mood.WE_DIE_BEFORE);
            case KEPT -> throw new AssertionError("this server sends");
        }
        boolean ended = delivery.state().isEnd();
        assertThat(copies < 2 || !ended || delivery.maybeDoubled())
                .as("a doubled mail is shown so")
                .isTrue();
    }

    /** Every mail comes to an end once the server takes mails again. */
    void settle() {
        server.mood = MoodyServer.Mood.TAKES;
        deliverFor(Duration.ofHours(4), Duration.ofMinutes(2));
        agree();
        written.forEach(id -> assertThat(deliveryOf(id).state())
                .isIn(MailState.SENT, MailState.FAILED, MailState.EXPIRED, MailState.UNCERTAIN));
        assertThat(trouble.current()).isEmpty();
    }

    private DeliverMails newWorker() {
        return new DeliverMails(stores.outbox(), stores.transactions(), texts(true), server, trouble);
    }
}
