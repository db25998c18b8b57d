package dev.sandbank.bootstrap.upgrade;

import static dev.sandbank.bootstrap.load.BankClient.require200;
import static dev.sandbank.bootstrap.load.BankClient.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.load.BankClient;
import dev.sandbank.bootstrap.load.MixedLoad;
import dev.sandbank.bootstrap.load.TransferClient;
import dev.sandbank.bootstrap.load.Verdict;
import dev.sandbank.bootstrap.node.Soon;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** An application and its customers, who remember all that servers of both versions have told them. */
final class Customers {

    private static final int ANSWERS = 60;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Registered app;
    private final String token;
    private final String link;
    private final int points;
    private final TransferClient mover;
    private final List<BigDecimal> opening;
    private final MixedLoad load;
    private final List<String> refreshTokens = new ArrayList<>();
    private int transfers;

    /** Begins to call a server of the version before. */
    Customers(Http older, Registered app) {
        this.app = app;
        BankClient bank = new BankClient(older, app);
        this.token = text(require200(bank.twoLeggedToken()), "access_token");
        this.link = bank.linkedCard(token, "merchant");
        this.points = new Verdict(bank, link).balance(token);
        this.mover = TransferClient.at(older, app);
        this.opening = mover.balances();
        this.load = new MixedLoad(older, app, token, link, "c");
    }

    /** What happens while calls are made. */
    interface Event {
        void happen() throws Exception;
    }

    /** Goes on calling that server before something happens, meanwhile, and for a while afterwards; no call may fail. */
    void callMeanwhile(Event event) throws Exception {
        load.load().awaitAnswers(ANSWERS);
        event.happen();
        load.load().awaitAnswers(ANSWERS);
        load.load().end();
        transfers =
                load.movers().stream().mapToInt(each -> each.booked().size()).sum();
    }

    /** Checks that the other server agrees with all that was answered. */
    void assertThatAllIsKnownTo(Http server) {
        Verdict verdict = new Verdict(new BankClient(server, app), link);
        verdict.checkPoints(load.told(), token, points);
        load.told().forEach(verdict::check);
        assertThatBalancesFit(server);
    }

    /** Begins at one server what goes on at the other one. */
    void cross(Http from, Http to) {
        Crossing crossing = new Crossing(from, to, app, link);
        crossing.issueAndRevoke();
        crossing.redeemTwice();
        refreshTokens.add(text(crossing.refresh(), "refresh_token"));
        crossing.transfer(mover);
        transfers++;
        assertThatBalancesFit(from);
        assertThatBalancesFit(to);
    }

    /** Checks that a server knows what all of them have told. */
    void assertThatNothingIsLostAt(Http server) {
        BankClient bank = new BankClient(server, app);
        assertThat(bank.balance(token, link).statusCode()).isEqualTo(200);
        refreshTokens.replaceAll(each -> text(require200(bank.refresh(each)), "refresh_token"));
        assertThatBalancesFit(server);
    }

    private void assertThatBalancesFit(Http server) {
        BigDecimal moved = CENT.multiply(BigDecimal.valueOf(transfers));
        TransferClient there = mover.at(server);
        List<BigDecimal> expected = List.of(
                opening.get(0).subtract(moved).stripTrailingZeros(),
                opening.get(1).add(moved).stripTrailingZeros());
        Soon.is(expected, there::balances);
    }
}
