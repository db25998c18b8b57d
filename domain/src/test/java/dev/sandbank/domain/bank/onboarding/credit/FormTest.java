package dev.sandbank.domain.bank.onboarding.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    private static final Form FORM = Form.of(Map.of(
            "applicant/name", " Olivia ",
            "applicant/phone/000/number", "1",
            "applicant/phone/001/number", "2",
            "applicant/phones", "x",
            "applicant/age", "41.5",
            "applicant/born", "1985-04-12"));

    @Test
    void answersAreReadByTheirPlace() {
        assertThat(FORM.text("applicant/name")).isEqualTo("Olivia");
        assertThat(FORM.text("applicant/none")).isEmpty();
        assertThat(FORM.number("applicant/age")).isEqualByComparingTo("41.5");
        assertThat(FORM.number("applicant/name")).isZero();
        assertThat(FORM.day("applicant/born"))
                .hasValueSatisfying(day -> assertThat(day).hasToString("1985-04-12"));
        assertThat(FORM.day("applicant/age")).isEmpty();
        assertThat(FORM.has("applicant")).isTrue();
        assertThat(FORM.has("applicant/phon")).isFalse();
        assertThat(FORM.rows("applicant/phone")).containsExactly("applicant/phone/000", "applicant/phone/001");
        assertThat(Form.row("a", 123)).isEqualTo("a/123");
        assertThat(FORM).hasToString("Form of 6 answers");
    }

    @Test
    void whatIsLeftOutStaysAndListsAreReplacedAsAWhole() {
        Form later = FORM.with(Form.of(Map.of("applicant/phone/000/number", "3", "applicant/city", "Sydney")));
        assertThat(later.rows("applicant/phone")).containsExactly("applicant/phone/000");
        assertThat(later.text("applicant/phone/000/number")).isEqualTo("3");
        assertThat(later.text("applicant/phones")).isEqualTo("x");
        assertThat(later.text("applicant/name")).isEqualTo("Olivia");
        assertThat(later.text("applicant/city")).isEqualTo("Sydney");
    }
}
