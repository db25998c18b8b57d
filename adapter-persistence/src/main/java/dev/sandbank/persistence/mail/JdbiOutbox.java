package dev.sandbank.persistence.mail;

import dev.sandbank.application.mail.Outbox;
import dev.sandbank.application.mail.OutboxEntry;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Found.Numbered;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.mail.CustomerRecipient;
import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.MailState;
import dev.sandbank.domain.mail.Recipient;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.sql.Database;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The outbox in SQL. */
public final class JdbiOutbox implements Outbox {

    private static final String INSERT = """
            insert into mail (entry, id, space, recipient, recipient_key, subject, body, made_at, state, tries, doubts, at_time,
                reason)
            values ((select coalesce(max(entry), 0) + 1 from mail), :id, :space, :recipient, :key, :subject, :body, :madeAt,
                :state, :tries, :doubts, :at, :reason)
            """;

    private static final String CHANGE = """
            update mail set state = :state, tries = :tries, doubts = :doubts, at_time = :at, reason = :reason
            where id = :id
            """;

    private static final String FORGET = """
            delete from mail where entry in (
                select entry from mail where state in (<ends>) and at_time < :before order by at_time limit :most)
            """;

    private static final String KEEP_NEWEST = """
            delete from mail where space = :space and entry <= (
                select entry from mail where space = :space order by entry desc limit 1 offset :most)
            """;

    private static final List<String> ENDS = Arrays.stream(MailState.values())
            .filter(MailState::isEnd)
            .map(MailState::name)
            .toList();

    private final Database database;

    public JdbiOutbox(Database database) {
        this.database = database;
    }

    @Override
    public void add(Mail mail, Delivery delivery) {
        database.write(handle -> bind(handle.createUpdate(INSERT), mail.id(), delivery)
                .bind(
                        "space",
                        mail.to() instanceof CustomerRecipient customer
                                ? customer.space().value()
                                : null)
                .bind("recipient", mail.to().value())
                .bind("key", mail.to().key())
                .bind("subject", mail.subject())
                .bind("body", MailBodyText.write(mail.body()))
                .bind("madeAt", mail.madeAt())
                .execute());
    }

    @Override
    public Optional<OutboxEntry> find(MailId id) {
        return database.read(handle -> handle.createQuery(MailRows.SELECT + " where id = :id")
                .bind("id", id.value())
                .map(MailRows::read)
                .findOne());
    }

    /** The list runs from large numbers to small ones. */
    @Override
    public Found<OutboxEntry> newest(@Nullable Recipient to, Seek seek) {
        boolean begins = seek.forward() && seek.from() == Long.MIN_VALUE;
        String order = seek.forward() ? "entry < :from order by entry desc" : "entry > :from order by entry";
        String whose = to == null ? "" : "recipient_key = :key and ";
        return database.read(handle -> {
            Query query = handle.createQuery(MailRows.SELECT + " where " + whose + order + " limit :most")
                    .bind("from", begins ? Long.MAX_VALUE : seek.from())
                    .bind("most", seek.most() + 1);
            if (to != null) {
                query.bind("key", to.key());
            }
            return Found.of(
                    seek,
                    query.map(MailRows::read).stream()
                            .map(entry -> new Numbered<>(entry.number(), entry))
                            .toList());
        });
    }

    @Override
    public Optional<OutboxEntry> firstDue(Instant now) {
        return database.read(handle -> handle.createQuery(
                        MailRows.SELECT + " where state = :state and at_time <= :now order by entry limit 1")
                .bind("state", MailState.WAITING.name())
                .bind("now", now)
                .map(MailRows::read)
                .findOne());
    }

    @Override
    public List<OutboxEntry> in(MailState state, int most) {
        return database.read(
                handle -> handle.createQuery(MailRows.SELECT + " where state = :state order by entry limit :most")
                        .bind("state", state.name())
                        .bind("most", most)
                        .map(MailRows::read)
                        .list());
    }

    @Override
    public void change(MailId id, Delivery delivery) {
        database.write(handle -> bind(handle.createUpdate(CHANGE), id, delivery).execute());
    }

    @Override
    public long count(MailState state) {
        return database.read(handle -> handle.createQuery("select count(*) from mail where state = :state")
                .bind("state", state.name())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public int forget(Instant endedBefore, int most) {
        return database.write(handle -> handle.createUpdate(FORGET)
                .bindList("ends", ENDS)
                .bind("before", endedBefore)
                .bind("most", most)
                .execute());
    }

    @Override
    public int keepNewestOf(SpaceId space, int most) {
        return database.write(handle -> handle.createUpdate(KEEP_NEWEST)
                .bind("space", space)
                .bind("most", most)
                .execute());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, MailId id, Delivery delivery) {
        return statement
                .bind("id", id.value())
                .bind("state", delivery.state().name())
                .bind("tries", delivery.tries())
                .bind("doubts", delivery.doubts())
                .bind("at", delivery.at())
                .bind("reason", delivery.reason());
    }
}
