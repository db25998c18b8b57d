package dev.sandbank.http.bank.onboarding;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static dev.sandbank.http.bank.onboarding.Applicant.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.onboarding.AttachedDocument;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What applicants prove: documents, one-time codes, questions, and the people who join them (M69). */
class ProofTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    private final Applicant olivia = Applicant.in(server, Market.AU);

    /** M69: base64, type and size of a document are checked, and nothing of a refused one is stored. */
    @Test
    void documentsAreChecked() {
        olivia.decided(8_000);
        assertField(olivia.attachText("INCOME_PROOF", "PDF", "not base64!"), "binaryData", "invalidFormat");
        assertField(olivia.attachText("INCOME_PROOF", "PDF", ""), "binaryData", "missing", "outOfRange");
        assertField(olivia.attach("INCOME_PROOF", "PNG", Applicant.pdf("x")), "documentFormat", "invalidFormat");
        assertField(olivia.attach("INCOME_PROOF", "GIF", Applicant.pdf("x")), "documentFormat", "invalidReference");
        byte[] large = new byte[AttachedDocument.MAX_BYTES + 1];
        System.arraycopy(Applicant.pdf(""), 0, large, 0, 8);
        assertField(olivia.attach("INCOME_PROOF", "PDF", large), "binaryData", "outOfRange");
        HttpResponse<String> huge = olivia.attach("INCOME_PROOF", "PDF", new byte[1 << 20]);
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(olivia.status().findValuesAsText("documentStatus")).containsOnly("PENDING");
    }

    private static void assertField(HttpResponse<String> response, String field, String... reasons) {
        assertBankError(response, 400, "invalid", "invalidRequest");
        assertThat(response.body()).contains("/JSON/documentDetails/" + field).containsAnyOf(reasons);
    }

    /** M69: the same document twice is one, and there is a limit to all together. */
    @Test
    void documentsAreCountedOnce() {
        olivia.decided(8_000);
        byte[] half = new byte[AttachedDocument.MAX_BYTES];
        System.arraycopy(Applicant.pdf(""), 0, half, 0, 8);
        for (int i = 0; i < 4; i++) {
            half[100] = (byte) i;
            assertThat(ok(olivia.attach("INCOME_PROOF", "PDF", half))
                            .path("binaryDataSize")
                            .asText())
                    .isEqualTo("512kb");
            ok(olivia.attach("INCOME_PROOF", "PDF", half));
        }
        half[100] = 4;
        assertField(olivia.attach("INCOME_PROOF", "PDF", half), "binaryData", "outOfRange");
    }

    /** M69: before the one-time code the inquiry is refused and shows nothing. */
    @ParameterizedTest
    @EnumSource(names = {"AU", "HK", "IN", "MY", "PH", "SG"})
    void inquiryNeedsACode(Market market) {
        Applicant applicant = Applicant.in(server, market).apply(8_000);
        String inquiry = applicant.place() + "?controlFlowId=";
        HttpResponse<String> refused = applicant.get(inquiry + applicant.flow());
        assertBankError(refused, 403, "error", "mfaRequired");
        assertThat(refused.body()).doesNotContain("Olivia", "Bennett", "491570157", "Whitfield", "1985");
        String flow = Http.json(refused).at("/moreInfo/controlFlowId").asText();
        assertThat(applicant.get(inquiry + flow).statusCode()).isEqualTo(403);
        ok(applicant.put(
                "/v1/mfa/otp", "{\"controlFlowId\":\"" + flow + "\",\"otpToken\":\"" + "5b1e".repeat(64) + "\"}"));
        JsonNode shown = ok(applicant.get(inquiry + flow));
        assertThat(shown.at("/applicant/name/surname").asText()).isEqualTo("Bennett");
        assertThat(shown.at("/applicant/financialInformation/incomeDetails/0/fixedAmount")
                        .isNumber())
                .isTrue();
        assertThat(shown.path("product")).hasSize(1);
        assertBankError(applicant.get(inquiry + "00"), 400, "error", "invalidControlFlowId");
        assertBankError(
                applicant.get(Applicant.APPLICATIONS + "/APP1?controlFlowId=" + flow),
                404,
                "error",
                "resourceNotFound");
    }

    @Test
    void codesOfAnApplicationAreSentFiveTimesInAnHour() {
        olivia.apply(8_000);
        for (int i = 0; i < 5; i++) {
            ok(olivia.step("mfa/otp"));
        }
        assertBankError(olivia.step("mfa/otp"), 422, "error", "businessValidationsFailed");
    }

    @Test
    void codeOfTheApplicationOpensTheInquiryToo() {
        olivia.apply(8_000);
        String code = olivia.place() + "/mfa/otp";
        String wrong = olivia.body("\"otpToken\":\"000000\"");
        assertBankError(olivia.put(code, wrong), 422, "error", "businessValidationsFailed");
        assertThat(ok(olivia.step("mfa/otp")).toString()).isEqualTo("{\"maskedPhoneNumber\":\"XXXXXXXX0157\"}");
        for (int i = 0; i < 5; i++) {
            assertThat(olivia.put(code, wrong).statusCode()).isEqualTo(400);
        }
        String right = olivia.body("\"otpToken\":\"987654\"");
        assertThat(olivia.put(code, right).statusCode())
                .as("five wrong ones end a code")
                .isEqualTo(422);
        ok(olivia.step("mfa/otp"));
        assertThat(olivia.put(code, right).body()).isEmpty();
        ok(olivia.get(olivia.place() + "?controlFlowId=" + olivia.flow()));
    }

    @Test
    void questionnaireIsAboutTheFormAndDecides() {
        olivia.apply(8_000);
        String questions = olivia.place() + "/knowledgeBasedAssessments/questionnaire?controlFlowId=" + olivia.flow();
        assertThat(olivia.get(questions).statusCode()).isEqualTo(422);
        ok(olivia.step("backgroundScreening"));
        JsonNode asked = ok(olivia.get(questions));
        assertThat(asked).isEqualTo(ok(olivia.get(questions)));
        StringBuilder right = new StringBuilder();
        for (JsonNode question : asked.path("questionnaire")) {
            assertThat(question.path("responseOptions")).hasSize(4);
            for (JsonNode option : question.path("responseOptions")) {
                String text = option.path("optionText").asText();
                boolean employer = question.path("questionText").asText().contains("employs");
                if (text.equals(employer ? "None of these" : "Whitfield") || text.equals("Sydney")) {
                    right.append(right.isEmpty() ? "" : ",")
                            .append("{\"questionSequenceNumber\":")
                            .append(question.path("questionSequenceNumber"))
                            .append(",\"responseOptions\":[{\"selectedFlag\":true,\"optionSequenceNumber\":")
                            .append(option.path("optionSequenceNumber"))
                            .append("}]}");
                }
            }
        }
        ok(olivia.step("knowledgeBasedAssessments", "\"questionnaire\":[]"));
        ok(olivia.step("knowledgeBasedAssessments", "\"questionnaire\":[" + right + "]"));
        assertThat(ok(olivia.step("inPrincipleApprovals"))
                        .path("applicationStage")
                        .asText())
                .isEqualTo("IN_PRINCIPLE_APPROVAL");
    }

    @Test
    void wrongAnswersAreDeclinedAndCounted() {
        Applicant other = Applicant.in(server, Market.AU).apply(8_000);
        ok(other.step("backgroundScreening"));
        for (int i = 0; i < 3; i++) {
            ok(other.step("knowledgeBasedAssessments", "\"questionnaire\":[]"));
        }
        assertThat(other.step("knowledgeBasedAssessments", "\"questionnaire\":[]")
                        .statusCode())
                .isEqualTo(422);
        ok(other.step("inPrincipleApprovals"));
        assertThat(other.stage()).isEqualTo("DECLINED");
    }

    @Test
    void cardholdersJoinChangeAndLeave() {
        olivia.apply(8_000);
        String person = "\"applicant\":{\"applicantType\":\"SUPPLEMENTARY\",\"motherMaidenName\":\"Okafor\","
                + "\"name\":{\"givenName\":\"%s\"},\"demographics\":{\"dateOfBirth\":\"1990-01-31\"}}";
        String id = ok(olivia.step("applicants", person.formatted("Nora")))
                .path("applicantId")
                .asText();
        String list = olivia.place() + "/applicants?controlFlowId=" + olivia.flow();
        assertThat(ok(olivia.get(list)).findValuesAsText("applicantId")).containsExactly(id);
        ok(olivia.put(olivia.place() + "/applicants/" + id, olivia.body(person.formatted("Norah"))));
        assertThat(ok(olivia.get(list + "&applicantId=" + id)).findValuesAsText("givenName"))
                .containsExactly("Norah");
        String status = "/v1/onboarding/supplementary/applications/" + olivia.id()
                + "/status?dateOfBirth=1990-01-31&motherMaidenName=";
        assertThat(ok(olivia.get(status + "okafor")).path("applicationStatus").asText())
                .isEqualTo("NEW");
        assertBankError(olivia.get(status + "Other"), 422, "error", "businessValidationsFailed");
        assertBankError(olivia.get(list + "&applicantId=Z9"), 404, "error", "resourceNotFound");
        assertThat(olivia.put(olivia.place() + "/applicants/Z9", olivia.body(person.formatted("X")))
                        .statusCode())
                .isEqualTo(400);
        ok(olivia.put(olivia.place() + "/applicants/" + id + "/delete", olivia.body("")));
        assertThat(ok(olivia.get(list)).path("applicants")).isEmpty();
        assertBankError(
                olivia.put(olivia.place() + "/applicants/" + id + "/delete", olivia.body("")),
                404,
                "error",
                "resourceNotFound");
    }

    @Test
    void pinIsSetAfterANewCode() {
        String pins = "/partners/v1/onboarding/applicants/apins/enrollments";
        olivia.decided(8_000);
        String id = "\"applicationId\":\"" + olivia.id() + "\"";
        String choice = olivia.body(id + ",\"encryptedPin\":\"9F1C\",\"pinRegistrationKey\":\"K\",\"pinLength\":%d,"
                + "\"keyDeviceId\":\"1\",\"keyGenerationId\":\"1\"");
        String confirmation = olivia.body(id);
        assertThat(olivia.post(pins + "/confirmation", confirmation).statusCode())
                .isEqualTo(422);
        assertThat(olivia.post(pins, choice.formatted(3)).statusCode()).isEqualTo(400);
        ok(olivia.post(pins, choice.formatted(4)));
        assertBankError(olivia.post(pins + "/confirmation", confirmation), 403, "error", "mfaRequired");
        ok(olivia.step("mfa/otp"));
        ok(olivia.put(olivia.place() + "/mfa/otp", olivia.body("\"otpToken\":\"987654\"")));
        ok(olivia.post(pins + "/confirmation", confirmation));
        assertThat(olivia.post(pins + "/confirmation", confirmation).statusCode())
                .as("it is set once")
                .isEqualTo(422);
    }

    @Test
    void salaryThatTheBankMayLookUpNeedsNoProof() {
        olivia.decided(8_000);
        assertThat(olivia.status().findValuesAsText("proofType")).containsExactly("IDENTITY_PROOF", "INCOME_PROOF");
        ok(olivia.post(
                "/v1/onboarding/applications/" + olivia.id() + "/applicants/salariesAndContributions/upload",
                olivia.body("\"consentDetails\":[{\"consentType\":\"PDP_CONSENT\",\"consentGivenFlag\":true}]")));
        assertThat(olivia.status().findValuesAsText("proofType")).containsExactly("IDENTITY_PROOF");
    }
}
