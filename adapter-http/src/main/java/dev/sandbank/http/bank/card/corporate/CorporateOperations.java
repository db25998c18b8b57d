package dev.sandbank.http.bank.card.corporate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.card.corporate.ChangeCorporateCard;
import dev.sandbank.application.bank.card.corporate.CorporateToken;
import dev.sandbank.application.bank.card.corporate.CorporateView;
import dev.sandbank.application.bank.card.corporate.CorporateWish;
import dev.sandbank.application.bank.card.corporate.ReadCorporateCard;
import dev.sandbank.application.bank.card.work.CardAmount;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.card.corporate.CashLimits;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.bank.caller.Viewers;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.FieldPlace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cards of companies, which a partner names by tokens. */
public final class CorporateOperations {

    private static final String TOKEN = "tokenizedCardNumber";
    private static final String LIMIT = "creditLimitAmount";
    private static final String CLOSES = "effectiveCancelDate";

    private final ReadCorporateCard readCorporateCard;
    private final ChangeCorporateCard changeCorporateCard;
    private final Viewers viewers;

    public CorporateOperations(
            ReadCorporateCard readCorporateCard, ChangeCorporateCard changeCorporateCard, Viewers viewers) {
        this.readCorporateCard = readCorporateCard;
        this.changeCorporateCard = changeCorporateCard;
        this.viewers = viewers;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.ofEntries(
                Map.entry("readCorporateCard", call -> Answer.json(CardJson.of(read(call)))),
                Map.entry(
                        "readCorporateCashLimit",
                        call -> Answer.json(CashJson.of(read(call).card().cash()))),
                Map.entry("listCorporateCardTransactions", this::purchases),
                Map.entry("replaceCorporateCard", this::replace),
                Map.entry("reportCorporateCardLost", this::report),
                Map.entry("closeCorporateCard", this::close),
                Map.entry("updateCorporateCreditLimit", this::setCredit),
                Map.entry("updateCorporateCashLimit", this::setCash),
                Map.entry("updateCorporateSpendControl", this::renew),
                Map.entry("suspendCorporateCard", this::suspend));
    }

    private Answer purchases(Call call) {
        boolean pending = call.json().path("transactionType").asText().equals("PENDING");
        return Answer.json(PurchasesJson.of(read(call), pending));
    }

    private Answer replace(Call call) {
        return Answer.json(new NumberJson(change(call, new CorporateWish.Replace())));
    }

    private Answer report(Call call) {
        JsonNode body = call.json();
        boolean stolen = body.path("cardLossType").asText().equals("STOLEN");
        boolean anew = body.path("serviceRequestType").asText().equals("GENERATE_NEW_CARD");
        return Answer.json(new IdentifierJson(change(call, new CorporateWish.Report(stolen, anew))));
    }

    private Answer close(Call call) {
        String day = call.json().path(CLOSES).asText().strip();
        CorporateWish wish = new CorporateWish.Close(
                FieldPlace.inBody(CLOSES),
                day.isEmpty() || call.json().path(CLOSES).isNull() ? null : LocalDate.parse(day));
        return Answer.json(new CancellationJson(change(call, wish)));
    }

    private Answer setCredit(Call call) {
        BigDecimal amount = Digits.decimal(call.json().path(LIMIT).asText().strip());
        CardAmount limit = new CardAmount(FieldPlace.inBody(LIMIT), amount);
        return Answer.json(new NumberJson(change(call, new CorporateWish.SetCredit(limit))));
    }

    private Answer setCash(Call call) {
        JsonNode body = call.json();
        change(
                call,
                new CorporateWish.SetCash(
                        whole(body, "maximumDailyCashLimitAmount"),
                        whole(body, "maximumWeeklyCashLimitAmount"),
                        whole(body, "maximumMonthlyCashLimitAmount"),
                        whole(body, "maximumIndividualTxnLimitAmount")));
        return Answer.empty();
    }

    private Answer renew(Call call) {
        change(call, new CorporateWish.Renew());
        return Answer.empty();
    }

    private Answer suspend(Call call) {
        JsonNode body = call.json();
        String status = body.path("cardStatus").asText();
        @Nullable
        CorporateWish state = switch (status) {
            case "SUSPEND" -> new CorporateWish.Suspend(true);
            case "ACTIVE" -> new CorporateWish.Suspend(false);
            default -> null;
        };
        JsonNode flag = body.path("cashLimitUpdateAllowedFlag");
        @Nullable CorporateWish cash = flag.isBoolean() ? new CorporateWish.AllowCash(flag.asBoolean()) : null;
        if (state != null) {
            change(call, cash == null ? state : new CorporateWish.Both(cash, state));
        } else if (cash != null) {
            change(call, cash);
        } else {
            throw new Refused(InputInvalid.of(
                    FieldPlace.inBody("cardStatus"),
                    status.isEmpty() ? FieldFault.Kind.MISSING : FieldFault.Kind.INVALID_REFERENCE));
        }
        return Answer.empty();
    }

    private static @Nullable Long whole(JsonNode body, String name) {
        JsonNode sent = body.path(name);
        if (sent.isMissingNode() || sent.isNull()) {
            return null;
        }
        try {
            return Digits.decimal(sent.asText().strip()).longValueExact();
        } catch (ArithmeticException e) {
            throw new Refused(InputInvalid.of(FieldPlace.inBody(name), FieldFault.Kind.OUT_OF_RANGE));
        }
    }

    private CorporateView read(Call call) {
        return readCorporateCard.read(viewers.of(call.caller().token()), token(call));
    }

    private String change(Call call, CorporateWish wish) {
        return changeCorporateCard.change(viewers.of(call.caller().token()), token(call), wish);
    }

    static CorporateToken token(Call call) {
        return new CorporateToken(
                FieldPlace.inBody(TOKEN), call.json().path(TOKEN).asText().strip());
    }

    private record NumberJson(String uniqueReferenceNumber) {}

    private record IdentifierJson(String uniqueReferenceIdentifier) {}

    private record CancellationJson(String cancellationReferenceId) {}

    private record CardJson(
            boolean cashWithdrawalAllowedFlag,
            BigDecimal permanentCreditLimitAmount,
            BigDecimal currentBalanceAmount,
            String cardStatus) {

        static CardJson of(CorporateView view) {
            return new CardJson(
                    view.card().cashAllowed(),
                    view.card().creditLimit().decimal(),
                    view.balance().decimal(),
                    status(view.status()));
        }

        private static String status(CardStatus status) {
            return switch (status) {
                case ACTIVE, INACTIVE, EXPIRED, CLOSED -> status.name();
                case BLOCKED -> "SUSPEND";
                case LOST, STOLEN -> "BLOCKED";
            };
        }
    }

    private record CashJson(
            long maximumDailyCashLimitAmount,
            long maximumWeeklyCashLimitAmount,
            long maximumMonthlyCashLimitAmount,
            long maximumIndividualTxnLimitAmount) {

        static CashJson of(CashLimits cash) {
            return new CashJson(cash.daily(), cash.weekly(), cash.monthly(), cash.single());
        }
    }
}
