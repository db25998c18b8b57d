package dev.sandbank.http.corridor;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.WireFact;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the headers by which services of the public sandbox were seen to tell of themselves. No known client reads them,
 * so accounts, which are read most, get the constant one alone.
 */
final class TellService implements Step {

    /** Says that no further factor is asked for. */
    private static final String MFA_CODE = "bm9uZQ==";

    private static final Logger LOG = LoggerFactory.getLogger(TellService.class);
    private static final String APPLICATION = "sandbank";
    private static final long FIRST_CUSTOMER = 1_000_000_000L;

    private final SpaceClocks clocks;

    TellService(SpaceClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public void leave(Call call, Answer.Ready answer) {
        Operation operation = call.operationOrNull();
        if (operation == null) {
            return;
        }
        switch (operation.product()) {
            case ACCOUNTS -> call.answerWith("mfaCode", MFA_CODE);
            case MONEY_MOVEMENT -> tellTimes(call);
            case CARDS -> {
                tellPlatform(call);
                tellCustomer(call);
            }
            case LOANS -> {
                tellPlatform(call);
                if (operation.has(WireFact.NAMES_THE_CUSTOMER)) {
                    tellCustomer(call);
                }
            }
            case REWARDS -> tellPlatform(call);
            case AUTHORIZE -> {
                if (operation.has(WireFact.NAMES_ITS_PLATFORM)) {
                    tellPlatform(call);
                }
            }
            case CUSTOMERS, ONBOARDING, UTILITIES, TAX_STATEMENTS, OPEN_PRODUCTS -> {}
        }
    }

    @Override
    public boolean checks() {
        return false;
    }

    @Override
    public String purpose() {
        return "Sends the headers by which the service behind the operation tells of itself.";
    }

    /** Without a store the time of the space is unknown; the answer, which may be that of a payment, goes without it. */
    private void tellTimes(Call call) {
        call.answerWith("mfaCode", MFA_CODE);
        try {
            String now = String.valueOf(clocks.now(call.space()).toEpochMilli());
            call.answerWith("apitimestamp_1", now);
            call.answerWith("apitimestamp_2", now);
            call.answerWith("apitimestamp_4", now);
        } catch (StoreUnavailable e) {
            LOG.debug("the times of {} are not told", call.requestId(), e);
        }
    }

    private static void tellPlatform(Call call) {
        call.answerWith("X-Application-Context", APPLICATION);
        call.answerWith("X-Vcap-Request-Id", call.requestId());
    }

    /** A number that stands for the customer, the same in every answer. */
    private static void tellCustomer(Call call) {
        Grant grant = call.clientOrNull() == null ? null : call.caller().token().grant();
        if (grant != null) {
            CustomerId customer = grant.customer();
            String name = customer.market() + "/" + customer.userId().toLowerCase(Locale.ROOT);
            call.answerWith("I-Cif", String.valueOf(FIRST_CUSTOMER + Integer.toUnsignedLong(name.hashCode())));
        }
    }
}
