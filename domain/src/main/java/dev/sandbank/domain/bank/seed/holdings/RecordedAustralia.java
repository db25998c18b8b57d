package dev.sandbank.domain.bank.seed.holdings;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.account.InsurancePolicy;
import dev.sandbank.domain.bank.account.MaskedNumber;
import dev.sandbank.domain.bank.account.Product;
import dev.sandbank.domain.bank.account.group.GroupName;
import dev.sandbank.domain.bank.account.group.GroupTotal;
import dev.sandbank.domain.bank.account.group.GroupTotals;
import dev.sandbank.domain.bank.account.group.WideSum;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.List;
import java.util.Map;

/** What the public sandbox answered for {@code SandboxUser1} in Australia: Singapore dollars throughout. */
public final class RecordedAustralia {

    private RecordedAustralia() {}

    public static CustomerBlueprint user1(SeedName seed) {
        RecordedBlueprints accounts = new RecordedBlueprints(seed, Currency.SGD);
        deposits(accounts);
        investments(accounts);
        GroupTotal total =
                new GroupTotal(WideSum.of(sgd("815476.69")), WideSum.of(Money.of("586673.88", Currency.USD)));
        return new CustomerBlueprint(
                Market.AU,
                RecordedBlueprints.USUAL_INCOME,
                accounts.accounts(),
                List.of(
                        policy("MANULIFE MANU SAVER", "MNSV", "7003", "0644", "1401615594651449"),
                        policy("MANULIFE MANU RETIRE SECURE", "NMNLP", "7006", "1844", "1401617401480716")),
                Map.of(GroupName.SAVINGS_AND_INVESTMENTS, new GroupTotals(total, total, null)));
    }

    private static void deposits(RecordedBlueprints accounts) {
        accounts.add(
                        AccountKind.SAVINGS,
                        new Product("Personal Savings Account", "0004_SPSAV"),
                        "PERSAVING",
                        "1847",
                        "355a515030616a53576b6a65797359506a634175764a734a3238314e4668627349486a676f7449463949453d",
                        "13642.83")
                .add(
                        AccountKind.SAVINGS,
                        new Product("SGD CASH TRADING ACCOUNT", "0266_EBC01"),
                        null,
                        "1369",
                        "57706472614c786a31716f5855743050597473703259494179505959776a377370614b364167516a57336b3d",
                        "4467.15")
                .add(
                        AccountKind.CALL_DEPOSIT,
                        new Product("CASH PLUS", "0023_CHPS"),
                        "CASH",
                        "5840",
                        "41375159436b366b32335a6b566d53315753684d2b69464f43427347654b496e2f6a4f6d4971546e622f773d",
                        "11562.5")
                .add(
                        AccountKind.TIME_DEPOSIT,
                        new Product("UNFIXED TD", "0204_UFTD"),
                        "TIME",
                        "0308",
                        "755a774e674f2f6d4b3074355a5439506d35464c67455251396e56794851304443306376467a45545242733d",
                        "9.04")
                .add(
                        AccountKind.PREMIUM_DEPOSIT,
                        new Product("PREMIUM ACCOUNT", "0228_PMPL"),
                        "PREM",
                        "5802",
                        "336748697936664d4f72445456356763447756546362562b527953457866685839685969766c32374d79733d",
                        "26589.01");
    }

    private static void investments(RecordedBlueprints accounts) {
        accounts.add(
                        AccountKind.MUTUAL_FUND,
                        new Product("NRI MUTUAL FUNDS RDR ACCOUNT", "0248_MFRDR"),
                        "MUTUL",
                        "2302",
                        "416b79676b52556f53465a61722b4a68647a6f677273346443794a503441444669316e3163452b767976343d",
                        "665644.98")
                .add(
                        AccountKind.SECURITIES_BROKERAGE,
                        new Product("SECURITIES BROKERAGE CASH ACCO", "0131_SBC"),
                        "SECU",
                        "7001",
                        "6d7a6272592b334b736b46417365786d31543653454a3044496a3447584941333679792b4f3436325546513d",
                        "93561.68");
    }

    private static InsurancePolicy policy(
            String name, String code, String account, String policy, String applicationId) {
        return new InsurancePolicy(
                new Product(name, code),
                MaskedNumber.ofAccount(account),
                AccountStatus.ACTIVE,
                MaskedNumber.ofAccount(policy),
                applicationId,
                sgd("130255.8"),
                sgd("1800"));
    }

    private static Money sgd(String decimal) {
        return Money.of(decimal, Currency.SGD);
    }
}
