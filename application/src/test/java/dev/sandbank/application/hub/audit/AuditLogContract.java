package dev.sandbank.application.hub.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.audit.AuditArbitraries;
import dev.sandbank.domain.hub.audit.AuditEntry;
import dev.sandbank.domain.hub.audit.AuditEvent;
import dev.sandbank.domain.hub.audit.AuditHead;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link AuditLog} must do. */
public abstract class AuditLogContract extends StoreContract {

    private static final Actor ANN = new Actor(Actor.Kind.COMMAND_LINE, "ann");
    private static final Actor JOB = new Actor(Actor.Kind.PROGRAM, "job");
    private static final long ALL = Long.MAX_VALUE;

    @Provide
    Arbitrary<List<AuditEvent>> logs() {
        return AuditArbitraries.events().list().ofMaxSize(12);
    }

    @Property(tries = 40)
    void entriesAreReadAsTheyWereWritten(@ForAll("logs") List<AuditEvent> events) {
        AuditLog log = stores().auditLog();
        long earlier = log.head().count();
        List<AuditEntry> written = new ArrayList<>();
        events.forEach(event -> written.add(append(event)));
        List<AuditEntry> newestFirst = new ArrayList<>(written);
        Collections.reverse(newestFirst);

        assertThat(log.after(earlier, 100))
                .isEqualTo(written)
                .extracting(AuditEntry::event)
                .isEqualTo(events);
        assertThat(log.newest(AuditFilter.ALL, ALL, events.size())).isEqualTo(newestFirst);
        assertThat(log.head().count()).isEqualTo(earlier + events.size());
        assertThat(verified(log.head())).isTrue();
    }

    /** Walking all pages meets each entry once. */
    @Property(tries = 20)
    void pagesFollowOneAnother(@ForAll("logs") List<AuditEvent> events) {
        events.forEach(this::append);
        AuditLog log = stores().auditLog();
        List<Long> walked = new ArrayList<>();
        long below = ALL;
        List<AuditEntry> page;
        do {
            page = log.newest(AuditFilter.ALL, below, 5);
            page.forEach(entry -> walked.add(entry.sequence()));
            below = page.isEmpty() ? below : page.get(page.size() - 1).sequence();
        } while (!page.isEmpty());

        long count = log.head().count();
        assertThat(walked)
                .isEqualTo(LongStream.range(0, count).mapToObj(i -> count - i).toList());
        assertThat(log.after(count, 5)).isEmpty();
    }

    @Property(tries = 40)
    void filterFindsWhatItMatches(@ForAll("logs") List<AuditEvent> events) {
        AuditLog log = stores().auditLog();
        long earlier = log.head().count();
        events.forEach(this::append);
        for (AuditEvent wanted : events) {
            for (AuditFilter filter : filtersFor(wanted)) {
                List<AuditEntry> found = log.newest(filter, ALL, 1_000);
                assertThat(found).allMatch(entry -> filter.matches(entry.event()));
                assertThat(found.stream().filter(entry -> entry.sequence() > earlier))
                        .extracting(AuditEntry::event)
                        .contains(wanted)
                        .hasSize((int) events.stream().filter(filter::matches).count());
            }
        }
    }

    private static List<AuditFilter> filtersFor(AuditEvent wanted) {
        Instant at = wanted.at();
        return List.of(
                new AuditFilter(wanted.action(), null, null, null, null),
                new AuditFilter(null, wanted.actor().id(), null, null, null),
                new AuditFilter(null, null, wanted.target(), null, null),
                new AuditFilter(null, null, null, at, at.plusMillis(1)),
                new AuditFilter(
                        wanted.action(), wanted.actor().id(), wanted.target(), at.minusSeconds(1), at.plusSeconds(1)));
    }

    @Example
    void unitThatFailsLeavesNoEntry() {
        append(event(ANN, "one"));
        assertThatThrownBy(() -> stores().transactions().run(() -> {
                    stores().auditLog().append(event(ANN, "two"));
                    throw new IllegalStateException("after the entry");
                }))
                .isInstanceOf(IllegalStateException.class);
        append(event(JOB, "three"));

        assertThat(stores().auditLog().after(0, 10))
                .extracting(entry -> entry.sequence() + " " + entry.event().target())
                .containsExactly("1 one", "2 three");
        assertThat(verified(stores().auditLog().head())).isTrue();
    }

    /** The clock of the machine may step back meanwhile. */
    @Example
    void entriesOfManyAtOnceFormOneChain() {
        AtomicInteger number = new AtomicInteger();
        Race.of(8, () -> {
            for (int i = 0; i < 25; i++) {
                append(event(ANN, "target " + number.incrementAndGet()));
            }
            return true;
        });

        assertThat(stores().auditLog().head().count()).isEqualTo(200);
        assertThat(verified(stores().auditLog().head())).isTrue();
    }

    private AuditEntry append(AuditEvent event) {
        return stores().transactions().run(() -> stores().auditLog().append(event));
    }

    private boolean verified(AuditHead head) {
        return new VerifyAudit(stores().auditLog()).verify(head).firstBad().isEmpty();
    }

    private static AuditEvent event(Actor actor, String target) {
        return AuditEvent.of(NOON, actor, AuditAction.SPACE_RESET, target, Map.of("tokens", "kept"));
    }
}
