package dev.sandbank.domain.bank.card.life;

/** What may be done with a card, depending on its state. */
public enum CardVerb {
    ACTIVATE("switch it on"),
    DEACTIVATE("switch it off"),
    REPORT_LOST("report it lost"),
    REPORT_STOLEN("report it stolen"),
    ORDER_REPLACEMENT("order a replacement"),
    CLOSE("close it"),
    OPEN_ABROAD("open it for use abroad"),
    CLOSE_ABROAD("close it for use abroad"),
    PLAN_TRAVEL("announce a journey"),
    WITHDRAW_TRAVEL("withdraw a journey"),
    RESET_PIN("change its PIN"),
    SET_SPENDING_LIMITS("change its spending limits"),
    RAISE_CREDIT_LIMIT("raise its credit limit"),
    LOWER_CREDIT_LIMIT("lower its credit limit"),
    ADD_CARD("order another card on its account"),
    LINK_CURRENCIES("link accounts in other currencies"),
    UNLINK_CURRENCIES("end the use of accounts in other currencies"),
    PAY("pay with it");

    private final String words;

    CardVerb(String words) {
        this.words = words;
    }

    /** The act in words that begin with a verb. */
    public String words() {
        return words;
    }
}
