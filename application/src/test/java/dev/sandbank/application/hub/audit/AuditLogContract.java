package dev.sandbank.application.hub.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Race;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.audit.AuditArbitraries;
import dev.sandbank.domain.hub.audit.AuditEntry;
import dev.sandbank.domain.hub.audit.AuditEvent;
import dev.sandbank.domain.hub.audit.AuditHead;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.secret.Source;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
        assertThat(newest(AuditFilter.ALL).subList(0, events.size())).isEqualTo(newestFirst);
        assertThat(log.head().count()).isEqualTo(earlier + events.size());
        assertThat(verified(log.head())).isTrue();
    }

    /** Walking all pages meets each entry once. */
    @Property(tries = 20)
    void pagesFollowOneAnother(@ForAll("logs") List<AuditEvent> events) {
        events.forEach(this::append);
        AuditLog log = stores().auditLog();
        List<Long> walked = new ArrayList<>();
        Seek seek = Seek.first(5);
        while (seek != null) {
            Found<AuditEntry> page = log.newest(AuditFilter.ALL, seek);
            page.rows().forEach(entry -> walked.add(entry.sequence()));
            assertThat(page.previous() == null).isEqualTo(seek.from() == Long.MIN_VALUE);
            seek = page.next() == null ? null : Seek.after(page.next(), 5);
        }

        long count = log.head().count();
        if (count > 0) {
            assertThat(log.newest(AuditFilter.ALL, Seek.before(1, 5)).rows())
                    .extracting(AuditEntry::sequence)
                    .isEqualTo(walked.subList((int) Math.max(0, count - 6), (int) count - 1));
        }
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
                List<AuditEntry> found = newest(filter);
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
                new AuditFilter(wanted.action(), null, null, null, null, null),
                new AuditFilter(null, wanted.actor().id(), null, null, null, null),
                new AuditFilter(null, null, wanted.target(), null, null, null),
                new AuditFilter(null, null, null, wanted.facts().get(Audit.FROM), null, null),
                new AuditFilter(null, null, null, null, at, at.plusMillis(1)),
                new AuditFilter(
                        wanted.action(),
                        wanted.actor().id(),
                        wanted.target(),
                        wanted.facts().get(Audit.FROM),
                        at.minusSeconds(1),
                        at.plusSeconds(1)));
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

    /** Entries of a browser tell from where the change was made; others do not. */
    @Example
    void entriesOfOneAddressAreFound() {
        DeveloperId ann = new DeveloperId("Ann0000000000000");
        Audit audit = new Audit(stores().auditLog(), Clock.fixed(NOON, ZoneOffset.UTC), JOB);
        stores().transactions().run(() -> {
            audit.note(AuditAction.SPACE_RESET, "no address", Map.of());
            audit.by(ann, new Source("192.0.2.7")).note(AuditAction.SPACE_RESET, "one", Map.of("a", "b", "z", "c"));
            audit.by(ann, new Source("192.0.2.77")).note(AuditAction.SPACE_RESET, "two", Map.of());
            audit.note(AuditAction.SPACE_RESET, "in the text", Map.of("name", "from 192.0.2.7"));
            return true;
        });
        assertThat(newest(new AuditFilter(null, null, null, "192.0.2.7", null, null)))
                .extracting(entry -> entry.event().target())
                .containsExactly("one");
        assertThat(newest(new AuditFilter(null, null, null, "192.0.2", null, null)))
                .isEmpty();
    }

    @Example
    void exportReadsEveryEntryOnce() {
        stores().transactions().run(() -> {
            for (int i = 0; i < 2_100; i++) {
                stores().auditLog().append(event(i % 2 == 0 ? ANN : JOB, "target " + i));
            }
            return true;
        });
        List<Long> read = new ArrayList<>();
        ExportAudit export = new ExportAudit(stores().auditLog());
        export.export(AuditFilter.ALL, entry -> read.add(entry.sequence()));
        assertThat(read).hasSize(2_100).isSortedAccordingTo(Comparator.reverseOrder());
        read.clear();
        export.export(new AuditFilter(null, "ann", null, null, null, null), entry -> read.add(entry.sequence()));
        assertThat(read).hasSize(1_050).allMatch(number -> number % 2 == 1);
    }

    private List<AuditEntry> newest(AuditFilter filter) {
        return stores().auditLog().newest(filter, Seek.first(1_000)).rows();
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
