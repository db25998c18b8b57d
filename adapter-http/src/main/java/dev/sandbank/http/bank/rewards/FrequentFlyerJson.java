package dev.sandbank.http.bank.rewards;

import dev.sandbank.application.bank.rewards.order.FrequentFlyer;
import dev.sandbank.domain.bank.rewards.order.MilesProgramme;
import java.util.List;

/** A customer's accounts with airlines. */
record FrequentFlyerJson(long availablePointBalance, List<Account> frequentFlyerAccounts) {

    static FrequentFlyerJson of(FrequentFlyer read) {
        return new FrequentFlyerJson(
                read.available(),
                read.accounts().stream()
                        .map(account -> Account.of(account, read.customerName()))
                        .toList());
    }

    record Account(
            String programCode,
            String programName,
            String displayMembershipNumber,
            String customerName,
            int pointsPerMile,
            int minimumPointsToRedeem,
            int maximumPointsToRedeem) {

        static Account of(FrequentFlyer.Account account, String customerName) {
            MilesProgramme programme = account.programme();
            return new Account(
                    programme.name(),
                    programme.title(),
                    account.maskedMember(),
                    customerName,
                    programme.pointsPerMile(),
                    programme.minimumPoints(),
                    programme.maximumPoints());
        }
    }
}
