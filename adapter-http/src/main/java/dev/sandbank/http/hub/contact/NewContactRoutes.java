package dev.sandbank.http.hub.contact;

import dev.sandbank.application.hub.contact.NewContact;
import dev.sandbank.domain.hub.contact.ContactKind;
import dev.sandbank.domain.hub.contact.ContactText;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.refusal.ContactRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** {@code /support/new}: begins a contact thread. */
final class NewContactRoutes {

    static final String PATH = Section.SUPPORT.path() + "/new";

    private static final String KIND = "kind";
    private static final String SUBJECT = "subject";
    private static final int TEXT_ROWS = 8;
    private static final int TOO_MANY = 429;

    private final ContactDesk contacts;

    NewContactRoutes(ContactDesk contacts) {
        this.contacts = contacts;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("newContact", PATH, Role.DEVELOPER, request -> {
            String kind = Objects.requireNonNullElse(request.query(KIND), "");
            show(request, 200, new Typed(Submission.fresh(contacts.secrets()), kind, "", ""), Problems.NONE);
        });
        routes.form(
                "beginContact",
                PATH,
                Role.DEVELOPER,
                this::begin,
                (request, stale) -> show(
                        request,
                        200,
                        typed(
                                stale.text(Submission.FIELD),
                                stale.text(KIND),
                                stale.text(SUBJECT),
                                stale.text(ContactDesk.TEXT)),
                        Problems.NONE));
    }

    private Typed typed(String mark, String kind, String subject, String text) {
        return new Typed(Submission.kept(mark, contacts.secrets()), kind, subject, text);
    }

    private void begin(HubRequest request, PageForm form) {
        Typed typed =
                typed(form.text(Submission.FIELD), form.text(KIND), form.text(SUBJECT), form.text(ContactDesk.TEXT));
        Optional<ContactKind> kind = ContactKind.of(typed.kind());
        Problems problems = problems(typed);
        if (kind.isEmpty() || !problems.isEmpty()) {
            show(request, ContactDesk.WRONG, typed, problems);
            return;
        }
        try {
            ContactThread thread = contacts.of(request)
                    .contact()
                    .begin()
                    .begin(
                            request.developer().id(),
                            new NewContact(kind.get(), typed.subject(), typed.text()),
                            typed.mark());
            request.redirect(DoneNotices.after(ContactRoutes.pathOf(thread.id()), "sent"));
        } catch (Refused refused) {
            if (refused.reason() == ContactRefusal.CONTACT_SENT_OTHERWISE) {
                Typed fresh =
                        new Typed(Submission.fresh(contacts.secrets()), typed.kind(), typed.subject(), typed.text());
                show(request, ContactDesk.CONFLICT, fresh, Problems.NONE.about(Hints.of(refused)));
            } else if (refused.reason() == ContactRefusal.CONTACT_TOO_MANY) {
                show(request, TOO_MANY, typed, Problems.NONE.about(Hints.of(refused)));
            } else {
                throw refused;
            }
        }
    }

    private static Problems problems(Typed typed) {
        Problems problems = ContactKind.of(typed.kind()).isPresent()
                ? Problems.NONE
                : Problems.NONE.at(KIND, "Choose what it is about.");
        Problems withSubject = ContactText.objectionToSubject(typed.subject().strip())
                .map(objection -> problems.at(SUBJECT, objection))
                .orElse(problems);
        return ContactText.objectionTo(ContactText.tidy(typed.text()))
                .map(objection -> withSubject.at(ContactDesk.TEXT, objection))
                .orElse(withSubject);
    }

    private static void show(HubRequest request, int status, Typed typed, Problems problems) {
        Form form = Form.to(PATH, request.csrf(), "Send")
                .with(
                        Submission.field(typed.mark()),
                        Field.radios(KIND, "What is it about?", kinds()).typed(typed.kind()),
                        Field.text(SUBJECT, "Subject")
                                .upTo(ContactText.MAX_SUBJECT_LENGTH)
                                .typed(typed.subject()),
                        Field.textArea(ContactDesk.TEXT, "Message", TEXT_ROWS)
                                .hint("No passwords and no secrets, please. An empty line begins a paragraph.")
                                .upTo(ContactText.MAX_LENGTH)
                                .typed(typed.text()))
                .with(problems)
                .cancel("Cancel", SupportRoutes.PATH);
        request.show(
                status,
                FormPage.of(
                        request.frame("Write to us", Section.SUPPORT).below(SupportRoutes.SUPPORT),
                        "You get a mail that we have it, and another one with the answer.",
                        form));
    }

    private static List<Option> kinds() {
        return Arrays.stream(ContactKind.values())
                .map(kind -> new Option(kind.text(), kind.words(), hint(kind)))
                .toList();
    }

    private static String hint(ContactKind kind) {
        return switch (kind) {
            case QUESTION -> "How something works, or how to do it.";
            case IDEA -> "What the sandbox should offer and does not.";
            case TEST_DATA -> "Customers, accounts or transactions that you need for a test.";
            case PROBLEM -> "Something that does not do what its documents say.";
        };
    }

    /** What stands in the form. */
    private record Typed(SubmissionId mark, String kind, String subject, String text) {}
}
