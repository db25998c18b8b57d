package dev.sandbank.persistence.sqlite;

import static dev.sandbank.persistence.sqlite.QueueFixture.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.sqlite.FaultyDriver.Kind;
import dev.sandbank.persistence.sqlite.FaultyDriver.Point;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After a failure of the driver at any point the store works again without a restart: units that were refused are not
 * stored, and all others are.
 */
@Timeout(60)
class FailingDriverTest {

    private final QueueFixture fixture;

    FailingDriverTest(@TempDir Path directory) {
        fixture = new QueueFixture(directory);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    static Stream<Arguments> everyFault() {
        return Stream.of(Point.values())
                .flatMap(point -> Stream.of(Kind.values()).map(kind -> Arguments.of(point, kind)));
    }

    static Stream<Arguments> lastingFaults() {
        return everyFault().filter(fault -> ((Point) fault.get()[0]).everyChangeMeetsIt());
    }

    @ParameterizedTest
    @MethodSource("everyFault")
    void case111WhileTheFaultLastsNobodyIsToldThatItWorkedAndAfterItEverythingDoes(Point point, Kind kind) {
        Set<Integer> acknowledged = new TreeSet<>(Set.of(join(fixture.insert(1))));
        CompletionStage<Boolean> held = fixture.holdTheWriter();
        List<CompletionStage<Integer>> good = List.of(fixture.insert(2), fixture.insert(3));
        // This unit makes the others run a second time, each in a savepoint.
        CompletionStage<Integer> bad = fixture.insertAndThrow(4);
        CompletionStage<Integer> alsoGood = fixture.insert(5);
        fixture.driver.fail(point, kind);
        fixture.openTheGate();
        outcome(held);

        for (CompletionStage<Integer> unit : List.of(good.get(0), good.get(1), alsoGood)) {
            assertThatThrownBy(() -> join(unit)).hasCauseInstanceOf(StoreUnavailable.class);
        }
        assertThatThrownBy(() -> join(bad)).isInstanceOf(CompletionException.class);
        if (point.everyChangeMeetsIt()) {
            assertThat(fixture.health.trouble()).isPresent();
        }

        fixture.driver.repair();
        acknowledged.add(join(fixture.insert(6)));
        acknowledged.add(join(fixture.insert(2)));

        assertThat(fixture.stored()).isEqualTo(acknowledged);
        fixture.awaitHealth(false);
        assertThat(fixture.driver.usedAgain()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lastingFaults")
    void healthComesBackByItselfWhileNobodyWrites(Point point, Kind kind) {
        CompletionStage<Boolean> held = fixture.holdTheWriter();
        fixture.driver.fail(point, kind);
        CompletionStage<Integer> bad = fixture.insertAndThrow(1);
        CompletionStage<Integer> good = fixture.insert(2);
        fixture.openTheGate();
        outcome(held);
        assertThatThrownBy(() -> join(bad)).isInstanceOf(CompletionException.class);
        assertThatThrownBy(() -> join(good)).hasCauseInstanceOf(StoreUnavailable.class);
        fixture.awaitHealth(true);

        fixture.driver.repair();

        fixture.awaitHealth(false);
        assertThat(fixture.stored()).isEmpty();
    }

    @Test
    void afterAFailedRollbackTheConnectionIsAnother() {
        join(fixture.insert(1));
        assertThat(fixture.driver.connections()).isEqualTo(1);
        CompletionStage<Boolean> held = fixture.holdTheWriter();
        CompletionStage<Integer> bad = fixture.insertAndThrow(2);
        fixture.driver.fail(Point.ROLLBACK, Kind.UNKNOWN);
        fixture.openTheGate();
        join(held);
        assertThatThrownBy(() -> join(bad)).hasCauseInstanceOf(StoreUnavailable.class);

        fixture.driver.repair();
        join(fixture.insert(3));

        assertThat(fixture.driver.connections()).isEqualTo(2);
        assertThat(fixture.stored()).containsExactly(1, 3);
    }

    @Test
    void aUnitThatSwallowsAFailureOfTheDatabaseIsNotStored() {
        CompletionStage<Integer> swallowing = fixture.queue.submit(() -> {
            fixture.sql("insert into number values (1)");
            fixture.driver.fail(Point.STATEMENT, Kind.OF_THE_DISK);
            try {
                return fixture.sql("insert into number values (2)");
            } catch (StoreUnavailable e) {
                fixture.driver.repair();
                return 0;
            }
        });

        assertThatThrownBy(() -> join(swallowing)).hasCauseInstanceOf(StoreUnavailable.class);
        assertThat(fixture.stored()).isEmpty();
        assertThat(join(fixture.insert(3))).isEqualTo(3);
    }

    private static void outcome(CompletionStage<Boolean> stage) {
        stage.handle((result, failure) -> true).toCompletableFuture().join();
    }
}
