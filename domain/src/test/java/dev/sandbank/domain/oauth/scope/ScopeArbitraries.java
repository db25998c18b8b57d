package dev.sandbank.domain.oauth.scope;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Sets of scopes: published ones, and any that RFC 6749 section 3.3 allows. */
public final class ScopeArbitraries {

    private ScopeArbitraries() {}

    /** Any legal scope names, 0 to 6 of them. */
    public static Arbitrary<Scopes> scopes() {
        return Arbitraries.oneOf(names(), published());
    }

    /** Published scopes that a customer may consent to, 1 to 6 of them. */
    public static Arbitrary<Scopes> forCustomers() {
        List<KnownScope> known = List.of(KnownScope.values()).stream()
                .filter(KnownScope::forCustomers)
                .toList();
        return Arbitraries.of(known).list().ofMinSize(1).ofMaxSize(6).map(Scopes::of);
    }

    private static Arbitrary<Scopes> published() {
        return Arbitraries.of(KnownScope.class).list().ofMaxSize(6).map(Scopes::of);
    }

    private static Arbitrary<Scopes> names() {
        return Arbitraries.strings()
                .withCharRange('#', '[')
                .withCharRange(']', '~')
                .ofMinLength(1)
                .ofMaxLength(40)
                .list()
                .ofMaxSize(6)
                .map(Scopes::new);
    }
}
