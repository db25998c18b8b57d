package dev.sandbank.domain.bank.onboarding;

import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.market.Market;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Applications for tests. */
final class Applications {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    private Applications() {}

    /** A form for the Platinum card. */
    static Form form(String income) {
        Map<String, String> answers = new TreeMap<>(Map.of(
                "product/creditCardProduct/productCode", "VC830",
                "applicant/name/givenName", "Olivia",
                "applicant/motherMaidenName", "Whitfield",
                "applicant/demographics/dateOfBirth", "1985-04-12",
                "applicant/phone/000/phoneType", "HOME_PHONE_NUMBER",
                "applicant/phone/000/phoneNumber", "6404 2321",
                "applicant/phone/001/phoneType", "PRIMARY_MOBILE_NUMBER",
                "applicant/phone/001/phoneCountryCode", "61",
                "applicant/phone/001/phoneNumber", "491570157"));
        answers.put("applicant/financialInformation/incomeDetails/000/fixedAmount", income);
        return Form.of(answers);
    }

    static ProductApplication begun() {
        return ProductApplication.begin(new Origin("APP1", "shop", "key", Market.AU, Instant.EPOCH), form("8000"));
    }

    /** An application in a stage; in those after the decision there is an offer, and what was accepted of it. */
    static ProductApplication in(Stage stage) {
        ProductApplication screened = begun().screened();
        ProductApplication offered = screened.decided(TODAY);
        ProductApplication accepted =
                offered.accepted(List.of(new Acceptance("VC830", null)), TODAY).attached(proof("IDENTITY_PROOF", "1"));
        return switch (stage) {
            case PRESCREENING -> begun();
            case BACKGROUND_SCREENING -> screened;
            case IN_PRINCIPLE_APPROVAL -> offered;
            case DOCUMENT_COLLECTION -> accepted.attached(proof("INCOME_PROOF", "2"));
            case SUBMISSION -> accepted.attached(proof("INCOME_PROOF", "2")).submitted(TODAY);
            case DECLINED -> with(screened, form("100")).decided(TODAY);
        };
    }

    static ProductApplication with(ProductApplication application, Form form) {
        return ProductApplicationBuilder.builder(application).form(form).build();
    }

    static ProductApplication with(ProductApplication application, Checks checks) {
        return ProductApplicationBuilder.builder(application).checks(checks).build();
    }

    static ProductApplication with(ProductApplication application, Outcome outcome) {
        return ProductApplicationBuilder.builder(application).outcome(outcome).build();
    }

    static AttachedDocument proof(String proof, String digest) {
        return new AttachedDocument(digest, "PAYSLIP", proof, "", 1_000);
    }
}
