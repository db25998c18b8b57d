package dev.sandbank.http.bank.profile;

import dev.sandbank.application.ProfileUseCases;
import dev.sandbank.application.bank.account.ReadAccount;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.alert.AlertUseCases;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.alert.AlertChoice;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Alerts: what a customer chooses to be told, and what was told. */
public final class AlertOperations {

    private static final int PAGE = 10;
    private static final String START = "nextStartIndex";

    private final AlertUseCases useCases;
    private final ProfileUseCases profiles;
    private final ReadAccount readAccount;

    public AlertOperations(AlertUseCases useCases, ProfileUseCases profiles, ReadAccount readAccount) {
        this.useCases = useCases;
        this.profiles = profiles;
        this.readAccount = readAccount;
    }

    public Map<String, Handler> handlers() {
        return Map.of("updateAlerts", this::choose, "listAlerts", this::list, "listSentAlerts", this::listSent);
    }

    private Answer choose(Call call) {
        Grant grant = call.grant();
        Viewer viewer = new Viewer(grant.space(), grant.customer(), grant.accounts());
        List<AlertChoice> choices = SentChoices.of(call, id -> readAccount.read(viewer, id));
        useCases.choose().choose(grant.space(), grant.customer(), emailKey(call), choices);
        return Answer.empty();
    }

    private @Nullable String emailKey(Call call) {
        Grant grant = call.grant();
        return ProfileCalls.text(call.json().path("alertProfile"), "alertProfile/", "emailKey")
                .map(key -> profiles.readProfile()
                        .read(grant.space(), grant.customer())
                        .email(key)
                        .orElseThrow(
                                () -> ProfileCalls.wrong("alertProfile/emailKey", FieldFault.Kind.INVALID_REFERENCE))
                        .key())
                .orElse(null);
    }

    private Answer list(Call call) {
        Grant grant = call.grant();
        List<AlertChoice> all = useCases.list().list(grant.space(), grant.customer());
        int start = start(call);
        return Answer.json(new AlertsJson(
                page(all, start, choice -> AlertsJson.Alert.of(choice, masked(call))), next(all, start)));
    }

    private Answer listSent(Call call) {
        Grant grant = call.grant();
        var all = useCases.listSent().list(grant.space(), grant.customer());
        int start = start(call);
        return Answer.json(new SentAlertsJson(
                page(all, start, sent -> SentAlertsJson.Sent.of(sent, masked(call))), next(all, start)));
    }

    /** The masked number of an account; null for one that the customer does not show to the application. */
    private Function<AccountId, @Nullable String> masked(Call call) {
        Grant grant = call.grant();
        Viewer viewer = new Viewer(grant.space(), grant.customer(), grant.accounts());
        return id -> grant.accounts().contains(id)
                ? readAccount.read(viewer, id).number().value()
                : null;
    }

    private static int start(Call call) {
        String sent = call.query(START);
        int start;
        try {
            start = sent == null ? 1 : Digits.whole(sent.strip());
        } catch (NumberFormatException e) {
            throw new Refused(InputInvalid.of(START, FieldFault.Kind.INVALID_FORMAT));
        }
        if (start < 1) {
            throw new Refused(InputInvalid.of(START, FieldFault.Kind.OUT_OF_RANGE));
        }
        return start;
    }

    private static <T, J> List<J> page(List<T> all, int start, Function<T, J> shape) {
        return all.stream().skip(start - 1L).limit(PAGE).map(shape).toList();
    }

    private static @Nullable String next(List<?> all, int start) {
        return start - 1L + PAGE < all.size() ? Integer.toString(start + PAGE) : null;
    }
}
