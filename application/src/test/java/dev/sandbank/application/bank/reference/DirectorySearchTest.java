package dev.sandbank.application.bank.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sandbank.domain.bank.reference.Employer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DirectorySearchTest {

    @Test
    void unknownReferenceCodeIsRefused() {
        ReadReferenceData readReferenceData = new ReadReferenceData();

        assertThat(readReferenceData.read(Market.SG, "GENDER").code()).isEqualTo("gender");
        assertRefused(BankRefusal.REFERENCE_CODE_UNKNOWN, () -> readReferenceData.read(Market.SG, "genders"));
    }

    @Test
    void searchThatFindsNothingIsRefused() {
        FindEmployers findEmployers = new FindEmployers();

        assertThat(findEmployers.find(Market.GB, new SearchText("name", " pennine ")))
                .extracting(Employer::name)
                .containsExactly("PENNINE ENERGY PLC");
        assertRefused(
                BankRefusal.DIRECTORY_ENTRY_UNKNOWN,
                () -> findEmployers.find(Market.PL, new SearchText("name", "pennine")));
        assertRefused(
                BankRefusal.DIRECTORY_ENTRY_UNKNOWN,
                () -> new FindStreets().find(new SearchText("address", "pennine")));
    }

    @Test
    void searchTextHasTwoToAHundredCharacters() {
        assertThat(new SearchText("name", " ab ").words()).isEqualTo("ab");
        assertThat(new SearchText("name", "a".repeat(100)).words()).hasSize(100);
        for (String words : new String[] {"", " a ", "a".repeat(101)}) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> new SearchText("name", words))
                    .satisfies(refused -> assertThat(refused.refusal())
                            .isEqualTo(InputInvalid.of("name", FieldFault.Kind.OUT_OF_RANGE)));
        }
    }

    private static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
