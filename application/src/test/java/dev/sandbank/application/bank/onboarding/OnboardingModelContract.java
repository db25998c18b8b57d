package dev.sandbank.application.bank.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.onboarding.ApplicationMove.Act;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.bank.onboarding.Stage;
import dev.sandbank.domain.bank.onboarding.opened.OpenedAccount;
import dev.sandbank.domain.bank.record.BankRecord;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Applications against a sheet of paper each: what may be done is what the paper says, a refused step changes nothing, no
 * step touches another application, each that was handed in opened one account with one card, and every one of them goes
 * on after a restart (M68). Over any stores.
 */
public abstract class OnboardingModelContract {

    private static final int INCOME = 8_000;

    /** Two applications of a customer, and one of a stranger. */
    private static final List<String> PHONES = List.of("90020056", "90020056", "5550100");

    /** Empty stores. */
    protected abstract Stores emptyStores();

    /** The same stores as another process would open them; those in memory stay as they are. */
    protected Stores reopened(Stores stores) {
        return stores;
    }

    @Property(tries = 40)
    void applicationIsWhatThePaperSays_M68(@ForAll("histories") List<ApplicationMove> moves) {
        Stores stores = emptyStores();
        Broker broker = new Broker(stores);
        List<Paper> papers = new ArrayList<>();
        for (String phone : PHONES) {
            broker.begin(phone, INCOME);
            papers.add(new Paper(INCOME));
        }
        int accounts = broker.bank().holdings().accounts().size();
        int cards = broker.bank().cards().size();
        for (ApplicationMove move : moves) {
            List<BankRecord> before = broker.everything();
            List<ProductApplication> others = others(broker, move);
            boolean may = papers.get(move.which()).take(move, broker.today());
            if (move.act() == Act.RESTART || (move.act() == Act.PASS && move.size() > 0)) {
                papers.forEach(Paper::codesForgotten);
            }

            boolean done = broker.took(move);

            assertThat(done)
                    .as("%s in %s", move, papers.get(move.which()).stage)
                    .isEqualTo(may);
            if (!done && move.act() != Act.CHECK_CODE) {
                assertThat(broker.everything()).isEqualTo(before);
            }
            assertThat(others(broker, move)).isEqualTo(others);
            if (move.act() == Act.RESTART) {
                stores = reopened(stores);
                broker.goOnWith(stores);
                assertThat(broker.everything()).isEqualTo(before);
            }
            for (int which = 0; which < papers.size(); which++) {
                assertThat(broker.application(which).stage()).isEqualTo(papers.get(which).stage);
            }
            checkOpened(broker, papers, accounts, cards);
        }
    }

    /** Each application of the customer that was handed in opened an account with a card, and no other one did. */
    private static void checkOpened(Broker broker, List<Paper> papers, int accounts, int cards) {
        int opened = (int) papers.subList(0, 2).stream()
                .filter(paper -> paper.stage == Stage.SUBMISSION)
                .count();
        assertThat(broker.opened()).hasSize(opened);
        assertThat(broker.opened()).extracting(OpenedAccount::id).doesNotHaveDuplicates();
        assertThat(broker.bank().holdings().accounts()).hasSize(accounts + opened);
        assertThat(broker.bank().cards()).hasSize(cards + opened);
    }

    private static List<ProductApplication> others(Broker broker, ApplicationMove move) {
        List<ProductApplication> others = new ArrayList<>();
        for (int which = 0; which < PHONES.size(); which++) {
            if (which != move.which()) {
                others.add(broker.application(which));
            }
        }
        return others;
    }

    @Provide
    Arbitrary<List<ApplicationMove>> histories() {
        Arbitrary<Act> acts = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(Act.SCREEN, Act.DECIDE, Act.ACCEPT)),
                Tuple.of(6, Arbitraries.of(Act.ATTACH, Act.SUBMIT)),
                Tuple.of(5, Arbitraries.of(Act.SEND_CODE, Act.CHECK_CODE, Act.CHOOSE_PIN, Act.CONFIRM_PIN)),
                Tuple.of(2, Arbitraries.of(Act.NAME, Act.CONSENT, Act.PASS, Act.RESTART)),
                Tuple.of(1, Arbitraries.of(Act.INCOME, Act.ANSWER_WRONGLY)));
        return Combinators.combine(
                        acts,
                        Arbitraries.integers().between(0, PHONES.size() - 1),
                        Arbitraries.integers().between(0, 20))
                .as(ApplicationMove::new)
                .withoutEdgeCases()
                .list()
                .ofMinSize(20)
                .ofMaxSize(50)
                .map(OnboardingModelContract::afterABeginning);
    }

    /** The first application wants nothing but a payslip; the others are further behind. */
    private static List<ApplicationMove> afterABeginning(List<ApplicationMove> moves) {
        List<ApplicationMove> all = new ArrayList<>();
        all.add(new ApplicationMove(Act.SCREEN, 0, 0));
        all.add(new ApplicationMove(Act.SCREEN, 1, 0));
        all.add(new ApplicationMove(Act.DECIDE, 0, 0));
        all.add(new ApplicationMove(Act.SCREEN, 2, 0));
        all.add(new ApplicationMove(Act.ACCEPT, 0, 0));
        all.add(new ApplicationMove(Act.DECIDE, 1, 0));
        all.add(new ApplicationMove(Act.ATTACH, 0, 0));
        all.addAll(moves);
        return all;
    }
}
