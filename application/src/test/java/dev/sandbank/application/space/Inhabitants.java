package dev.sandbank.application.space;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.rewards.RewardFixtures;
import dev.sandbank.application.idempotency.AnswerText;
import dev.sandbank.application.idempotency.AskedOnce;
import dev.sandbank.application.idempotency.KeptAnswer;
import dev.sandbank.domain.bank.rewards.Redemption;
import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.code.AuthorizationCode;
import dev.sandbank.domain.oauth.code.CodeFixture;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantFixture;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.RefreshToken;
import dev.sandbank.domain.oauth.token.TokenFixture;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One row of every kind in a space. */
final class Inhabitants {

    private final Stores stores;
    private final SpaceId space;
    private final Client client;
    private final Grant grant;
    private final AuthorizationCode code;
    private final AccessToken access;
    private final RefreshToken refresh;
    private final CustomerSession session;
    private final ControlFlow flow;
    private final KeptAnswer answer;
    private final RewardLink link;
    private final Redemption redemption;

    Inhabitants(Stores stores, SpaceId space) {
        this.stores = stores;
        this.space = space;
        this.client = ClientFixture.in(space, "client of " + space);
        this.grant = GrantFixture.grant(client, "grant of " + space, SettableClock.START);
        this.code = CodeFixture.code(grant, "code of " + space);
        this.access = TokenFixture.threeLegged(grant, "access of " + space, SettableClock.START);
        this.refresh = TokenFixture.refresh(grant, "refresh of " + space, SettableClock.START);
        this.session = new CustomerSession("session of " + space, space, GrantFixture.CUSTOMER, SettableClock.START);
        this.flow = new ControlFlow(
                "flow of " + space,
                space,
                client.id().value(),
                Market.SG,
                "SandboxUser1",
                Purpose.CARD_AUTHORIZATION,
                Payload.NONE,
                SettableClock.START.plus(ControlFlow.LIFETIME),
                0,
                null,
                null,
                null);
        this.answer = new KeptAnswer(
                AskedOnce.of(space, List.of("key"), ""), new AnswerText(200, null, ""), SettableClock.START);
        this.link = RewardFixtures.link(space, "1234567890123456789");
        this.redemption = RewardFixtures.redemption(link, "reference", "12345678", 100);
    }

    void settle() {
        stores.clients().add(client);
        stores.grants().add(grant);
        stores.codes().add(code);
        stores.accessTokens().add(access);
        stores.refreshTokens().add(refresh);
        stores.sessions().add(session);
        stores.controlFlows().add(flow);
        stores.keptAnswers().keep(answer);
        stores.rewardLinks().add(link);
        stores.redemptions().add(redemption);
    }

    /** The changes at the bank that are still stored. */
    List<Object> journal() {
        return present(
                stores.controlFlows().find(flow.key()),
                stores.keptAnswers().find(answer.call().id()),
                stores.rewardLinks().find(space, link.code()),
                stores.redemptions().find(space, link.code(), redemption.reference()));
    }

    /** The grants, codes, tokens and sessions that are still stored. */
    List<Object> access() {
        return present(
                stores.grants().find(grant.id()),
                stores.codes().find(code.id()),
                stores.accessTokens().find(access.id()),
                stores.refreshTokens().find(refresh.id()),
                stores.sessions().find(session.id()));
    }

    private static List<Object> present(Optional<?>... found) {
        return Stream.of(found).<Object>flatMap(Optional::stream).toList();
    }
}
