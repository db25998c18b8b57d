package dev.sandbank.domain.oauth.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KnownScopeTest {

    @ParameterizedTest
    @EnumSource
    void scopeIsFoundByItsExactSpellingAndSaysWhatItAllows(KnownScope scope) {
        assertThat(KnownScope.named(scope.scope())).contains(scope);
        assertThat(scope.meaning()).matches("[A-Z].{5,}[^.]");
        assertThat(scope.forCustomers() || scope.forApplications()).isTrue();
    }

    @Test
    void someScopesAreForApplicationsAloneAndSomeForCustomersAlone() {
        assertThat(KnownScope.API.forApplications()).isTrue();
        assertThat(KnownScope.API.forCustomers()).isFalse();
        assertThat(KnownScope.CARDS.forApplications()).isFalse();
        assertThat(KnownScope.CARDS.forCustomers()).isTrue();
        assertThat(KnownScope.ONBOARDING.forApplications()).isTrue();
        assertThat(KnownScope.ONBOARDING.forCustomers()).isTrue();
        assertThat(KnownScope.named("Cards")).isEmpty();
    }
}
