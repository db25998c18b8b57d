package dev.sandbank.domain.bank.card;

/** How an application without a customer's consent names a card. It adds a fact that only the holder knows. */
public sealed interface CardClaim {

    /**
     * By the last digits printed on the card and the phone number that the holder registered.
     *
     * @param phone digits with the country code: {@code 6590020056}
     */
    record ByPhone(String lastFour, String phone) implements CardClaim {

        /** Removes the separators that people write between digits. */
        public ByPhone {
            phone = phone.replaceAll("[+ ()-]", "");
        }
    }

    /** By the cloaked number and the postal code of the billing address. */
    record ByCloakedNumber(CloakedCardNumber number, String billingPostalCode) implements CardClaim {}
}
