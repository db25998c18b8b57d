package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.domain.bank.profile.PostalAddress;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.Comparator;
import java.util.List;

/** Lists where the cards, bills and PINs of an account are sent. */
public final class ListCardAddresses {

    private final BankViews views;
    private final ReadProfile readProfile;

    public ListCardAddresses(BankViews views, ReadProfile readProfile) {
        this.views = views;
        this.readProfile = readProfile;
    }

    /**
     * The addresses, that of letters first.
     *
     * @throws Refused ACCOUNT_UNKNOWN
     */
    public List<PostalAddress> list(Viewer viewer, AccountId account) {
        if (views.of(viewer).holdings().find(account).isEmpty()) {
            throw new Refused(BankRefusal.ACCOUNT_UNKNOWN);
        }
        return readProfile.read(viewer.space(), viewer.customer()).addresses().stream()
                .sorted(Comparator.comparing(address -> address.type() != PostalAddress.Type.MAILING_ADDRESS))
                .toList();
    }
}
