package dev.sandbank.domain.bank.rewards;

/** A kind of reward that points can be exchanged for. */
public enum RewardCategory {
    VOUCHERS("Vouchers", "Vouchers for shops, restaurants and cinemas"),
    AIR_MILES("Air miles", "Miles in the programmes of partner airlines"),
    CASH_CREDIT("Cash credit", "Money credited to the card's statement");

    private final String title;
    private final String description;

    RewardCategory(String title, String description) {
        this.title = title;
        this.description = description;
    }

    /** The title for people. */
    public String title() {
        return title;
    }

    /** The content of the category, as part of a sentence. */
    public String description() {
        return description;
    }
}
