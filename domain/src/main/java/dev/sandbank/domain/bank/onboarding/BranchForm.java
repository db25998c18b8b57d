package dev.sandbank.domain.bank.onboarding;

import dev.sandbank.domain.bank.onboarding.credit.Catalogue;
import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What somebody filled in at a branch. The same application is always the same. */
public final class BranchForm {

    private static final String INCOME = "applicant/financialInformation/incomeDetails/000/";

    private BranchForm() {}

    public static Form of(SeedName seed, Market market, String application) {
        Dice dice = Dice.of(seed, "branch application", market.name(), application);
        BigDecimal income =
                Catalogue.amount(dice.between(20, 120) * 100, market).decimal();
        Map<String, String> answers = new TreeMap<>();
        answers.put("applicant/name/givenName", "Alex");
        answers.put("applicant/name/surname", dice.oneOf(List.of("Kowalski", "Haddad", "Orlova", "Novak")));
        answers.put(INCOME + "incomeType", "DECLARED_FIXED");
        answers.put(INCOME + "fixedAmount", income.toPlainString());
        answers.put(INCOME + "frequency", "MONTHLY");
        answers.put("product/creditCardProduct/productCode", "VC830");
        answers.put("product/unsecuredLoanProduct/productCode", "VC001");
        answers.put(
                "product/unsecuredLoanProduct/requestedLoanAmount",
                Catalogue.amount(dice.between(10, 600) * 100, market).decimal().toPlainString());
        return Form.of(answers);
    }
}
