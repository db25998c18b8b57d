package dev.sandbank.bootstrap.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;

/** Checks that a restarted server agrees with the answers its clients had received. */
public final class Verdict {

    private final BankClient bank;
    private final String link;

    public Verdict(BankClient bank, String link) {
        this.bank = bank;
        this.link = link;
    }

    public void check(Told told) {
        for (String token : told.twoLeggedTokens) {
            assertThat(bank.balance(token, link).statusCode())
                    .as("acknowledged token")
                    .isEqualTo(200);
        }
        for (String code : told.unspentCodes) {
            checkWorking(bank.redeemCode(code), "acknowledged consent and code");
        }
        checkChain(told);
        if (told.codeInFlight != null) {
            // The code may be used or not, but never half: if the exchange works, all its tokens must work.
            HttpResponse<String> response = bank.redeemCode(told.codeInFlight);
            assertThat(response.statusCode()).as("code in flight").isIn(200, 400);
            if (response.statusCode() == 200) {
                checkWorking(response, "code in flight");
            }
        }
        for (String code : told.spentCodes) {
            assertThat(bank.redeemCode(code).statusCode()).as("spent code").isEqualTo(400);
        }
    }

    /** Checks that every acknowledged redemption is booked exactly once and that the balance fits. */
    public void checkPoints(List<Told> all, String token, int before) {
        int booked = all.stream().mapToInt(told -> told.redemptions.size()).sum();
        long inFlight =
                all.stream().filter(told -> told.redemptionInFlight != null).count();
        int after = balance(token);
        assertThat((before - after) % BankClient.POINTS).as("whole redemptions").isZero();
        assertThat((before - after) / BankClient.POINTS)
                .as("redemptions booked")
                .isBetween(booked, booked + (int) inFlight);
        for (Told told : all) {
            for (Told.Redemption redemption : told.redemptions) {
                HttpResponse<String> repeated = bank.redeemPoints(token, link, redemption.reference());
                assertThat(BankClient.text(repeated, "orderId"))
                        .as("order of a repeat")
                        .isEqualTo(redemption.orderId());
            }
        }
        assertThat(balance(token)).as("balance after repeats").isEqualTo(after);
    }

    public int balance(String token) {
        return Integer.parseInt(BankClient.text(bank.balance(token, link), "availablePointBalance"));
    }

    private void checkChain(Told told) {
        if (told.customerToken == null || told.refreshToken == null) {
            return;
        }
        if (told.codeInFlight == null) {
            assertThat(bank.accounts(told.customerToken).statusCode())
                    .as("customer's token")
                    .isEqualTo(200);
        }
        // The newest refresh token of a client must still work, even if its use had no answer, because nobody else has
        // used it.
        String presented = told.refreshInFlight != null ? told.refreshInFlight : told.refreshToken;
        checkWorking(bank.refresh(presented), "newest refresh token");
    }

    private void checkWorking(HttpResponse<String> tokens, String what) {
        assertThat(tokens.statusCode()).as(what).isEqualTo(200);
        assertThat(bank.accounts(BankClient.text(tokens, "access_token")).statusCode())
                .as("access token of " + what)
                .isEqualTo(200);
        HttpResponse<String> next = bank.refresh(BankClient.text(tokens, "refresh_token"));
        assertThat(next.statusCode()).as("refresh token of " + what).isEqualTo(200);
    }
}
