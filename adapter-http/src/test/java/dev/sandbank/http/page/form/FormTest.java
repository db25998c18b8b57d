package dev.sandbank.http.page.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormTest {

    private static final Form FORM = Form.to("/sign-up", "token-1", "Send")
            .with(
                    Field.text("name", "Name").hint("As others see it.").typed("Ada"),
                    Field.password("password", "Password", "new-password").typed("hunter22"),
                    Field.ticks("grants", "Grants", List.of(Option.of("a", "A"), Option.of("b", "B")))
                            .chosen(List.of("b")));

    @Test
    void h72SummaryHasTheOrderOfTheFieldsAndWhatIsAboutNoneComesFirst() {
        Problems found = Problems.NONE
                .at("grants", "Choose one.")
                .about("Too many attempts.")
                .at("name", "Enter a name.");
        assertThat(FORM.named("up").with(found).summary())
                .extracting(Form.SummaryLine::sentence, Form.SummaryLine::target)
                .containsExactly(
                        tuple("Too many attempts.", null),
                        tuple("Enter a name.", "up-name"),
                        tuple("Choose one.", "up-grants"));
    }

    @Test
    void h72ProblemOfAFieldThatTheFormHasNotIsToldAllTheSame() {
        assertThat(FORM.with(Problems.NONE.at("gone", "It is gone.")).summary())
                .extracting(Form.SummaryLine::sentence, Form.SummaryLine::target)
                .containsExactly(tuple("It is gone.", null));
    }

    @Test
    void h72WrongFieldIsDescribedByItsHintAndByEveryProblemAboutIt() {
        Form wrong =
                FORM.named("up").with(Problems.NONE.at("name", "Enter a name.").at("password", "Not it.", "name"));
        assertThat(wrong.field("name").describedBy()).isEqualTo("up-name-hint up-name-problem up-password-problem");
        assertThat(wrong.field("name").invalid()).isEqualTo("true");
        assertThat(wrong.field("name").sentences()).containsExactly("Enter a name.");
        assertThat(wrong.field("grants").invalid()).isNull();
        assertThat(wrong.field("grants").describedBy()).isNull();
    }

    @Test
    void h72WhatWasTypedIsKeptExceptPasswords() {
        assertThat(FORM.field("name").value()).isEqualTo("Ada");
        assertThat(FORM.field("password").value()).isEmpty();
        assertThat(FORM.field("grants").isChosen(Option.of("b", "B"))).isTrue();
        assertThat(FORM.field("grants").isChosen(Option.of("a", "A"))).isFalse();
    }

    @Test
    void formWithAFileIsSentInParts() {
        assertThat(FORM.encoding()).isNull();
        assertThat(FORM.with(Field.file("icon", "Icon", "image/png")).encoding())
                .isEqualTo("multipart/form-data");
    }

    @Test
    void fieldThatIsNotThereCannotBePlaced() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FORM.field("gone"))
                .withMessageContaining("gone");
    }

    @Test
    void nothingTypedAndNoTokenIsWritten() {
        assertThat(FORM.toString()).doesNotContain("token-1", "Ada");
        assertThat(FORM.fields().toString()).doesNotContain("Ada");
    }
}
