package dev.sandbank.domain.bank.onboarding;

/** How far an application has come. The names are the codes of the wire. */
public enum Stage {
    /** It is begun. */
    PRESCREENING,
    /** The applicant was looked at. */
    BACKGROUND_SCREENING,
    /** The bank offers at least one product. */
    IN_PRINCIPLE_APPROVAL,
    /** The applicant took the offer; what is missing is proof. */
    DOCUMENT_COLLECTION,
    /** It is handed in: nothing changes any more. */
    SUBMISSION,
    /** The bank offers nothing: nothing changes any more. */
    DECLINED;

    public boolean isFinal() {
        return this == SUBMISSION || this == DECLINED;
    }
}
