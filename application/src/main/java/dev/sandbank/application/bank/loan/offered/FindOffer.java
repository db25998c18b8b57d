package dev.sandbank.application.bank.loan.offered;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the card that an offer is about. Offers are numbered; they go around the test customers who have a credit card,
 * and each is about the first one.
 */
public final class FindOffer {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final CustomerBanks banks;
    private final ReadProfile readProfile;

    public FindOffer(CustomerBanks banks, ReadProfile readProfile) {
        this.banks = banks;
        this.readProfile = readProfile;
    }

    /**
     * The offer.
     *
     * @param strict as in {@link Borrower}
     * @throws Refused OFFER_UNKNOWN
     */
    public Offered find(SpaceId space, Market market, boolean strict, String id) {
        List<CustomerBank> borrowers = Arrays.stream(TestCustomer.values())
                .map(test -> banks.of(space, test.in(market)))
                .filter(bank -> offers(bank, id, strict).findAny().isPresent())
                .toList();
        if (borrowers.isEmpty() || !NUMBER.matcher(id).matches()) {
            throw new Refused(LoanRefusal.OFFER_UNKNOWN);
        }
        int place = (Digits.whole(id) - 1) % borrowers.size();
        return offers(borrowers.get(place), id, strict).findFirst().orElseThrow();
    }

    private Stream<Offered> offers(CustomerBank bank, String id, boolean strict) {
        CustomerBank.Key key = bank.key();
        return bank.cards().stream()
                .filter(card -> card.card().type() == CardType.CREDIT)
                .map(card -> new Offered(
                        id,
                        new Borrower(
                                new Viewer(
                                        key.space(),
                                        key.customer(),
                                        bank.holdings().ids()),
                                card.id(),
                                strict),
                        card,
                        readProfile.read(key.space(), key.customer()).name().full()));
    }
}
