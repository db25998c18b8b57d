package dev.sandbank.persistence.idempotency;

import dev.sandbank.application.idempotency.AnswerText;
import dev.sandbank.application.idempotency.AskedOnce;
import dev.sandbank.application.idempotency.KeptAnswer;
import dev.sandbank.application.idempotency.KeptAnswers;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Kept answers in SQL. */
public final class JdbiKeptAnswers implements KeptAnswers {

    private static final String SELECT = """
            select id, space, request, status, content_type, body, kept_at from kept_answer where id = :id
            """;

    private static final String REPLACE = """
            insert into kept_answer (id, space, request, status, content_type, body, kept_at)
            values (:id, :space, :request, :status, :contentType, :body, :keptAt)
            on conflict (id) do update set request = excluded.request, status = excluded.status,
                content_type = excluded.content_type, body = excluded.body, kept_at = excluded.kept_at
            """;

    private static final String FORGET = """
            delete from kept_answer where id in (
                select id from kept_answer where kept_at < :before order by kept_at limit :max)
            """;

    private final Database database;

    public JdbiKeptAnswers(Database database) {
        this.database = database;
    }

    @Override
    public Optional<KeptAnswer> find(String id) {
        return database.read(handle -> handle.createQuery(SELECT)
                .bind("id", id)
                .map((rows, context) -> answer(new Columns(rows)))
                .findOne());
    }

    @Override
    public void keep(KeptAnswer answer) {
        database.write(handle -> handle.createUpdate(REPLACE)
                .bind("id", answer.call().id())
                .bind("space", answer.call().space())
                .bind("request", answer.call().request())
                .bind("status", answer.answer().status())
                .bind("contentType", answer.answer().contentType())
                .bind("body", answer.answer().body())
                .bind("keptAt", answer.keptAt())
                .execute());
    }

    @Override
    public int forget(Instant keptBefore, int max) {
        return database.write(handle -> handle.createUpdate(FORGET)
                .bind("before", keptBefore)
                .bind("max", max)
                .execute());
    }

    private static KeptAnswer answer(Columns columns) throws SQLException {
        return new KeptAnswer(
                new AskedOnce(columns.space("space"), columns.text("id"), columns.text("request")),
                new AnswerText(columns.number("status"), columns.textOrNull("content_type"), columns.text("body")),
                columns.instant("kept_at"));
    }
}
