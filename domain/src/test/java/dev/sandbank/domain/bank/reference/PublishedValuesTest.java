package dev.sandbank.domain.bank.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.profile.Segment;
import dev.sandbank.domain.market.Market;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that clients of the public sandbox send and expect are in the lists. */
class PublishedValuesTest {

    @ParameterizedTest
    @CsvSource({
        "accountGroup, SAVINGS_AND_INVESTMENTS CHECKING CREDIT_CARD INSURANCE SAVINGS",
        "accountClassification, ASSET LIABILITY",
        "transactionStatus, ALL POSTED PENDING BILLED UNBILLED",
        "transactionType, DEBIT CREDIT",
        "eligibleForEqualPaymentPlan, ELIGIBLE NOT_ELIGIBLE",
        "cardFunction, ALL CREDIT_LIMIT_INCREASE LOCAL_CARD_ACTIVATION OVERSEAS_CARD_ACTIVATION REPORT_LOST_STOLEN",
        "cardFunction, EPP_BOOKING UPDATE_POS_CREDIT_LIMIT UPDATE_NON_POS_CREDIT_LIMIT E_STATEMENT E_ADVICE",
        "cardFunction, RESET_ATM_PIN ADD_SUPPLEMENTARY_CARD",
        "cardActivationCode, ACTIVATE DEACTIVATE",
        "cardHolderType, PRIMARY SUPPLEMENTARY",
        "localCardActivationIndicator, ACTIVE REPLACE",
        "cardIssueReason, NEWLY_ONBOARDED_CARD",
        "cardPlasticType, PAYTAG",
        "accountType, SAVING_ACCOUNT FIXED_ACCOUNT",
        "paymentType, ALL INTERNAL_DOMESTIC EXTERNAL_DOMESTIC",
        "paymentMethod, GIRO",
        "transferPurpose, CASH_DISBURSEMENT",
        "chargeBearer, BENEFICIARY SHARED",
        "transferCurrencyIndicator, SOURCE_ACCOUNT_CURRENCY",
        "disbursementOption, BANK_ACCOUNT",
        "offerIndicator, RATE_BASED",
        "interestCalculationMethod, REDUCING_BALANCE_METHOD",
        "oneTimeProcessingFeeIndicator, FIXED_AMOUNT PERCENTAGE",
        "eppLoanBookingType, PENDING_TRANSACTION",
        "applicationStage, PRESCREENING ACCOUNT_OPENED",
        "creditDecision, IN_PRINCIPAL_APPROVED IN_PRINCIPAL_APPROVED_PARTIAL IN_PRINCIPAL_PARTIAL_APPROVED",
        "addressType, PRIMARY_ADDRESS HOME_ADDRESS MAILING_ADDRESS",
        "nameType, LOCAL_NAME",
        "customerType, INDIVIDUAL",
    })
    void everyMarketTakesThem(String code, String values) {
        for (Market market : Market.values()) {
            ReferenceList list = ReferenceData.of(code, market).orElseThrow();
            assertThat(list.values()).extracting(ReferenceValue::value).contains(values.split(" "));
        }
    }

    @Test
    void americanTransactionsHaveTypesOfTheirOwn() {
        assertThat(ReferenceData.of("transactionType", Market.US).orElseThrow().has("DIVIDEND_AND_INTEREST"))
                .isTrue();
        assertThat(ReferenceData.of("transactionType", Market.SG).orElseThrow().has("DIVIDEND_AND_INTEREST"))
                .isFalse();
    }

    @Test
    void everySegmentOfTheBankIsAValue() {
        ReferenceList segments = ReferenceData.of("customerSegment", Market.SG).orElseThrow();
        assertThat(Arrays.stream(Segment.values()).map(Segment::name)).allMatch(segments::has);
    }
}
