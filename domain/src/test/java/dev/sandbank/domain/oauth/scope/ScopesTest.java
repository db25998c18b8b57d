package dev.sandbank.domain.oauth.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScopesTest {

    @Provide
    Arbitrary<Scopes> scopes() {
        return ScopeArbitraries.scopes();
    }

    @Property
    void writtenTextReadsBackTheSame(@ForAll("scopes") Scopes scopes) {
        assertThat(Scopes.parse(scopes.toString())).isEqualTo(scopes);
    }

    @Property
    void eachNameCountsOnceInTheOrderItWasAsked(@ForAll("scopes") Scopes scopes) {
        assertThat(Scopes.parse(scopes + " " + scopes)).isEqualTo(scopes);
        assertThat(scopes.names()).doesNotHaveDuplicates();
    }

    @Property
    void withinIsAnOrder(@ForAll("scopes") Scopes one, @ForAll("scopes") Scopes two) {
        Scopes both = Scopes.parse(one + " " + two);
        assertThat(one.within(one)).isTrue();
        assertThat(Scopes.NONE.within(one)).isTrue();
        assertThat(one.within(both)).isTrue();
        assertThat(two.within(both)).isTrue();
        assertThat(both.within(one)).isEqualTo(two.within(one));
        assertThat(one.names()).allMatch(one::contains);
    }

    @Property
    void knownOnesAreThoseThatArePublished(@ForAll List<KnownScope> known) {
        Scopes scopes = Scopes.parse(Scopes.of(known) + " no_such_scope");
        assertThat(scopes.known())
                .containsExactlyElementsOf(known.stream().distinct().toList());
    }

    @Example
    void everyPublishedScopeHasAnAskerAndWordsForPeople() {
        assertThat(Arrays.asList(KnownScope.values())).allSatisfy(scope -> {
            assertThat(scope.forCustomers() || scope.forApplications()).isTrue();
            assertThat(scope.meaning()).matches("[A-Z].*[a-z]");
            assertThat(KnownScope.named(scope.scope())).contains(scope);
        });
        assertThat(KnownScope.named("CARDS")).isEmpty();
    }

    @Example
    void blankTextHoldsNoScope() {
        assertThat(Scopes.parse("").isEmpty()).isTrue();
        assertThat(Scopes.parse("   ")).isEqualTo(Scopes.NONE);
    }
}
