package dev.sandbank.domain.bank.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;

/** The bank's own routing number is one. */
class OwnAbaNumberTest {

    @Example
    void ownNumberReadsAgain() {
        assertThat(AbaNumber.parse(AbaNumber.OWN.value()).read()).contains(AbaNumber.OWN);
    }
}
