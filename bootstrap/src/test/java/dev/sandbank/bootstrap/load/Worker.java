package dev.sandbank.bootstrap.load;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

/** One client that makes calls until the server is killed or the load ends, and records the answers. */
public final class Worker implements Runnable {

    private final BankClient bank;
    private final String rewardsToken;
    private final String link;
    private final String name;
    private final Load load;
    private final Told told = new Told();

    /** Makes a worker whose name no other worker of any round has. */
    public Worker(BankClient bank, String rewardsToken, String link, String name, Load load) {
        this.bank = bank;
        this.rewardsToken = rewardsToken;
        this.link = link;
        this.name = name;
        this.load = load;
    }

    public Told told() {
        return told;
    }

    @Override
    public void run() {
        try {
            for (int turn = 0; load.goesOn(); turn++) {
                told.twoLeggedTokens.add(BankClient.text(BankClient.require200(bank.twoLeggedToken()), "access_token"));
                redeemPoints(name + "-" + turn);
                codeAndTokens();
                refresh();
                told.unspentCodes.add(bank.consent());
                load.answered(5);
            }
        } catch (UncheckedIOException serverFell) {
            // The request without an answer stays recorded.
        }
    }

    private void redeemPoints(String reference) {
        told.redemptionInFlight = reference;
        HttpResponse<String> response = BankClient.require200(bank.redeemPoints(rewardsToken, link, reference));
        told.redemptions.add(new Told.Redemption(reference, BankClient.text(response, "orderId")));
        told.redemptionInFlight = null;
    }

    private void codeAndTokens() {
        String code = bank.consent();
        told.codeInFlight = code;
        HttpResponse<String> response = BankClient.require200(bank.redeemCode(code));
        told.spentCodes.add(code);
        told.codeInFlight = null;
        told.customerToken = BankClient.text(response, "access_token");
        told.refreshToken = BankClient.text(response, "refresh_token");
    }

    private void refresh() {
        String presented = told.refreshToken;
        if (presented == null) {
            throw new IllegalStateException("nothing to refresh");
        }
        told.refreshInFlight = presented;
        HttpResponse<String> response = BankClient.require200(bank.refresh(presented));
        told.customerToken = BankClient.text(response, "access_token");
        told.refreshToken = BankClient.text(response, "refresh_token");
        told.refreshInFlight = null;
    }
}
