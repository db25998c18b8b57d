package dev.sandbank.domain.bank.onboarding;

import java.util.List;
import java.util.stream.Collectors;

/** What an applicant must prove before an application is handed in. */
public enum RequiredProof {
    IDENTITY("IDENTITY_PROOF", "PASSPORT", "identity"),
    INCOME("INCOME_PROOF", "PAYSLIP", "income");

    private final String code;
    private final String document;
    private final String word;

    RequiredProof(String code, String document, String word) {
        this.code = code;
        this.document = document;
        this.word = word;
    }

    /** All of an application; the income needs no proof if the bank may look the salary up. */
    public static List<RequiredProof> of(ProductApplication application) {
        return application.checks().salariesShown() ? List.of(IDENTITY) : List.of(IDENTITY, INCOME);
    }

    /** Whether a document for it was handed in. */
    public boolean isThere(ProductApplication application) {
        return application.documents().stream()
                .anyMatch(document ->
                        document.proof().equals(code) && document.applicant().isEmpty());
    }

    /** The code of the wire. */
    public String code() {
        return code;
    }

    /** The usual document for it, by the code of the wire. */
    public String document() {
        return document;
    }

    static String words(List<RequiredProof> proofs) {
        return proofs.stream().map(proof -> proof.word).collect(Collectors.joining(" and "));
    }
}
