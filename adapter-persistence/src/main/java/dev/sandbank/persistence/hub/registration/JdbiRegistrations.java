package dev.sandbank.persistence.hub.registration;

import dev.sandbank.application.hub.registration.Registrations;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.SearchText;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.persistence.sql.Database;
import dev.sandbank.persistence.sql.Pages;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/** Registrations in SQL. */
public final class JdbiRegistrations implements Registrations {

    private static final String INSERT = """
            insert into registration (entry, id, name, email, email_key, company, country, purpose, submitted_at, state,
                decided_by_kind, decided_by, decided_at, reason, developer, activated_at, search_text)
            values ((select coalesce(max(entry), 0) + 1 from registration), :id, :name, :email, :emailKey, :company,
                :country, :purpose, :submittedAt, :state, :kind, :by, :decidedAt, :reason, :developer, :activatedAt,
                :searchText)
            """;

    private static final String UPDATE = """
            update registration set state = :state, decided_by_kind = :kind, decided_by = :by,
                decided_at = :decidedAt, reason = :reason, developer = :developer, activated_at = :activatedAt
            where id = :id
            """;

    private static final String FORGET = """
            update registration set name = :name, email = :email, email_key = :emailKey, company = :company,
                country = :country, purpose = :purpose, search_text = :searchText
            where developer = :forgotten or email_key = :forgottenKey
            """;

    private static final String BEFORE = RegistrationRows.SELECT + """
             where email_key = :email and entry < (select entry from registration where id = :id)
            order by entry desc limit 1
            """;

    private final Database database;

    public JdbiRegistrations(Database database) {
        this.database = database;
    }

    @Override
    public void add(Registration registration) {
        database.write(
                handle -> bindWhole(handle.createUpdate(INSERT), registration).execute());
    }

    @Override
    public boolean replace(Registration registration) {
        return database.write(handle -> RegistrationRows.bindStatus(handle.createUpdate(UPDATE), registration.status())
                        .bind("id", registration.id().value())
                        .execute())
                == 1;
    }

    @Override
    public boolean remove(RegistrationId id) {
        return database.write(handle -> handle.createUpdate("delete from registration where id = :id")
                        .bind("id", id.value())
                        .execute())
                == 1;
    }

    @Override
    public void forget(DeveloperId developer, EmailAddress email) {
        database.write(handle -> bindPerson(handle.createUpdate(FORGET), Applicant.FORGOTTEN)
                .bind("forgotten", developer.value())
                .bind("forgottenKey", email.key())
                .execute());
    }

    @Override
    public Optional<Registration> find(RegistrationId id) {
        return database.read(handle -> handle.createQuery(RegistrationRows.SELECT + " where id = :id")
                .bind("id", id.value())
                .map(RegistrationRows::read)
                .findOne());
    }

    @Override
    public Optional<Registration> newestOf(EmailAddress email) {
        return database.read(handle -> handle.createQuery(
                        RegistrationRows.SELECT + " where email_key = :email order by entry desc limit 1")
                .bind("email", email.key())
                .map(RegistrationRows::read)
                .findOne());
    }

    @Override
    public Optional<Registration> before(Registration registration) {
        return database.read(handle -> handle.createQuery(BEFORE)
                .bind("email", registration.applicant().email().key())
                .bind("id", registration.id().value())
                .map(RegistrationRows::read)
                .findOne());
    }

    @Override
    public Found<Registration> search(RegistrationState state, String text, Seek seek) {
        return database.read(handle -> Pages.read(
                handle,
                RegistrationRows.SELECT,
                "state = :state and search_text like :text escape '\\'",
                Map.of("state", state.name(), "text", Pages.containing(text)),
                seek,
                RegistrationRows::read));
    }

    @Override
    public int count(RegistrationState state) {
        return database.read(handle -> handle.createQuery("select count(*) from registration where state = :state")
                .bind("state", state.name())
                .mapTo(Integer.class)
                .one());
    }

    private static <S extends SqlStatement<S>> S bindWhole(S statement, Registration registration) {
        return bindPerson(RegistrationRows.bindStatus(statement, registration.status()), registration.applicant())
                .bind("id", registration.id().value())
                .bind("submittedAt", registration.submittedAt());
    }

    private static <S extends SqlStatement<S>> S bindPerson(S statement, Applicant applicant) {
        return statement
                .bind("name", applicant.name())
                .bind("email", applicant.email().value())
                .bind("emailKey", applicant.email().key())
                .bind("company", applicant.company())
                .bind("country", applicant.country())
                .bind("purpose", applicant.purpose())
                .bind(
                        "searchText",
                        SearchText.fold(
                                String.join("\n", applicant.email().value(), applicant.name(), applicant.company())));
    }
}
