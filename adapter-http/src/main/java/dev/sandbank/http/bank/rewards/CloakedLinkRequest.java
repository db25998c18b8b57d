package dev.sandbank.http.bank.rewards;

import dev.sandbank.application.bank.rewards.CloakedLink;
import dev.sandbank.domain.bank.card.CloakedCardNumber;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Call;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads how a call in the Americas names a link, in its body or query: shop, programme, and card or code or both. */
final class CloakedLinkRequest {

    private static final String NUMBER = "cloakedCreditCardNumber";
    private static final String CODE = "rewardLinkCode";
    private static final String MERCHANT = "merchantCode";
    private static final String PROGRAM = "rewardProgram";

    private CloakedLinkRequest() {}

    /** Reads the link from a body, and ends the reading of the body. */
    static CloakedLink from(BodyFields body) {
        String number = body.optionalText(NUMBER);
        String code = body.optionalText(CODE);
        String merchant = body.text(MERCHANT);
        String program = body.text(PROGRAM);
        FieldFault.Kind wrong = wrong(number, code);
        if (wrong != null) {
            body.wrong(NUMBER, wrong);
        }
        body.check();
        return link(number, code, merchant, program);
    }

    /** Reads the link from a query. */
    static CloakedLink from(Call call) {
        String number = call.query(NUMBER);
        String code = call.query(CODE);
        String merchant = Objects.requireNonNull(call.query(MERCHANT));
        String program = Objects.requireNonNull(call.query(PROGRAM));
        FieldFault.Kind wrong = wrong(number, code);
        if (wrong != null) {
            throw new Refused(InputInvalid.of(NUMBER, wrong));
        }
        return link(number, code, merchant, program);
    }

    /** The fault of the card number; null if it is right. */
    private static FieldFault.@Nullable Kind wrong(@Nullable String number, @Nullable String code) {
        if (number == null) {
            return code == null ? FieldFault.Kind.MISSING : null;
        }
        return CloakedCardNumber.couldBe(number) ? null : FieldFault.Kind.INVALID_FORMAT;
    }

    private static CloakedLink link(@Nullable String number, @Nullable String code, String merchant, String program) {
        CloakedCardNumber card = number == null ? null : new CloakedCardNumber(number);
        RewardLinkCode linkCode = code == null ? null : RewardCalls.code(code);
        return new CloakedLink(linkCode, card, merchant, program);
    }
}
