package dev.sandbank.persistence.hub.session;

import dev.sandbank.application.hub.session.factor.Factors;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.session.AccountFactor;
import dev.sandbank.domain.hub.session.CodeTries;
import dev.sandbank.domain.hub.session.FactorSeed;
import dev.sandbank.domain.hub.session.RecoveryCodes;
import dev.sandbank.domain.hub.session.SecondFactor;
import dev.sandbank.domain.hub.session.SecondFactor.Enrolled;
import dev.sandbank.domain.hub.session.SecondFactor.Setup;
import dev.sandbank.domain.secret.SecretHash;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Second factors in SQL. */
public final class JdbiFactors implements Factors {

    private static final String SELECT = """
            select developer, seed, last_step, since, setup_seed, setup_ends_at, recovery_codes, failures, next_try_at,
                warned_at
            from second_factor where developer = :developer
            """;

    private static final String INSERT = """
            insert into second_factor (developer, seed, last_step, since, setup_seed, setup_ends_at, recovery_codes,
                failures, next_try_at, warned_at)
            values (:developer, :seed, :lastStep, :since, :setupSeed, :setupEndsAt, :recoveryCodes, :failures,
                :nextTryAt, :warnedAt)
            """;

    private static final String UPDATE = """
            update second_factor set seed = :seed, last_step = :lastStep, since = :since, setup_seed = :setupSeed,
                setup_ends_at = :setupEndsAt, recovery_codes = :recoveryCodes, failures = :failures,
                next_try_at = :nextTryAt, warned_at = :warnedAt
            where developer = :developer and coalesce(seed, '') = :beforeSeed
                and coalesce(last_step, -1) = :beforeStep and coalesce(setup_seed, '') = :beforeSetup
                and recovery_codes = :beforeCodes and failures = :beforeFailures
            """;

    private final Database database;

    public JdbiFactors(Database database) {
        this.database = database;
    }

    @Override
    public Optional<AccountFactor> find(DeveloperId developer) {
        return database.read(handle -> find(handle, developer));
    }

    @Override
    public boolean replace(AccountFactor before, AccountFactor after) {
        return database.write(handle -> find(handle, after.developer()).isEmpty()
                        ? added(handle, before, after)
                        : changed(handle, before, after))
                == 1;
    }

    @Override
    public boolean remove(DeveloperId developer) {
        return database.write(handle -> handle.createUpdate("delete from second_factor where developer = :developer")
                        .bind("developer", developer.value())
                        .execute())
                == 1;
    }

    private static int added(Handle handle, AccountFactor before, AccountFactor after) {
        return before.equals(AccountFactor.off(after.developer()))
                ? bind(handle.createUpdate(INSERT), after).execute()
                : 0;
    }

    private static int changed(Handle handle, AccountFactor before, AccountFactor after) {
        Enrolled enrolled = before.factor().enrolled();
        Setup setup = before.factor().setup();
        return bind(handle.createUpdate(UPDATE), after)
                .bind("beforeSeed", Objects.requireNonNullElse(seedOf(enrolled), ""))
                .bind("beforeStep", enrolled == null ? -1 : enrolled.lastStep())
                .bind("beforeSetup", setup == null ? "" : setup.seed().value())
                .bind("beforeCodes", lines(before.codes()))
                .bind("beforeFailures", before.tries().failures())
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, AccountFactor factor) {
        Enrolled enrolled = factor.factor().enrolled();
        Setup setup = factor.factor().setup();
        return statement
                .bind("developer", factor.developer().value())
                .bind("seed", seedOf(enrolled))
                .bind("lastStep", enrolled == null ? null : enrolled.lastStep())
                .bind("since", enrolled == null ? null : enrolled.since())
                .bind("setupSeed", setup == null ? null : setup.seed().value())
                .bind("setupEndsAt", setup == null ? null : setup.endsAt())
                .bind("recoveryCodes", lines(factor.codes()))
                .bind("failures", factor.tries().failures())
                .bind("nextTryAt", factor.tries().nextTryAt())
                .bind("warnedAt", factor.warnedAt());
    }

    private static @Nullable String seedOf(@Nullable Enrolled enrolled) {
        return enrolled == null ? null : enrolled.seed().value();
    }

    private static String lines(RecoveryCodes codes) {
        return Columns.lines(codes.unused().stream()
                .map(hash -> HexFormat.of().formatHex(hash.bytes()))
                .toList());
    }

    private static Optional<AccountFactor> find(Handle handle, DeveloperId developer) {
        return handle.createQuery(SELECT)
                .bind("developer", developer.value())
                .map(JdbiFactors::read)
                .findOne();
    }

    private static AccountFactor read(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        String seed = columns.textOrNull("seed");
        String setupSeed = columns.textOrNull("setup_seed");
        Enrolled enrolled = seed == null
                ? null
                : new Enrolled(new FactorSeed(seed), columns.bigNumber("last_step"), columns.instant("since"));
        Setup setup = setupSeed == null ? null : new Setup(new FactorSeed(setupSeed), columns.instant("setup_ends_at"));
        return new AccountFactor(
                new DeveloperId(columns.text("developer")),
                new SecondFactor(enrolled, setup),
                new RecoveryCodes(columns.lines("recovery_codes").stream()
                        .map(line -> SecretHash.stored(HexFormat.of().parseHex(line)))
                        .toList()),
                new CodeTries(columns.number("failures"), columns.instantOrNull("next_try_at")),
                columns.instantOrNull("warned_at"));
    }
}
