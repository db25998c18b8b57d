package dev.sandbank.domain.bank.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.bank.onboarding.ApplicationRefused.DocumentsMissing;
import dev.sandbank.domain.bank.onboarding.ApplicationRefused.InStage;
import dev.sandbank.domain.bank.onboarding.ApplicationRefused.OfferExpired;
import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.SentCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProductApplicationTest {

    private static final SentCode CODE = SentCode.of("XXXXXXXX0056", "flow", "123456");

    @ParameterizedTest
    @EnumSource
    void isReadAsItWasStored(Stage stage) {
        ProductApplication full = ProductApplicationBuilder.builder(Applications.in(stage))
                .supplementaries(List.of(new Supplementary("Z1", Form.of(Map.of("applicant/motherMaidenName", "O")))))
                .checks(new Checks(new CodeCheck(true, true, 2, CODE), 1, true, true, PinState.SET))
                .build();
        assertThat(ProductApplication.KIND.read(ProductApplication.KIND.stored(full)))
                .isEqualTo(full);
        assertThat(full.holder()).isEqualTo(Holder.stranger(Market.AU));
        assertThat(full).hasToString("ProductApplication APP1");
    }

    /** M68: an expired offer is neither accepted nor handed in; asking again makes it anew. */
    @Test
    void offerExpiresAfterItsLastDay() {
        ProductApplication offered = Applications.in(Stage.IN_PRINCIPLE_APPROVAL);
        var last = Applications.TODAY.plusDays(Offer.DAYS);
        List<Acceptance> all = List.of(new Acceptance("VC830", null));
        assertThat(offered.accepted(all, last).stage()).isEqualTo(Stage.DOCUMENT_COLLECTION);
        assertRefused(() -> offered.accepted(all, last.plusDays(1)), new OfferExpired(last));
        assertRefused(
                () -> Applications.in(Stage.DOCUMENT_COLLECTION).submitted(last.plusDays(1)), new OfferExpired(last));
        assertThat(offered.decided(last)).isEqualTo(offered);
        ProductApplication anew = offered.decided(last.plusDays(1));
        assertThat(Objects.requireNonNull(anew.offer()).decisions())
                .isEqualTo(Objects.requireNonNull(offered.offer()).decisions());
        assertThat(Objects.requireNonNull(anew.offer()).expiresOn()).isEqualTo(last.plusDays(1 + Offer.DAYS));
        assertRefused(() -> Applications.with(offered, Outcome.NONE).accepted(all, last), new OfferExpired(last));
    }

    @Test
    void onlyWhatIsOfferedIsTaken() {
        ProductApplication offered = Applications.in(Stage.IN_PRINCIPLE_APPROVAL);
        assertThat(taken(offered, "VC830", "10000.005").outcome().taken().get(0).amount())
                .hasToString("10000.01 AUD");
        assertRefused(() -> taken(offered, "VC830", "24000.01"), OnboardingRefusal.OFFER_EXCEEDED);
        assertRefused(() -> taken(offered, "US251", "1"), OnboardingRefusal.PRODUCT_NOT_OFFERED);
        assertRefused(() -> offered.accepted(List.of(), Applications.TODAY), OnboardingRefusal.PRODUCT_NOT_OFFERED);
        Acceptance one = new Acceptance("VC830", null);
        assertRefused(
                () -> offered.accepted(List.of(one, one), Applications.TODAY), OnboardingRefusal.PRODUCT_NOT_OFFERED);
    }

    private static ProductApplication taken(ProductApplication offered, String product, String amount) {
        return offered.accepted(List.of(new Acceptance(product, new BigDecimal(amount))), Applications.TODAY);
    }

    @Test
    void proofIsNeededBeforeTheEnd() {
        ProductApplication bare = ProductApplicationBuilder.builder(Applications.in(Stage.DOCUMENT_COLLECTION))
                .documents(List.of())
                .build();
        assertRefused(() -> bare.submitted(Applications.TODAY), new DocumentsMissing("identity and income"));
        assertRefused(() -> bare.consented(true).submitted(Applications.TODAY), new DocumentsMissing("identity"));
        AttachedDocument ofAnother = new AttachedDocument("9", "PASSPORT", "IDENTITY_PROOF", "Z1", 5);
        assertRefused(
                () -> bare.consented(true).attached(ofAnother).submitted(Applications.TODAY),
                new DocumentsMissing("identity"));
        assertThat(bare.consented(true)
                        .attached(Applications.proof("IDENTITY_PROOF", "1"))
                        .submitted(Applications.TODAY)
                        .stage())
                .isEqualTo(Stage.SUBMISSION);
    }

    /** M69: the same document twice is one; there are limits to number and total size. */
    @Test
    void documentsAreLimited() {
        ProductApplication application = Applications.begun();
        AttachedDocument document = Applications.proof("INCOME_PROOF", "1");
        assertThat(application.attached(document).attached(document).documents())
                .hasSize(1);
        for (int i = 0; i < AttachedDocument.MOST; i++) {
            application = application.attached(Applications.proof("INCOME_PROOF", "n" + i));
        }
        ProductApplication full = application;
        assertThatThrownBy(() -> full.attached(document)).isInstanceOf(Refused.class);
        ProductApplication large = Applications.begun();
        for (int i = 0; i < 4; i++) {
            large = large.attached(new AttachedDocument("d" + i, "PAYSLIP", "P", "", AttachedDocument.MAX_BYTES));
        }
        ProductApplication heavy = large;
        assertThatThrownBy(() -> heavy.attached(document)).isInstanceOf(Refused.class);
    }

    /** M68: what the decision does not rest on leaves it; anything else makes it void. */
    @Test
    void updateMayMakeTheDecisionVoid() {
        ProductApplication accepted = Applications.in(Stage.DOCUMENT_COLLECTION);
        ProductApplication renamed = accepted.updated(Form.of(Map.of("applicant/name/givenName", "Nora")));
        assertThat(renamed.stage()).isEqualTo(Stage.DOCUMENT_COLLECTION);
        assertThat(renamed.form().text("applicant/name/givenName")).isEqualTo("Nora");
        ProductApplication other = accepted.updated(Applications.form("9000"));
        assertThat(other.stage()).isEqualTo(Stage.PRESCREENING);
        assertThat(other.offer()).isNull();
        assertThat(other.outcome().taken()).isEmpty();
        assertThat(other.documents()).isEqualTo(accepted.documents());
    }

    @Test
    void fiveWrongCodesEndACode() {
        ProductApplication application = Applications.begun();
        assertRefused(() -> application.codePresented(true), OnboardingRefusal.APPLICATION_CODE_NOT_SENT);
        ProductApplication guessed = application.codeSent(CODE);
        for (int i = 4; i >= 0; i--) {
            guessed = guessed.codePresented(false);
            assertThat(guessed.checks().code().attemptsLeft()).isEqualTo(i);
        }
        ProductApplication over = guessed;
        assertRefused(() -> over.codePresented(true), OnboardingRefusal.APPLICATION_CODE_NOT_SENT);
        assertThat(over.codeSent(CODE).codePresented(true).checks().code().verified())
                .isTrue();
        assertThat(ApplicantPhone.masked(application.form())).isEqualTo("XXXXXXXX0157");
        assertThat(ApplicantPhone.masked(Form.of(Map.of()))).isEqualTo("XXXXXXXX");
    }

    @Test
    void codeApprovesNoPinThatWasChosenLater() {
        ProductApplication verified =
                Applications.in(Stage.IN_PRINCIPLE_APPROVAL).codeSent(CODE).codePresented(true);
        assertRefused(verified::pinConfirmed, OnboardingRefusal.PIN_NOT_CHOSEN);
        assertThat(verified.pinChosen().checks().code().verified()).isFalse();
        ProductApplication set = verified.pinChosen().pinConfirmed();
        assertThat(set.checks().pin()).isEqualTo(PinState.SET);
        assertRefused(set::pinConfirmed, OnboardingRefusal.PIN_NOT_CHOSEN);
    }

    @Test
    void questionnaireIsAnsweredThreeTimesAtMost() {
        ProductApplication screened = Applications.in(Stage.BACKGROUND_SCREENING);
        Questionnaire asked = screened.questionnaire();
        assertThat(asked).isEqualTo(Questionnaire.about("APP1", screened.form()));
        Map<Integer, Integer> right = Map.of(
                1, asked.questions().get(0).right(),
                2, asked.questions().get(1).right(),
                3, asked.questions().get(2).right());
        assertThat(asked.questions()).allSatisfy(question -> {
            assertThat(question.choices()).hasSize(4).doesNotHaveDuplicates().endsWith(Questionnaire.NONE);
            assertThat(question.id()).matches("Q1[0-2]");
        });
        assertThat(screened.answered(Map.of())
                        .answered(right)
                        .decided(Applications.TODAY)
                        .stage())
                .isEqualTo(Stage.IN_PRINCIPLE_APPROVAL);
        ProductApplication wrong =
                screened.answered(Map.of()).answered(Map.of()).answered(Map.of());
        assertRefused(() -> wrong.answered(right), OnboardingRefusal.QUESTIONS_OVER);
        assertThat(wrong.decided(Applications.TODAY).stage()).isEqualTo(Stage.DECLINED);
        assertRefused(() -> wrong.decided(Applications.TODAY).answered(right), new InStage(Stage.DECLINED));
    }

    @Test
    void cardholdersJoinChangeAndLeave() {
        Supplementary nora = new Supplementary(
                "Z1",
                Form.of(Map.of(
                        "applicant/motherMaidenName", "Okafor", "applicant/demographics/dateOfBirth", "1990-01-31")));
        ProductApplication joined = Applications.begun().joinedBy(nora);
        assertThat(nora.isBorn("1990-01-31", " okafor")).isTrue();
        assertThat(nora.isBorn("1990-02-01", "Okafor")).isFalse();
        assertThat(new Supplementary("Z2", Form.of(Map.of())).isBorn("", "")).isFalse();
        ProductApplication changed = joined.changed("Z1", Form.of(Map.of("applicant/motherMaidenName", "Other")))
                .orElseThrow();
        assertThat(changed.supplementary("Z1").orElseThrow().isBorn("1990-01-31", "Other"))
                .isTrue();
        assertThat(joined.changed("Z9", Form.of(Map.of()))).isEmpty();
        assertThat(joined.without("Z9")).isEmpty();
        assertThat(joined.without("Z1").orElseThrow()).isEqualTo(Applications.begun());
        ProductApplication full = Applications.begun();
        for (int i = 0; i < Supplementary.MOST; i++) {
            full = full.joinedBy(new Supplementary("Z" + i, Form.of(Map.of())));
        }
        ProductApplication nine = full;
        assertRefused(() -> nine.joinedBy(nora), OnboardingRefusal.APPLICANTS_TOO_MANY);
    }

    @Test
    void prospectIsReadAsItWasStored() {
        Prospect prospect = new Prospect(
                "123",
                "shop",
                Market.TH,
                Instant.EPOCH,
                Form.of(Map.of(
                        "interest/productGroup", "CREDIT_CARD",
                        "prospect/name/givenName", "Mali",
                        "prospect/name/surname", "Srisai",
                        "prospect/email/000/emailAddress", "mali@example.com",
                        "prospect/phone/000/phoneCountryCode", "66",
                        "prospect/phone/000/phoneNumber", "812345678")));
        assertThat(Prospect.KIND.read(Prospect.KIND.stored(prospect))).isEqualTo(prospect);
        assertThat(List.of(prospect.interest(), prospect.name(), prospect.email(), prospect.phone()))
                .containsExactly("CREDIT_CARD", "Mali Srisai", "mali@example.com", "+66 812345678");
        assertThat(new Prospect("1", "shop", Market.TH, Instant.EPOCH, Form.of(Map.of())).phone())
                .isEmpty();
        assertThat(prospect).hasToString("Prospect 123");
    }

    private static void assertRefused(ThrowingCallable act, Refusal refusal) {
        assertThat(catchThrowableOfType(Refused.class, act).refusal()).isEqualTo(refusal);
    }
}
