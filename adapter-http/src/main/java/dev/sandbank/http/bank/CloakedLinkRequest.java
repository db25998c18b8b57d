package dev.sandbank.http.bank;

import dev.sandbank.application.bank.rewards.CloakedLink;
import dev.sandbank.domain.bank.card.CloakedCardNumber;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Call;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The names of a link in the Americas, in a body or a query: shop, programme, and card or code or both. */
final class CloakedLinkRequest {

    private static final String NUMBER = "cloakedCreditCardNumber";
    private static final String CODE = "rewardLinkCode";
    private static final String MERCHANT = "merchantCode";
    private static final String PROGRAM = "rewardProgram";

    private CloakedLinkRequest() {}

    /** The link a body names; ends the reading of the body. */
    static CloakedLink from(BodyFields body) {
        String number = body.optionalText(NUMBER, CloakedCardNumber.LENGTH);
        String code = body.optionalText(CODE, RewardCalls.MAX_REFERENCE_LENGTH);
        String merchant = body.text(MERCHANT, RewardCalls.MAX_REFERENCE_LENGTH);
        String program = body.text(PROGRAM, RewardCalls.MAX_REFERENCE_LENGTH);
        String wrong = wrong(number, code);
        if (wrong != null) {
            body.wrong(NUMBER, wrong);
        }
        body.check();
        return link(number, code, merchant, program);
    }

    /** The link a query names. */
    static CloakedLink from(Call call) {
        String number = call.query(NUMBER);
        String code = call.query(CODE);
        String merchant = call.query(MERCHANT);
        String program = call.query(PROGRAM);
        String wrong = wrong(number, code);
        if (wrong == null && merchant != null && program != null) {
            return link(number, code, merchant, program);
        }
        Map<String, String> errors = new TreeMap<>();
        if (wrong != null) {
            errors.put(NUMBER, wrong);
        }
        if (merchant == null) {
            errors.put(MERCHANT, "missing");
        }
        if (program == null) {
            errors.put(PROGRAM, "missing");
        }
        throw new Refused(Refusal.INPUT_INVALID, errors);
    }

    /** What is wrong with the card, if anything. */
    private static @Nullable String wrong(@Nullable String number, @Nullable String code) {
        if (number == null) {
            return code == null ? "missing" : null;
        }
        return CloakedCardNumber.couldBe(number) ? null : "invalidFormat";
    }

    private static CloakedLink link(@Nullable String number, @Nullable String code, String merchant, String program) {
        CloakedCardNumber card = number == null ? null : new CloakedCardNumber(number);
        RewardLinkCode linkCode = code == null ? null : RewardCalls.code(code);
        return new CloakedLink(linkCode, card, merchant, program);
    }
}
