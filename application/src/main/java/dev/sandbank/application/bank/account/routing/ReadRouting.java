package dev.sandbank.application.bank.account.routing;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.encryption.SealedText;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.identifier.AbaNumber;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientSecret;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Clock;

/**
 * Reads the numbers by which other American banks reach an account. The account's own number is encrypted under the SHA-256
 * of the application's newest secret, which is all that the bank and the application have in common.
 */
public final class ReadRouting {

    private final BankViews views;
    private final Secrets secrets;
    private final Clock wall;

    public ReadRouting(BankViews views, Secrets secrets, Clock wall) {
        this.views = views;
        this.secrets = secrets;
        this.wall = wall;
    }

    /**
     * The numbers.
     *
     * @throws Refused ACCOUNT_UNKNOWN, ACCOUNT_WITHOUT_ROUTING for an account that is no checking or savings account, or
     *     APPLICATION_WITHOUT_SECRET for a public application
     */
    public Routing read(Viewer viewer, Client client, AccountId id) {
        Account account = views.of(viewer).account(id);
        if (!account.kind().isDeposit() || !account.kind().canPay()) {
            throw new Refused(BankRefusal.ACCOUNT_WITHOUT_ROUTING);
        }
        ClientSecret secret = client.secrets().livingAt(wall.instant()).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.APPLICATION_WITHOUT_SECRET));
        SealedText number = SealedText.of(
                secret.hash().bytes(),
                secrets.random(SealedText.IV_BYTES),
                account.number().inFull(),
                account.id().value());
        return new Routing(AbaNumber.OWN, secret.id(), number);
    }

    /**
     * The numbers of an account.
     *
     * @param bank the routing number
     * @param key the name of the secret under which the account's number is encrypted
     */
    public record Routing(AbaNumber bank, String key, SealedText number) {}
}
