package dev.sandbank.persistence.hub.developer;

import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.hub.developer.Standing;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.SearchText;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.developer.UserId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import dev.sandbank.persistence.sql.Pages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** Developers in SQL. */
public final class JdbiDevelopers implements Developers {

    private static final String SELECT = """
            select entry, id, user_id, email, name, company, space, password, administrator, suspended, created_at
            from developer""";

    private static final String INSERT = """
            insert into developer (entry, id, user_id, user_id_key, email, email_key, name, company, space, password,
                administrator, suspended, created_at, search_text)
            select (select coalesce(max(entry), 0) + 1 from developer), :id, :userId, :userIdKey, :email, :emailKey,
                :name, :company, :space, :password, :administrator, :suspended, :createdAt, :searchText
            where true
            on conflict do nothing
            """;

    private static final String UPDATE = """
            update developer set user_id = :userId, user_id_key = :userIdKey, email = :email, email_key = :emailKey,
                name = :name, company = :company, space = :space, password = :password,
                administrator = :administrator, suspended = :suspended, search_text = :searchText
            where id = :id and not exists (select 1 from developer other
                where other.id <> :id and (other.user_id_key = :userIdKey or other.email_key = :emailKey))
            """;

    private final Database database;

    public JdbiDevelopers(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(Developer developer) {
        return database.write(handle -> bind(handle.createUpdate(INSERT), developer)
                        .bind("createdAt", developer.createdAt())
                        .execute())
                == 1;
    }

    @Override
    public boolean replace(Developer developer) {
        return database.write(
                        handle -> bind(handle.createUpdate(UPDATE), developer).execute())
                == 1;
    }

    @Override
    public boolean noteWarning(DeveloperId id, Instant now, Duration pause) {
        return database.write(handle -> handle.createUpdate(
                                "update developer set warned_at = :now where id = :id and warned_at <= :before")
                        .bind("id", id.value())
                        .bind("now", now)
                        .bind("before", now.minus(pause))
                        .execute())
                == 1;
    }

    @Override
    public boolean remove(DeveloperId id) {
        return database.write(handle -> handle.createUpdate("delete from developer where id = :id")
                        .bind("id", id.value())
                        .execute())
                == 1;
    }

    @Override
    public Optional<Developer> find(DeveloperId id) {
        return find("id", id.value());
    }

    @Override
    public Optional<Developer> findByUserId(String userId) {
        return find("user_id_key", userId.toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<Developer> findByEmail(EmailAddress email) {
        return find("email_key", email.key());
    }

    private Optional<Developer> find(String column, String value) {
        return database.read(handle -> handle.createQuery(SELECT + " where " + column + " = :value")
                .bind("value", value)
                .map(JdbiDevelopers::read)
                .findOne());
    }

    @Override
    public Found<Developer> search(Standing standing, String text, Seek seek) {
        return database.read(handle -> Pages.read(
                handle,
                SELECT,
                "search_text like :text escape '\\'" + condition(standing),
                Map.of("text", Pages.containing(text), "yes", true, "no", false),
                seek,
                JdbiDevelopers::read));
    }

    private static String condition(Standing standing) {
        return switch (standing) {
            case ANY -> "";
            case ACTIVE -> " and suspended = :no";
            case SUSPENDED -> " and suspended = :yes";
            case ADMINISTRATOR -> " and administrator = :yes";
        };
    }

    @Override
    public List<Developer> actingAdministrators() {
        return database.read(
                handle -> handle.createQuery(SELECT + " where administrator = :yes and suspended = :no order by entry")
                        .bind("yes", true)
                        .bind("no", false)
                        .map(JdbiDevelopers::read)
                        .list());
    }

    @Override
    public boolean any() {
        return database.read(JdbiDevelopers::any);
    }

    private static boolean any(Handle handle) {
        return handle.createQuery("select 1 from developer limit 1")
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Developer developer) {
        return statement
                .bind("id", developer.id().value())
                .bind("userId", developer.userId().value())
                .bind("userIdKey", developer.userId().key())
                .bind("email", developer.email().value())
                .bind("emailKey", developer.email().key())
                .bind("name", developer.name())
                .bind("company", developer.company())
                .bind("space", developer.space())
                .bind("password", developer.password().text())
                .bind("administrator", developer.administrator())
                .bind("suspended", developer.suspended())
                .bind(
                        "searchText",
                        SearchText.fold(String.join(
                                "\n",
                                developer.userId().value(),
                                developer.email().value(),
                                developer.name(),
                                developer.company())));
    }

    private static Developer read(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new Developer(
                new DeveloperId(columns.text("id")),
                new UserId(columns.text("user_id")),
                new EmailAddress(columns.text("email")),
                columns.text("name"),
                columns.text("company"),
                columns.space("space"),
                new PasswordHash(columns.text("password")),
                columns.flag("administrator"),
                columns.flag("suspended"),
                columns.instant("created_at"));
    }
}
