package dev.sandbank.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.mail.CustomerMailbox;
import dev.sandbank.domain.mail.CustomerPhone;
import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.mail.MailArbitraries;
import dev.sandbank.domain.mail.MailBody;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.MailState;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.domain.mail.Recipient;
import dev.sandbank.domain.space.SpaceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What every {@link Outbox} must do. */
public abstract class OutboxContract extends StoreContract {

    private static final EmailAddress ANN = new EmailAddress("Ann@Example.com");
    private static final EmailAddress BOB = new EmailAddress("bob@example.com");

    @Provide
    Arbitrary<Mail> anyMail() {
        return MailArbitraries.mails();
    }

    @Property(tries = 60)
    void mailIsReadAsItWasWritten(@ForAll("anyMail") Mail mail) {
        Assume.that(outbox().find(mail.id()).isEmpty());
        Delivery delivery = Delivery.due(NOON);
        outbox().add(mail, delivery);

        OutboxEntry entry = outbox().find(mail.id()).orElseThrow();
        assertThat(entry.mail()).isEqualTo(mail);
        assertThat(entry.delivery()).isEqualTo(delivery);
        assertThat(outbox().newest(null, Seek.first(1)).rows()).containsExactly(entry);

        Delivery begun = delivery.begin(NOON.plusSeconds(1));
        outbox().change(mail.id(), begun);
        assertThat(outbox().find(mail.id()).map(OutboxEntry::delivery)).contains(begun);
        Delivery later = begun.deferred(NOON.plusSeconds(2), "Später, bitte.");
        outbox().change(mail.id(), later);
        assertThat(outbox().find(mail.id()).map(OutboxEntry::delivery)).contains(later);
    }

    @Example
    void oldestDueMailIsFirst() {
        write(1, ANN);
        write(2, BOB);
        write(3, ANN);
        assertThat(outbox().firstDue(NOON.minusSeconds(1))).isEmpty();
        assertThat(firstDue()).isEqualTo(id(1));

        outbox().change(id(1), Delivery.due(NOON).begin(NOON).deferred(NOON, "Later."));
        assertThat(firstDue()).isEqualTo(id(2));
        outbox().change(id(2), Delivery.due(NOON).begin(NOON));
        assertThat(firstDue()).isEqualTo(id(3));
        assertThat(outbox().in(MailState.SENDING, 10))
                .extracting(entry -> entry.mail().id())
                .containsExactly(id(2));
        assertThat(outbox().count(MailState.WAITING)).isEqualTo(2);
        assertThat(outbox().firstDue(NOON.plusSeconds(60))
                        .map(entry -> entry.mail().id()))
                .contains(id(1));
    }

    /** Walking the pages in both directions meets each mail once. */
    @Example
    void pagesFollowOneAnotherNewestFirst() {
        for (int i = 1; i <= 7; i++) {
            write(i, i % 2 == 0 ? BOB : ANN);
        }
        List<MailId> walked = new ArrayList<>();
        Found<OutboxEntry> page = outbox().newest(null, Seek.first(3));
        assertThat(page.previous()).isNull();
        List<Found<OutboxEntry>> pages = new ArrayList<>(List.of(page));
        while (page.next() != null) {
            page = outbox().newest(null, Seek.after(page.next(), 3));
            pages.add(page);
        }
        pages.forEach(
                each -> each.rows().forEach(entry -> walked.add(entry.mail().id())));
        assertThat(walked).containsExactly(id(7), id(6), id(5), id(4), id(3), id(2), id(1));

        long before = Objects.requireNonNull(page.previous());
        assertThat(ids(outbox().newest(null, Seek.before(before, 3)))).containsExactly(id(4), id(3), id(2));
    }

    @Example
    void addressIsFoundInEveryWayToWriteIt() {
        write(1, ANN);
        write(2, BOB);
        write(3, new EmailAddress("ANN@example.COM"));
        assertThat(ids(outbox().newest(new EmailAddress("ann@example.com"), Seek.first(10))))
                .containsExactly(id(3), id(1));
    }

    @Example
    void unitThatFailsWritesNoMail() {
        assertThatThrownBy(() -> stores().transactions().run(() -> {
                    write(1, ANN);
                    throw new IllegalStateException("after the mail");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(outbox().find(id(1))).isEmpty();
        assertThat(outbox().firstDue(NOON)).isEmpty();
    }

    @Example
    void onlyMailsThatEndedAreForgottenOldestFirst() {
        for (int i = 1; i <= 5; i++) {
            write(i, ANN);
        }
        Delivery begun = Delivery.due(NOON).begin(NOON);
        outbox().change(id(1), begun.sent(NOON.plusSeconds(5)));
        outbox().change(id(2), begun.refused(NOON.plusSeconds(4), "No."));
        outbox().change(id(3), begun.sent(NOON.plusSeconds(60)));
        outbox().change(id(4), begun);

        assertThat(outbox().forget(NOON.plusSeconds(60), 1)).isEqualTo(1);
        assertThat(outbox().forget(NOON.plusSeconds(60), 10)).isEqualTo(1);
        assertThat(outbox().forget(NOON.plusSeconds(60), 10)).isZero();
        assertThat(ids(outbox().newest(null, Seek.first(10)))).containsExactly(id(5), id(4), id(3));
    }

    @Example
    void newestMessagesToCustomersOfASpaceAreKept() {
        SpaceId nightly = new SpaceId("nightly");
        write(1, new CustomerPhone(nightly, "XXXXXXXX0056"));
        write(2, ANN);
        write(3, new CustomerMailbox(nightly, ANN));
        write(4, new CustomerPhone(SpaceId.DEFAULT, "XXXXXXXX0056"));
        write(5, new CustomerPhone(nightly, "XXXXXXXX0056"));

        assertThat(outbox().keepNewestOf(nightly, 3)).isZero();
        assertThat(outbox().keepNewestOf(nightly, 2)).isEqualTo(1);
        assertThat(ids(outbox().newest(null, Seek.first(10)))).containsExactly(id(5), id(4), id(3), id(2));
    }

    /** M72: whatever the recipient is, a message to a customer goes with the space of the customer. */
    @Example
    void messagesToCustomersGoWithTheirSpace() {
        SpaceId nightly = new SpaceId("nightly");
        write(1, new CustomerPhone(nightly, "XXXXXXXX0056"));
        write(2, new CustomerMailbox(nightly, ANN));
        write(3, new CustomerMailbox(SpaceId.DEFAULT, ANN));
        write(4, ANN);
        stores().transactions().run(() -> {
            stores().spaceJournal().drop(nightly);
            return nightly;
        });
        assertThat(ids(outbox().newest(null, Seek.first(10)))).containsExactly(id(4), id(3));
    }

    private Outbox outbox() {
        return stores().outbox();
    }

    private @Nullable MailId firstDue() {
        return outbox().firstDue(NOON).map(entry -> entry.mail().id()).orElse(null);
    }

    private static List<MailId> ids(Found<OutboxEntry> page) {
        return page.rows().stream().map(entry -> entry.mail().id()).toList();
    }

    private void write(int number, Recipient to) {
        MailBody body = new MailBody(Collections.nCopies(2, new Paragraph("Hello.")));
        outbox().add(new Mail(id(number), to, "Mail " + number, body, NOON), Delivery.due(NOON));
    }

    private static MailId id(int number) {
        return new MailId("mail0000000000000000" + (number < 10 ? "0" : "") + number);
    }
}
