package dev.sandbank.domain.hub.audit;

import dev.sandbank.domain.space.SpaceArbitraries;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generators of events of the audit log. */
public final class AuditArbitraries extends DomainContextBase {

    @Provide
    public static Arbitrary<Actor> actors() {
        return Combinators.combine(
                        Arbitraries.of(Actor.Kind.class),
                        Arbitraries.of("ann", "Zoë", "root", "ci job 7", "x".repeat(100)))
                .as(Actor::new);
    }

    @Provide
    public static Arbitrary<AuditEvent> events() {
        Arbitrary<String> texts =
                Arbitraries.strings().withCharRange(' ', '~').withChars("éß…中").ofMaxLength(20);
        Arbitrary<TreeMap<String, String>> facts = Arbitraries.maps(
                        Arbitraries.of("name", "space", "changed", "ended"), texts)
                .ofMaxSize(4)
                .map(TreeMap::new);
        return Combinators.combine(
                        SpaceArbitraries.times(), actors(), Arbitraries.of(AuditAction.recorded()), texts, facts)
                .as(AuditEvent::new);
    }
}
