package dev.sandbank.domain.hub.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyDetailsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kopi.example",
                "http://kopi.example:8080/about?lang=en#team",
                "HTTPS://KOPI.EXAMPLE",
                "https://[2001:db8::1]/"
            })
    void wholeUrlIsTaken(String url) {
        assertThat(CompanyDetails.objectionToUrl(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kopi.example",
                "ftp://kopi.example",
                "javascript:alert(1)",
                "https://",
                "https:///about",
                "https://ann:secret@kopi.example",
                "https://kopi example",
                "https://köpi.example",
                "https://kopi.example/\u202egnp"
            })
    void otherUrlIsRefused(String url) {
        assertThat(CompanyDetails.objectionToUrl(url).orElseThrow()).startsWith("Enter a whole URL");
    }

    @Test
    void everyFieldIsNeededAndBounded() {
        assertThat(CompanyDetails.objectionToName(" ")).isPresent();
        assertThat(CompanyDetails.objectionToName("x".repeat(101))).isPresent();
        assertThat(CompanyDetails.objectionToAddress("\n")).isPresent();
        assertThat(CompanyDetails.objectionToAddress("x".repeat(501))).isPresent();
        assertThat(CompanyDetails.objectionToAddress("x".repeat(500))).isEmpty();
        assertThat(CompanyDetails.objectionToRegistrationNumber("")).isPresent();
        assertThat(CompanyDetails.objectionToRegistrationNumber("x".repeat(51))).isPresent();
        assertThat(CompanyDetails.objectionToRegistrationNumber("1\n2")).isPresent();
        assertThat(CompanyDetails.objectionToContactPerson("")).isPresent();
        assertThat(CompanyDetails.objectionToContactPerson("Mei\u202eTan")).isPresent();
        assertThat(CompanyDetails.objectionToUrl("")).isPresent();
        assertThat(CompanyDetails.objectionToUrl("https://kopi.example/" + "x".repeat(300)))
                .isPresent();
    }

    @Test
    void detailsWithAFaultAreNotMade() {
        assertThatThrownBy(() -> new CompanyDetails("Kopi", "1 Boat Quay", "2019", "", "https://kopi.example"))
                .hasMessage("Enter the name of a person to contact.");
    }
}
