package dev.sandbank.http.idempotency;

import dev.sandbank.application.idempotency.AnswerOnce;
import dev.sandbank.application.idempotency.AnswerText;
import dev.sandbank.application.idempotency.Answered;
import dev.sandbank.application.idempotency.AskedOnce;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.RequestRefusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Carries a call out once for each key of a customer and an application; a repeated call has the first answer and the
 * header {@code Idempotent-Replayed}. A call without a key is carried out each time.
 */
record OnceHandler<R>(
        AnswerOnce answerOnce, Class<R> type, Function<Call, R> act, BiFunction<Call, R, Answer.Ready> tell)
        implements Handler {

    private static final String REPLAYED = "Idempotent-Replayed";

    @Override
    public Answer answer(Call call) {
        Optional<String> key = IdempotencyKey.of(call);
        return key.isEmpty() ? tell.apply(call, act.apply(call)) : once(call, asked(call, key.get()));
    }

    private Answer once(Call call, AskedOnce asked) {
        Answered answered =
                answerOnce.answer(asked, type, () -> act.apply(call), result -> text(tell.apply(call, result)));
        if (!answered.kept().call().asksFor(asked)) {
            throw new Refused(RequestRefusal.IDEMPOTENCY_KEY_REUSED);
        }
        Answer.Ready answer = ready(answered.kept().answer());
        return answered.again() ? answer.with(REPLAYED, "true") : answer;
    }

    /**
     * The path as sent has no line break, and neither have the others. The accounts that the customer shows are a part of
     * what is asked for, because the answer tells of them.
     */
    private static AskedOnce asked(Call call, String key) {
        Grant grant = call.grant();
        List<String> caller = List.of(
                grant.client().value(),
                grant.customer().market().name(),
                grant.customer().userId(),
                call.operation().id(),
                call.path(),
                key);
        String shown = grant.accounts().stream().map(AccountId::value).sorted().collect(Collectors.joining(","));
        return AskedOnce.of(grant.space(), caller, Meaning.of(call.json()) + shown);
    }

    private static AnswerText text(Answer.Ready answer) {
        return new AnswerText(answer.status(), answer.contentType(), new String(answer.body(), StandardCharsets.UTF_8));
    }

    private static Answer.Ready ready(AnswerText answer) {
        return new Answer.Ready(
                answer.status(), answer.contentType(), answer.body().getBytes(StandardCharsets.UTF_8), List.of());
    }
}
