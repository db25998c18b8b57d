package dev.sandbank.application.hub.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.hub.production.DeskWorld;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.contact.ContactId;
import dev.sandbank.domain.hub.contact.ContactKind;
import dev.sandbank.domain.hub.contact.ContactMessage;
import dev.sandbank.domain.hub.contact.ContactSide;
import dev.sandbank.domain.hub.contact.ContactState;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.hub.submission.SubmissionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What every {@link Contacts} must do. */
public abstract class ContactsContract extends StoreContract {

    private static final DeveloperId ANN = DeskWorld.idOf("ann");
    private static final DeveloperId BOB = DeskWorld.idOf("bob");
    private static final SubmissionId FORM = new SubmissionId("form-0001");

    @Example
    void threadIsReadAsItWasWritten() {
        ContactThread thread = added("one", ANN, "The limit", FORM);
        ContactThread longer = thread.with(answer("It is 60.\nA minute."));
        ContactThread closed = longer.close(new Decision(DeskWorld.REVIEWER, NOON.plusSeconds(3)));

        assertThat(contacts().find(thread.id())).contains(thread);
        assertThat(contacts().replace(longer)).isTrue();
        assertThat(contacts().find(thread.id())).contains(longer);
        assertThat(contacts().replace(closed)).isTrue();
        assertThat(contacts().find(thread.id())).contains(closed);
        assertThat(contacts().search(null, "", Seek.first(5)).rows())
                .containsExactly(ContactSummary.of(closed, "The ann"));
    }

    @Example
    void unknownThreadIsNotFound() {
        developers();
        ContactThread thread = thread("one", ANN, "The limit", null);

        assertThat(contacts().find(thread.id())).isEmpty();
        assertThat(contacts().replace(thread)).isFalse();
        assertThat(contacts().search(null, "", Seek.first(5)).rows()).isEmpty();
    }

    @Example
    void formIsFoundByItsSenderAndMarkAndStoredOnce() {
        ContactThread thread = added("one", ANN, "The limit", FORM);

        assertThat(contacts().findSent(DeskWorld.actor(ANN), FORM)).contains(thread);
        assertThat(contacts().findSent(DeskWorld.actor(BOB), FORM)).isEmpty();
        assertThat(contacts().findSent(DeskWorld.actor(ANN), new SubmissionId("form-0002")))
                .isEmpty();
        assertThatThrownBy(() -> contacts().add(thread("two", ANN, "The limit", FORM)))
                .isInstanceOf(IllegalStateException.class);
        ContactThread other = added("three", BOB, "The limit", FORM);
        assertThat(contacts().findSent(DeskWorld.actor(BOB), FORM)).contains(other);
    }

    @Example
    void whoHasWaitedLongestComesFirst() {
        ContactThread one = added("one", ANN, "First", null);
        ContactThread two = added("two", BOB, "Second", null);
        ContactThread three = added("three", ANN, "Third", null);
        contacts().replace(one.with(question("And another thing.")));
        assertThat(waiting("")).as("an addition keeps its place").containsExactly("First", "Second", "Third");

        ContactThread answered = two.with(answer("Yes."));
        contacts().replace(answered);
        assertThat(waiting("")).containsExactly("First", "Third");
        assertThat(listed(ContactState.ANSWERED, "")).containsExactly("Second");
        assertThat(contacts().countWaiting()).isEqualTo(2);
        assertThat(contacts().countWaiting(BOB)).isZero();

        contacts().replace(answered.with(question("Why?")));
        assertThat(waiting("")).as("a new question is last").containsExactly("First", "Third", "Second");
        contacts().replace(three.close(new Decision(DeskWorld.REVIEWER, NOON)));
        assertThat(listed(null, "")).as("the last change first").containsExactly("Third", "Second", "First");
        assertThat(contacts().of(ANN, Seek.first(5)).rows())
                .extracting(ContactSummary::subject)
                .containsExactly("Third", "First");
    }

    /** H73: what is searched for is taken as it is, in any case of its letters. */
    @Example
    void threadsAreFoundBySubjectAndDeveloper() {
        added("one", ANN, "100% of ÄRZTE_tests", null);
        added("two", BOB, "1000 of Ärzte tests", null);

        assertThat(waiting("100%")).containsExactly("100% of ÄRZTE_tests");
        assertThat(waiting("ärzte_")).containsExactly("100% of ÄRZTE_tests");
        assertThat(waiting("ÄRZTE")).hasSize(2);
        assertThat(waiting("BOB@example")).containsExactly("1000 of Ärzte tests");
        assertThat(waiting("the ann")).containsExactly("100% of ÄRZTE_tests");
        assertThat(waiting("nothing")).isEmpty();
        assertThat(listed(null, "bob")).containsExactly("1000 of Ärzte tests");
    }

    /** H74: each row once, forward and back. */
    @Property(tries = 20)
    void pagesMeetEachThreadOnce(@ForAll @IntRange(max = 7) int threads, @ForAll @IntRange(min = 1, max = 3) int most) {
        developers();
        List<String> subjects = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            contacts().add(thread("t" + i, ANN, "Subject " + i, null));
            subjects.add(0, "Subject " + i);
        }

        List<String> forward = new ArrayList<>();
        Found<ContactSummary> page = contacts().of(ANN, Seek.first(most));
        assertThat(page.previous()).isNull();
        forward.addAll(subjects(page));
        while (page.next() != null) {
            page = contacts().of(ANN, Seek.after(Objects.requireNonNull(page.next()), most));
            forward.addAll(subjects(page));
        }
        assertThat(forward).isEqualTo(subjects);

        List<String> back = new ArrayList<>(subjects(page));
        while (page.previous() != null) {
            page = contacts().of(ANN, Seek.before(Objects.requireNonNull(page.previous()), most));
            back.addAll(0, subjects(page));
        }
        assertThat(back).isEqualTo(subjects);
        stores().developers().remove(ANN);
    }

    @Example
    void threadsGoWithTheirDeveloper() {
        ContactThread one = added("one", ANN, "First", FORM);
        ContactThread two = added("two", BOB, "Second", null);

        stores().developers().remove(ANN);

        assertThat(contacts().find(one.id())).isEmpty();
        assertThat(contacts().findSent(DeskWorld.actor(ANN), FORM)).isEmpty();
        assertThat(contacts().find(two.id())).contains(two);
        assertThatThrownBy(() -> contacts().add(thread("three", ANN, "Third", null)))
                .isInstanceOf(IllegalStateException.class);
    }

    private List<String> waiting(String text) {
        return subjects(contacts().waiting(text, Seek.first(10)));
    }

    private List<String> listed(@Nullable ContactState state, String text) {
        return subjects(contacts().search(state, text, Seek.first(10)));
    }

    private static List<String> subjects(Found<ContactSummary> page) {
        return page.rows().stream().map(ContactSummary::subject).toList();
    }

    private Contacts contacts() {
        return stores().contacts();
    }

    private void developers() {
        DeskWorld world = new DeskWorld(stores());
        world.developer("ann");
        world.developer("bob");
    }

    private ContactThread added(String id, DeveloperId developer, String subject, @Nullable SubmissionId submission) {
        developers();
        ContactThread thread = thread(id, developer, subject, submission);
        contacts().add(thread);
        return thread;
    }

    private static ContactThread thread(
            String id, DeveloperId developer, String subject, @Nullable SubmissionId submission) {
        return ContactThread.begin(
                new ContactId((id + "0".repeat(ContactId.LENGTH)).substring(0, ContactId.LENGTH)),
                developer,
                ContactKind.TEST_DATA,
                subject,
                new ContactMessage(ContactSide.DEVELOPER, DeskWorld.actor(developer), "What is it?", NOON, submission));
    }

    private static ContactMessage answer(String text) {
        return new ContactMessage(
                ContactSide.ADMINISTRATOR,
                DeskWorld.REVIEWER,
                text,
                NOON.plusSeconds(1),
                new SubmissionId("form-9999"));
    }

    private static ContactMessage question(String text) {
        return new ContactMessage(ContactSide.DEVELOPER, DeskWorld.actor(ANN), text, NOON.plusSeconds(2), null);
    }
}
