package dev.sandbank.application.hub.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.DeskUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.hub.production.DeskWorld;
import dev.sandbank.application.support.Seek;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.hub.contact.ContactId;
import dev.sandbank.domain.hub.contact.ContactKind;
import dev.sandbank.domain.hub.contact.ContactMessage;
import dev.sandbank.domain.hub.contact.ContactState;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.domain.refusal.ContactRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ContactCasesTest {

    private static final SubmissionId FORM = new SubmissionId("form-0001");
    private static final NewContact QUESTION =
            new NewContact(ContactKind.QUESTION, "The limit", "What is it?\r\nHere?");

    private final InMemoryStores stores = new InMemoryStores();
    private final DeskWorld world = new DeskWorld(stores);
    private final DeveloperId ann = world.developer("ann");
    private final DeveloperId bob = world.developer("bob");
    private final DeskUseCases.Contact ofAnn = world.contacts(ann);
    private final DeskUseCases.Contact ofBob = world.contacts(bob);
    private final DeskUseCases.Contact ofReviewer = world.reviewer().contact();

    @Test
    void questionIsStoredAndAcknowledgedByMail() {
        ContactThread thread = ofAnn.begin().begin(ann, QUESTION, null);

        assertThat(ofAnn.show().show(thread.id(), ann)).isEqualTo(thread);
        assertThat(thread.first().text()).isEqualTo("What is it?\nHere?");
        assertThat(world.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to().value()).isEqualTo("ann@example.com");
            assertThat(mail.subject()).isEqualTo("We have your message: The limit");
            assertThat(mail.body().parts())
                    .containsExactly(
                            new Paragraph("Hello The ann,\nthank you for writing to us. This is stored as: question."
                                    + " The people who run the hub will answer it, and you will get a mail then."),
                            new Paragraph("What is it?\nHere?"),
                            MailLink.to("Read all of it and write back", "/support/" + thread.id()));
        });
        assertThat(world.recorded()).containsExactly("contact-opened " + ann);
    }

    @Test
    void answerIsMailedAndTheThreadIsSeenByItsDeveloper() {
        ContactThread thread = ofAnn.begin().begin(ann, QUESTION, null);
        world.clock().advance(Duration.ofHours(1));

        ofReviewer.answer().answer(thread.id(), " It is 60. ", null, null);

        ContactThread seen = ofAnn.show().show(thread.id(), ann);
        assertThat(seen.state()).isEqualTo(ContactState.ANSWERED);
        assertThat(seen.last().text()).isEqualTo("It is 60.");
        assertThat(seen.last().by()).isEqualTo(DeskWorld.REVIEWER);
        assertThat(seen.last().at()).isEqualTo(world.clock().instant());
        assertThat(world.subjects()).containsExactly("We have your message: The limit", "Answer: The limit");
        Mail answer = world.mails().get(1);
        assertThat(answer.to().value()).isEqualTo("ann@example.com");
        assertThat(answer.body().parts()).contains(new Paragraph("It is 60."));
        assertThat(world.recorded()).containsExactly("contact-opened " + ann, "contact-answered root");
    }

    @Test
    void replyOpensTheThreadAgainAndWritesNoMail() {
        ContactThread thread = ofAnn.begin().begin(ann, QUESTION, null);
        ofReviewer.answer().answer(thread.id(), "It is 60.", null, null);
        ofReviewer.close().close(thread.id(), null, null);

        ofAnn.reply().reply(ann, thread.id(), "A minute?", null);

        assertThat(ofAnn.show().show(thread.id(), ann).state()).isEqualTo(ContactState.OPEN);
        assertThat(world.mails()).hasSize(2);
        assertThat(ofReviewer.countWaiting().count()).isEqualTo(1);
        assertThat(world.recorded())
                .containsExactly(
                        "contact-opened " + ann,
                        "contact-answered root",
                        "contact-closed root",
                        "contact-replied " + ann);
    }

    /** H71: the same form twice is one record, one mail and the same result. */
    @Test
    void sameFormTwiceIsOneThreadAndOneMail() {
        ContactThread first = ofAnn.begin().begin(ann, QUESTION, FORM);
        world.clock().advance(Duration.ofMinutes(1));
        ContactThread again = ofAnn.begin().begin(ann, QUESTION, FORM);

        assertThat(again).isEqualTo(first);
        assertThat(world.mails()).hasSize(1);
        assertThat(world.recorded()).hasSize(1);
        assertThat(ofAnn.listOwn().list(ann, Seek.first(5)).rows()).hasSize(1);
    }

    /** H71: the same form with other content is told apart, and changes nothing. */
    @Test
    void sameFormWithOtherContentIsRefused() {
        ContactThread thread = ofAnn.begin().begin(ann, QUESTION, FORM);

        for (NewContact other : List.of(
                new NewContact(ContactKind.IDEA, "The limit", "What is it?\nHere?"),
                new NewContact(ContactKind.QUESTION, "Limits", "What is it?\nHere?"),
                new NewContact(ContactKind.QUESTION, "The limit", "What is it now?"))) {
            assertRefused(() -> ofAnn.begin().begin(ann, other, FORM), ContactRefusal.CONTACT_SENT_OTHERWISE);
        }
        assertRefused(
                () -> ofAnn.reply().reply(ann, thread.id(), "More.", FORM), ContactRefusal.CONTACT_SENT_OTHERWISE);
        assertThat(ofAnn.show().show(thread.id(), ann)).isEqualTo(thread);
        assertThat(world.mails()).hasSize(1);
    }

    /** H71: the mark of one person's form says nothing about another's. */
    @Test
    void markOfAFormIsItsSendersOwn() {
        ofAnn.begin().begin(ann, QUESTION, FORM);
        ContactThread other = ofBob.begin().begin(bob, QUESTION, FORM);

        assertThat(other.developer()).isEqualTo(bob);
        assertThat(world.mails())
                .extracting(mail -> mail.to().value())
                .containsExactly("ann@example.com", "bob@example.com");
    }

    /** H42: nobody answers past a message that came since, or closes a thread with it. */
    @Test
    void messageThatCameMeanwhileIsNotPassedOver() {
        ContactThread thread = ofAnn.begin().begin(ann, QUESTION, null);
        ofAnn.reply().reply(ann, thread.id(), "And one more.", null);

        assertRefused(() -> ofReviewer.answer().answer(thread.id(), "Yes.", null, 1), ContactRefusal.CONTACT_ELSEWHERE);
        assertRefused(() -> ofReviewer.close().close(thread.id(), null, 1), ContactRefusal.CONTACT_ELSEWHERE);
        assertThat(ofReviewer.answer().answer(thread.id(), "Yes.", FORM, 2).messages())
                .hasSize(3);
        assertThat(ofReviewer.answer().answer(thread.id(), "Yes.", FORM, 2).messages())
                .as("sent twice")
                .hasSize(3);
    }

    /** H71, for the other forms. */
    @Test
    void sameReplyAndSameAnswerAreTakenOnce() {
        ContactThread thread = ofAnn.begin().begin(ann, QUESTION, FORM);
        SubmissionId reply = new SubmissionId("form-0002");
        ofAnn.reply().reply(ann, thread.id(), "More.", reply);
        ofReviewer.answer().answer(thread.id(), "It is 60.", FORM, null);
        ContactThread longer = ofAnn.reply().reply(ann, thread.id(), "More.", reply);
        ContactThread answered = ofReviewer.answer().answer(thread.id(), "It is 60.", FORM, null);

        assertThat(answered).isEqualTo(longer);
        assertThat(answered.messages())
                .extracting(ContactMessage::text)
                .containsExactly("What is it?\nHere?", "More.", "It is 60.");
        assertThat(world.mails()).hasSize(2);
        ContactThread second = ofAnn.begin().begin(ann, QUESTION, new SubmissionId("form-0003"));
        assertRefused(
                () -> ofAnn.reply().reply(ann, second.id(), "More.", reply), ContactRefusal.CONTACT_SENT_OTHERWISE);
        assertRefused(
                () -> ofReviewer.answer().answer(thread.id(), "It is 61.", FORM, null),
                ContactRefusal.CONTACT_SENT_OTHERWISE);
    }

    @Test
    void threadOfAnotherDeveloperIsUnknown() {
        ContactThread thread = ofAnn.begin().begin(ann, QUESTION, null);

        assertRefused(() -> ofBob.show().show(thread.id(), bob), ContactRefusal.CONTACT_UNKNOWN);
        assertRefused(() -> ofBob.reply().reply(bob, thread.id(), "Mine?", null), ContactRefusal.CONTACT_UNKNOWN);
        assertRefused(() -> ofBob.close().close(thread.id(), bob, null), ContactRefusal.CONTACT_UNKNOWN);
        assertRefused(
                () -> ofReviewer.answer().answer(new ContactId("0".repeat(16)), "Yes.", null, null),
                ContactRefusal.CONTACT_UNKNOWN);
        assertThat(ofBob.listOwn().list(bob, Seek.first(5)).rows()).isEmpty();
        assertThat(ofReviewer.show().show(thread.id(), null)).isEqualTo(thread);
    }

    @Test
    void badTextsAreRefusedBeforeAnythingIsStored() {
        ContactThread thread = ofAnn.begin().begin(ann, QUESTION, null);

        assertRefused(() -> new NewContact(ContactKind.IDEA, " ", "Text"), ContactRefusal.CONTACT_DETAILS_INVALID);
        assertRefused(() -> new NewContact(ContactKind.IDEA, "a\nb", "Text"), ContactRefusal.CONTACT_DETAILS_INVALID);
        assertRefused(
                () -> new NewContact(ContactKind.IDEA, "Idea", "a\u0000b"), ContactRefusal.CONTACT_DETAILS_INVALID);
        assertRefused(() -> ofAnn.reply().reply(ann, thread.id(), "\n", null), ContactRefusal.CONTACT_DETAILS_INVALID);
        assertRefused(
                () -> ofReviewer.answer().answer(thread.id(), "x".repeat(4_001), null, null),
                ContactRefusal.CONTACT_DETAILS_INVALID);
        assertThat(ofAnn.show().show(thread.id(), ann)).isEqualTo(thread);
    }

    @Test
    void developerCannotFillTheInbox() {
        for (int i = 0; i < BeginContact.MAX_WAITING; i++) {
            ofAnn.begin().begin(ann, QUESTION, null);
        }

        assertRefused(() -> ofAnn.begin().begin(ann, QUESTION, null), ContactRefusal.CONTACT_TOO_MANY);
        assertThat(ofBob.begin().begin(bob, QUESTION, null).state()).isEqualTo(ContactState.OPEN);
        ofReviewer
                .close()
                .close(
                        ofReviewer
                                .list()
                                .list(ContactState.OPEN, "", Seek.first(1))
                                .rows()
                                .get(0)
                                .id(),
                        null,
                        null);
        assertThat(ofAnn.begin().begin(ann, QUESTION, null).state()).isEqualTo(ContactState.OPEN);
    }

    @Test
    void whatCannotBeStoredWritesNoMailAndNoEntry() {
        stores.transactions().breakDown();

        assertThatThrownBy(() -> ofAnn.begin().begin(ann, QUESTION, FORM)).isInstanceOf(StoreUnavailable.class);

        stores.transactions().repair();
        assertThat(world.mails()).isEmpty();
        assertThat(world.recorded()).isEmpty();
        ofAnn.begin().begin(ann, QUESTION, FORM);
        assertThat(world.mails()).hasSize(1);
    }

    @Test
    void mailsAreWrittenOnlyToDevelopersWhoAreStillHere() {
        ContactThread thread = ofAnn.begin().begin(ann, QUESTION, null);
        stores.developers().remove(ann);

        assertRefused(
                () -> ofReviewer.answer().answer(thread.id(), "Yes.", null, null), ContactRefusal.CONTACT_UNKNOWN);
        assertThat(world.mails()).hasSize(1);
    }

    private static void assertRefused(ThrowingCallable call, Reason reason) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
