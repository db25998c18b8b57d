package dev.sandbank.domain.hub.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jspecify.annotations.Nullable;

/** Whatever is done to a stored log, the first entry that it concerns is found. */
@Domain(AuditArbitraries.class)
@Domain(DomainContext.Global.class)
class AuditChainTest {

    @Property
    void untouchedLogIsAsItWasWritten(@ForAll @Size(max = 20) List<AuditEvent> events) {
        List<AuditEntry> log = log(events);
        AuditHead head = headOf(log);

        assertThat(firstBad(log, null)).isEmpty();
        assertThat(firstBad(log, head)).isEmpty();
        assertThat(head.count()).isEqualTo(events.size());
        assertThat(AuditHead.parse(head.toString())).contains(head);
    }

    @Property
    void headOfAnyEarlierTimeIsStillThere(
            @ForAll @Size(min = 1, max = 20) List<AuditEvent> events, @ForAll @IntRange(max = 20) int earlier) {
        List<AuditEntry> log = log(events);
        AuditHead kept = headOf(log.subList(0, Math.min(earlier, log.size())));
        assertThat(firstBad(log, kept)).isEmpty();
    }

    @Property
    void changedEntryIsFound(
            @ForAll @Size(min = 1, max = 20) List<AuditEvent> events,
            @ForAll @IntRange(max = 19) int place,
            @ForAll AuditEvent other) {
        List<AuditEntry> log = log(events);
        int changed = place % log.size();
        AuditEntry old = log.get(changed);
        Assume.that(!old.event().equals(other));
        log.set(changed, new AuditEntry(old.sequence(), other, old.hash()));

        assertThat(firstBad(log, null)).hasValue(changed + 1);
    }

    @Example
    void everyPartOfAnEntryCounts() {
        Actor ann = new Actor(Actor.Kind.COMMAND_LINE, "ann");
        AuditEvent written =
                AuditEvent.of(Instant.EPOCH, ann, AuditAction.SPACE_RESET, "default", Map.of("tokens", "kept"));
        Map<String, String> facts = written.facts();
        Actor bob = new Actor(Actor.Kind.COMMAND_LINE, "bob");
        Actor program = new Actor(Actor.Kind.PROGRAM, "ann");
        List<AuditEvent> others = List.of(
                AuditEvent.of(Instant.EPOCH.plusMillis(1), ann, written.action(), "default", facts),
                AuditEvent.of(Instant.EPOCH, bob, written.action(), "default", facts),
                AuditEvent.of(Instant.EPOCH, program, written.action(), "default", facts),
                AuditEvent.of(Instant.EPOCH, ann, AuditAction.SPACE_DELETED, "default", facts),
                AuditEvent.of(Instant.EPOCH, ann, written.action(), "yard", facts),
                AuditEvent.of(Instant.EPOCH, ann, written.action(), "default", Map.of("tokens", "removed")),
                AuditEvent.of(Instant.EPOCH, ann, written.action(), "default", Map.of("token", "kept")),
                AuditEvent.of(Instant.EPOCH, ann, written.action(), "default", Map.of()));

        for (AuditEvent other : others) {
            AuditEntry entry = log(List.of(written)).get(0);
            assertThat(firstBad(List.of(new AuditEntry(1, other, entry.hash())), null))
                    .as(other.toString())
                    .hasValue(1);
        }
    }

    @Example
    void checkTellsHowFarTheLogIsSound() {
        List<AuditEntry> log = log(List.of(event("one", Map.of()), event("two", Map.of()), event("three", Map.of())));
        AuditCheck check = new AuditCheck(null);
        check.read(log.get(0));
        check.read(log.get(2));

        assertThat(check.head()).isEqualTo(log.get(0).head());
        assertThat(check.firstBad()).hasValue(2);
        assertThat(check.isAnotherLog()).isFalse();
    }

    @Property
    void entryThatIsMissingBeforeTheEndIsFound(
            @ForAll @Size(min = 2, max = 20) List<AuditEvent> events, @ForAll @IntRange(max = 18) int place) {
        List<AuditEntry> log = log(events);
        int missing = place % (log.size() - 1);
        log.remove(missing);
        assertThat(firstBad(log, null)).hasValue(missing + 1);
    }

    @Property
    void exchangedEntriesAreFound(
            @ForAll @Size(min = 2, max = 20) List<AuditEvent> events, @ForAll @IntRange(max = 18) int place) {
        List<AuditEntry> log = log(events);
        int first = place % (log.size() - 1);
        Collections.swap(log, first, first + 1);
        assertThat(firstBad(log, null)).hasValue(first + 1);
    }

    @Property
    void missingEndIsFoundByAHeadThatWasKept(
            @ForAll @Size(min = 1, max = 20) List<AuditEvent> events, @ForAll @IntRange(max = 19) int rest) {
        List<AuditEntry> log = log(events);
        List<AuditEntry> left = log.subList(0, rest % log.size());

        assertThat(firstBad(left, null)).isEmpty();
        assertThat(firstBad(left, headOf(log))).hasValue(left.size() + 1);
    }

    @Property
    void logThatWasWrittenAnewIsFoundByAHeadThatWasKept(
            @ForAll @Size(min = 1, max = 20) List<AuditEvent> events, @ForAll AuditEvent other) {
        Assume.that(!events.get(0).equals(other));
        AuditHead kept = headOf(log(events));
        List<AuditEvent> forged = new ArrayList<>(events);
        forged.set(0, other);

        assertThat(firstBad(log(forged), null)).isEmpty();
        AuditCheck check = check(log(forged), kept);
        assertThat(check.firstBad()).hasValue(events.size());
        assertThat(check.isAnotherLog()).isTrue();
    }

    @Example
    void headThatNoLogCanHaveIsNoHead() {
        assertThat(firstBad(List.of(), new AuditHead(0, new AuditHash("1".repeat(64)))))
                .hasValue(1);
        assertThat(AuditHead.parse("1:" + "g".repeat(64))).isEmpty();
        assertThat(AuditHead.parse("-1:" + "0".repeat(64))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditHead(-1, AuditHash.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditHash("0"));
    }

    @Example
    void actionsHaveNamesForScripts() {
        for (AuditAction action : AuditAction.recorded()) {
            assertThat(action.text()).matches("[a-z]+(-[a-z]+)+");
            assertThat(AuditAction.of(action.text())).contains(action);
        }
        assertThat(AuditAction.of("APPLICATION_CREATED")).isEmpty();
        assertThat(AuditAction.of("unreadable")).isEmpty();
    }

    @Example
    void entryThatCannotBeReadFollowsNothing() {
        assertThat(firstBad(List.of(AuditEntry.unreadable(1)), null)).hasValue(1);
    }

    @Example
    void longFactsAreCutAndControlCharactersAreNeverStored() {
        Actor ann = new Actor(Actor.Kind.COMMAND_LINE, "ann");
        Instant now = Instant.parse("2026-11-26T12:00:00.123456Z");
        AuditEvent event = AuditEvent.of(
                now,
                ann,
                AuditAction.SPACE_RESET,
                "default",
                Map.of("name", "x".repeat(301), "space", "y".repeat(300)));

        assertThat(event.facts().get("name")).isEqualTo("x".repeat(299) + "…");
        assertThat(event.facts().get("space")).isEqualTo("y".repeat(300));
        assertThat(event.at()).isEqualTo(Instant.parse("2026-11-26T12:00:00.123Z"));
        assertThat(cut("x".repeat(298) + "😀😀")).isEqualTo("x".repeat(298) + "…");
        assertThat(cut("bell\u0007 line\n next\u0085")).isEqualTo("bell\uFFFD line\uFFFD next\uFFFD");
        assertThat(cut("x".repeat(297) + "😀😀")).isEqualTo("x".repeat(297) + "😀…");
        assertThatIllegalArgumentException().isThrownBy(() -> event("a\nb", Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> event("a", Map.of("name", "x\ny")));
        assertThatIllegalArgumentException().isThrownBy(() -> event("a", Map.of("na me", "x")));
        assertThatIllegalArgumentException().isThrownBy(() -> event("x".repeat(301), Map.of()));
        for (String id : List.of("", " ", "a\tb", "x".repeat(101))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Actor(Actor.Kind.PROGRAM, id));
        }
    }

    private static @Nullable String cut(String name) {
        Actor ann = new Actor(Actor.Kind.COMMAND_LINE, "ann");
        return AuditEvent.of(Instant.EPOCH, ann, AuditAction.SPACE_RESET, "default", Map.of("name", name))
                .facts()
                .get("name");
    }

    private static AuditEvent event(String target, Map<String, String> facts) {
        return new AuditEvent(
                Instant.EPOCH,
                new Actor(Actor.Kind.PROGRAM, "test"),
                AuditAction.SPACE_RESET,
                target,
                new TreeMap<>(facts));
    }

    private static List<AuditEntry> log(List<AuditEvent> events) {
        List<AuditEntry> log = new ArrayList<>();
        for (AuditEvent event : events) {
            log.add(AuditEntry.after(headOf(log), event));
        }
        return log;
    }

    private static AuditHead headOf(List<AuditEntry> log) {
        return log.isEmpty() ? AuditHead.EMPTY : log.get(log.size() - 1).head();
    }

    private static OptionalLong firstBad(List<AuditEntry> log, @Nullable AuditHead expected) {
        return check(log, expected).firstBad();
    }

    private static AuditCheck check(List<AuditEntry> log, @Nullable AuditHead expected) {
        AuditCheck check = new AuditCheck(expected);
        log.forEach(check::read);
        return check;
    }
}
