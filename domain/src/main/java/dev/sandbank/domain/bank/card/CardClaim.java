package dev.sandbank.domain.bank.card;

/** How an application that has no customer's consent names a card, with something that only its holder would tell. */
public sealed interface CardClaim {

    /**
     * By what is printed on the card and the phone the holder registered.
     *
     * @param phone digits with the country code: {@code 6590020056}
     */
    record ByPhone(String lastFour, String phone) implements CardClaim {

        /** Drops what people write between digits. */
        public ByPhone {
            phone = phone.replaceAll("[+ ()-]", "");
        }
    }

    /** By the cloaked number and the postal code that bills go to. */
    record ByCloakedNumber(CloakedCardNumber number, String billingPostalCode) implements CardClaim {}
}
