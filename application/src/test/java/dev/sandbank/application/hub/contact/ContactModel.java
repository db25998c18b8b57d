package dev.sandbank.application.hub.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sandbank.application.DeskUseCases;
import dev.sandbank.application.Stores;
import dev.sandbank.application.hub.production.DeskWorld;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.contact.ContactId;
import dev.sandbank.domain.hub.contact.ContactKind;
import dev.sandbank.domain.hub.contact.ContactState;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.refusal.ContactRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What two developers and an administrator have written, as plain lists, beside the use cases. */
final class ContactModel {

    private static final Seek ALL = Seek.first(Seek.MAX_ROWS);

    private final DeskWorld world;
    private final List<DeveloperId> developers;
    private final DeskUseCases.Contact ofReviewer;

    /** The threads in the order of their last change, the last one at the end. */
    private final List<Row> rows = new ArrayList<>();

    private final Map<String, ContactId> sent = new HashMap<>();
    private int mails;
    private int entries;

    private static final class Row {
        private final ContactId id;
        private final int developer;
        private final List<String> texts = new ArrayList<>();
        private ContactState state = ContactState.OPEN;

        Row(ContactId id, int developer) {
            this.id = id;
            this.developer = developer;
        }
    }

    ContactModel(Stores stores) {
        this.world = new DeskWorld(stores);
        this.developers = List.of(world.developer("ann"), world.developer("bob"));
        this.ofReviewer = world.reviewer().contact();
    }

    /** Sends a form of a mark; its content depends on the mark, unless another one is sent with it. */
    void begin(int developer, int mark, boolean other) {
        DeveloperId who = developers.get(developer);
        SubmissionId submission = new SubmissionId("form-" + developer + "-" + mark);
        NewContact wanted = new NewContact(
                ContactKind.values()[mark % 4], "Subject " + mark, (other ? "Other text " : "Text ") + mark);
        ContactId before = sent.get(submission.value());
        if (before != null && other) {
            refused(
                    () -> world.contacts(who).begin().begin(who, wanted, submission),
                    ContactRefusal.CONTACT_SENT_OTHERWISE);
            return;
        }
        ContactThread thread = world.contacts(who).begin().begin(who, wanted, other ? null : submission);
        if (before != null) {
            assertThat(thread.id()).isEqualTo(before);
            return;
        }
        if (!other) {
            sent.put(submission.value(), thread.id());
        }
        Row row = new Row(thread.id(), developer);
        row.texts.add(wanted.text());
        rows.add(row);
        mails++;
        entries++;
    }

    void reply(int which, int developer) {
        if (rows.isEmpty()) {
            return;
        }
        Row row = row(which);
        DeveloperId who = developers.get(developer);
        ThrowingCallable reply = () -> world.contacts(who).reply().reply(who, row.id, "More.", null);
        if (row.developer != developer) {
            refused(reply, ContactRefusal.CONTACT_UNKNOWN);
            return;
        }
        run(reply);
        row.texts.add("More.");
        move(row, ContactState.OPEN);
    }

    void answer(int which) {
        if (rows.isEmpty()) {
            return;
        }
        Row row = row(which);
        run(() -> ofReviewer.answer().answer(row.id, "Yes.", null, null));
        row.texts.add("Yes.");
        move(row, ContactState.ANSWERED);
        mails++;
    }

    void close(int which) {
        if (rows.isEmpty()) {
            return;
        }
        Row row = row(which);
        ThrowingCallable close = () -> ofReviewer.close().close(row.id, null, null);
        if (row.state == ContactState.CLOSED) {
            refused(close, ContactRefusal.CONTACT_ELSEWHERE);
            return;
        }
        run(close);
        move(row, ContactState.CLOSED);
    }

    /** Every list and every thread is as the model says. */
    void agree() {
        for (Row row : rows) {
            ContactThread thread = ofReviewer.show().show(row.id, null);
            assertThat(thread.state()).isEqualTo(row.state);
            assertThat(thread.developer()).isEqualTo(developers.get(row.developer));
            assertThat(thread.messages().stream().map(message -> message.text()))
                    .isEqualTo(row.texts);
        }
        assertThat(ids(ofReviewer.list().list(ContactState.OPEN, "", ALL))).isEqualTo(ids(ContactState.OPEN));
        for (ContactState state : List.of(ContactState.ANSWERED, ContactState.CLOSED)) {
            assertThat(ids(ofReviewer.list().list(state, "", ALL))).isEqualTo(newestFirst(ids(state)));
        }
        for (int i = 0; i < developers.size(); i++) {
            int developer = i;
            List<ContactId> own = rows.stream()
                    .filter(row -> row.developer == developer)
                    .map(row -> row.id)
                    .toList();
            assertThat(ids(ofReviewer.listOwn().list(developers.get(i), ALL))).isEqualTo(newestFirst(own));
        }
        assertThat(ofReviewer.countWaiting().count())
                .isEqualTo(ids(ContactState.OPEN).size());
        assertThat(world.mails()).hasSize(mails);
        assertThat(world.recorded()).hasSize(entries);
    }

    private void move(Row row, ContactState state) {
        boolean keepsPlace = row.state == ContactState.OPEN && state == ContactState.OPEN;
        row.state = state;
        entries++;
        if (!keepsPlace) {
            rows.remove(row);
            rows.add(row);
        }
    }

    /** Counted from the last changed one. */
    private Row row(int which) {
        return rows.get(rows.size() - 1 - which % rows.size());
    }

    private List<ContactId> ids(ContactState state) {
        return rows.stream()
                .filter(row -> row.state == state)
                .map(row -> row.id)
                .toList();
    }

    private static List<ContactId> ids(Found<ContactSummary> page) {
        return page.rows().stream().map(ContactSummary::id).toList();
    }

    private static List<ContactId> newestFirst(List<ContactId> ids) {
        List<ContactId> turned = new ArrayList<>(ids);
        Collections.reverse(turned);
        return turned;
    }

    private static void run(ThrowingCallable call) {
        assertThat(catchThrowable(call)).isNull();
    }

    private static void refused(ThrowingCallable call, ContactRefusal reason) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
