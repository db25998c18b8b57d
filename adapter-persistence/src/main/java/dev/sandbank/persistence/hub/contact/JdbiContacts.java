package dev.sandbank.persistence.hub.contact;

import dev.sandbank.application.hub.contact.ContactSummary;
import dev.sandbank.application.hub.contact.Contacts;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.SearchText;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.contact.ContactId;
import dev.sandbank.domain.hub.contact.ContactMessage;
import dev.sandbank.domain.hub.contact.ContactState;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.persistence.sql.Database;
import dev.sandbank.persistence.sql.Pages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Contact threads in SQL. */
public final class JdbiContacts implements Contacts {

    private static final String INSERT = """
            insert into contact (entry, id, developer, kind, subject, state, waits, messages, began_at, last_at,
                closed_by_kind, closed_by, closed_at, search_text)
            values ((select coalesce(max(entry), 0) + 1 from contact), :id, :developer, :contactKind, :subject, :state,
                :waits, :messages, :beganAt, :lastAt, :kind, :by, :closedAt, :searchText)
            """;

    private static final String INSERT_MESSAGE = """
            insert into contact_message (contact, position, side, by_kind, by_id, message, at_time, submission)
            values (:contact, :position, :side, :byKind, :byId, :message, :at, :submission)
            """;

    private static final String UPDATE = """
            update contact set
                entry = case when waits and :waits then entry else (select max(entry) + 1 from contact) end,
                state = :state, waits = :waits, messages = :messages, last_at = :lastAt, closed_by_kind = :kind,
                closed_by = :by, closed_at = :closedAt
            where id = :id
            """;

    private static final String FIND = """
            select id, developer, kind, subject, closed_by_kind, closed_by, closed_at from contact where id = :id
            """;

    private static final String MESSAGES = """
            select side, by_kind, by_id, message, at_time, submission from contact_message
            where contact = :id order by position
            """;

    private static final String SENT = """
            select contact from contact_message
            where by_id = :id and by_kind = :kind and submission = :submission
            """;

    private static final String SELECT = """
            select entry, id, developer, (select name from developer where id = contact.developer) as name, kind,
                subject, state, messages, began_at, last_at
            from contact""";

    // The escape is bound, because the parser of bindings takes two of them in quotes for one quoted text.
    private static final String CONTAINS = """
            (search_text like :text escape :escape
                or developer in (select id from developer where search_text like :text escape :escape))""";

    private static final String ESCAPE = "\\";

    private final Database database;

    public JdbiContacts(Database database) {
        this.database = database;
    }

    @Override
    public void add(ContactThread thread) {
        database.write(handle -> {
            ContactRows.bind(handle.createUpdate(INSERT), thread)
                    .bind("developer", thread.developer().value())
                    .bind("contactKind", thread.kind().name())
                    .bind("subject", thread.subject())
                    .bind("beganAt", thread.first().at())
                    .bind("searchText", SearchText.fold(thread.subject()))
                    .execute();
            return addMessages(handle, thread, 0);
        });
    }

    @Override
    public boolean replace(ContactThread thread) {
        return database.write(handle -> {
            int stored = handle.createQuery("select count(*) from contact_message where contact = :id")
                    .bind("id", thread.id().value())
                    .mapTo(Integer.class)
                    .one();
            boolean known =
                    ContactRows.bind(handle.createUpdate(UPDATE), thread).execute() == 1;
            return known && addMessages(handle, thread, stored);
        });
    }

    private static boolean addMessages(Handle handle, ContactThread thread, int from) {
        for (int i = from; i < thread.messages().size(); i++) {
            ContactRows.bind(
                            handle.createUpdate(INSERT_MESSAGE),
                            thread.messages().get(i))
                    .bind("contact", thread.id().value())
                    .bind("position", i)
                    .execute();
        }
        return true;
    }

    @Override
    public Optional<ContactThread> find(ContactId id) {
        return database.read(handle -> find(handle, id.value()));
    }

    private static Optional<ContactThread> find(Handle handle, String id) {
        List<ContactMessage> messages = handle.createQuery(MESSAGES)
                .bind("id", id)
                .map(ContactRows::message)
                .list();
        return handle.createQuery(FIND)
                .bind("id", id)
                .map((rows, context) -> ContactRows.thread(rows, messages))
                .findOne();
    }

    @Override
    public Optional<ContactThread> findSent(Actor by, SubmissionId submission) {
        return database.read(handle -> handle.createQuery(SENT)
                .bind("id", by.id())
                .bind("kind", by.kind().name())
                .bind("submission", submission.value())
                .mapTo(String.class)
                .findOne()
                .flatMap(id -> find(handle, id)));
    }

    @Override
    public Found<ContactSummary> waiting(String text, Seek seek) {
        return database.read(handle -> Pages.read(
                handle,
                SELECT,
                "waits and " + CONTAINS,
                Map.of("text", Pages.containing(text), "escape", ESCAPE),
                seek,
                ContactRows::summary));
    }

    @Override
    public Found<ContactSummary> search(@Nullable ContactState state, String text, Seek seek) {
        String pattern = Pages.containing(text);
        return state == null
                ? newestFirst(CONTAINS, Map.of("text", pattern, "escape", ESCAPE), seek)
                : newestFirst(
                        "state = :state and " + CONTAINS,
                        Map.of("state", state.name(), "text", pattern, "escape", ESCAPE),
                        seek);
    }

    @Override
    public Found<ContactSummary> of(DeveloperId developer, Seek seek) {
        return newestFirst("developer = :developer", Map.of("developer", developer.value()), seek);
    }

    private Found<ContactSummary> newestFirst(String condition, Map<String, ?> bindings, Seek seek) {
        return database.read(
                handle -> Pages.readNewestFirst(handle, SELECT, condition, bindings, seek, ContactRows::summary));
    }

    @Override
    public int countWaiting() {
        return database.read(handle -> handle.createQuery("select count(*) from contact where waits")
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public int countWaiting(DeveloperId developer) {
        return database.read(
                handle -> handle.createQuery("select count(*) from contact where waits and developer = :developer")
                        .bind("developer", developer.value())
                        .mapTo(Integer.class)
                        .one());
    }
}
