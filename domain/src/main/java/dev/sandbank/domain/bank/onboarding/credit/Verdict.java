package dev.sandbank.domain.bank.onboarding.credit;

/** What the bank says to one product that was applied for. */
public enum Verdict {
    APPROVED("IN_PRINCIPAL_APPROVED"),
    /** For less than what was asked. */
    APPROVED_IN_PART("IN_PRINCIPAL_APPROVED_PARTIAL"),
    DECLINED("DECLINED");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** The code of the wire. */
    public String code() {
        return code;
    }
}
