package dev.sandbank.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.persistence.sqlite.FaultyDriver.Kind;
import dev.sandbank.persistence.sqlite.FaultyDriver.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** After any failures in any order, the store holds exactly the acknowledged changes. */
class FaultsModelTest {

    /** One step of a history. */
    enum Step {
        INSERT,
        INSERT_AND_THROW,
        REFUSE,
        BREAK_A_RULE,
        WAIT,
        REPAIR,
        FAIL_BEGIN(Point.BEGIN),
        FAIL_STATEMENT(Point.STATEMENT),
        FAIL_SAVEPOINT(Point.SAVEPOINT),
        FAIL_COMMIT(Point.COMMIT),
        FAIL_ROLLBACK(Point.ROLLBACK);

        private final @Nullable Point point;

        Step() {
            this(null);
        }

        Step(@Nullable Point point) {
            this.point = point;
        }
    }

    @Property(tries = 60)
    void whatIsStoredIsWhatWasAcknowledged(@ForAll("histories") List<Step> steps, @ForAll Kind kind)
            throws IOException {
        Path directory = Files.createTempDirectory("sandbank-faults");
        try (QueueFixture fixture = new QueueFixture(directory)) {
            List<CompletionStage<Integer>> submitted = new ArrayList<>();
            int next = 1;
            for (Step step : steps) {
                take(step, next++, fixture, submitted, kind);
            }
            fixture.driver.repair();
            submitted.add(fixture.insert(next));

            Set<Integer> acknowledged = acknowledged(submitted);
            assertThat(acknowledged).contains(next);
            assertThat(fixture.stored()).isEqualTo(acknowledged);
            assertThat(fixture.driver.usedAgain()).isEmpty();
        } finally {
            remove(directory);
        }
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Arbitraries.of(Step.class).list().ofMaxSize(40);
    }

    private static void take(
            Step step, int n, QueueFixture fixture, List<CompletionStage<Integer>> submitted, Kind kind) {
        switch (step) {
            case INSERT -> submitted.add(fixture.insert(n));
            case INSERT_AND_THROW -> submitted.add(fixture.insertAndThrow(n));
            case REFUSE ->
                submitted.add(fixture.queue.submit(() -> {
                    throw new IllegalArgumentException("on purpose");
                }));
            case BREAK_A_RULE ->
                submitted.add(
                        fixture.queue.submit(() -> fixture.sql("insert into number values (" + n + "), (" + n + ")")));
            case WAIT -> acknowledged(submitted);
            case REPAIR -> fixture.driver.repair();
            default -> fixture.driver.fail(Objects.requireNonNull(step.point), kind);
        }
    }

    private static Set<Integer> acknowledged(List<CompletionStage<Integer>> submitted) {
        Set<Integer> numbers = new TreeSet<>();
        for (CompletionStage<Integer> unit : submitted) {
            int n = unit.exceptionally(e -> 0).toCompletableFuture().join();
            if (n > 0) {
                numbers.add(n);
            }
        }
        return numbers;
    }
}
