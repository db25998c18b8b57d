package dev.sandbank.http.corridor;

import dev.sandbank.application.call.KeptCalls;
import dev.sandbank.domain.call.CallTrace;
import dev.sandbank.domain.call.PathStep;
import dev.sandbank.domain.call.PathStep.Outcome;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.call.Veiled;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Failure;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.refusal.Outage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down why a call was refused, step by step, and leads its caller there. It does so only for calls of an
 * application, or that name one, because nobody could read the others.
 */
public final class Traces {

    private static final Logger LOG = LoggerFactory.getLogger(Traces.class);
    private static final String HINT = "Sandbank-Hint";
    private static final int FIRST_ERROR = 400;
    private static final int LONGEST_HINT = 300;
    private static final int LONGEST_ID = 100;

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    private final KeptCalls kept;
    private final Supplier<String> publicUrl;

    public Traces(KeptCalls kept, Supplier<String> publicUrl) {
        this.kept = kept;
        this.publicUrl = publicUrl;
    }

    /** The answer, with the address of its entry in the hint if it is a refusal. */
    public Answer.Ready trace(Call call, Corridor corridor, Answer.Ready answer) {
        if (answer.status() < FIRST_ERROR) {
            return answer;
        }
        try {
            return traced(call, corridor, answer);
        } catch (RuntimeException e) {
            LOG.error("why request {} was refused could not be written down", call.requestId(), e);
            return answer;
        }
    }

    private Answer.Ready traced(Call call, Corridor corridor, Answer.Ready answer) {
        Client client = call.clientOrNull();
        String named = client == null ? named(call) : null;
        String caller = client == null ? named : client.id().value();
        String id = caller == null ? null : kept.nextId(caller, client != null);
        if (id == null) {
            if (named != null) {
                call.notes().traced(CallTrace.unkept(named));
            }
            return answer;
        }
        Failure failure = call.failureOrNull();
        call.notes().traced(new CallTrace(id, named, failure == null ? "" : failure.kept(), path(call, corridor)));
        return linked(answer, id);
    }

    /** What may be told of the path of a call: its template, or the length and the hash of one that leads nowhere. */
    public static String route(Call call) {
        Operation operation = call.operationOrNull();
        return operation == null ? "a path of " + Veiled.of(call.path()) : operation.path();
    }

    /** What may be told of its method: the name of one of HTTP, or the length and the hash of any other text. */
    public static String method(Call call) {
        String method = call.method();
        return METHODS.contains(method) ? method : "a method of " + Veiled.of(method);
    }

    private static @Nullable String named(Call call) {
        String known = call.notes().namedOrNull();
        String named = known == null ? call.header("client_id") : known;
        return named == null || named.isBlank() || named.length() > LONGEST_ID ? null : named;
    }

    private Answer.Ready linked(Answer.Ready answer, String id) {
        List<Answer.Header> headers = answer.headers().stream()
                .map(header ->
                        header.name().equals(HINT) ? new Answer.Header(HINT, linked(header.value(), id)) : header)
                .toList();
        return new Answer.Ready(answer.status(), answer.contentType(), answer.body(), headers);
    }

    private String linked(String hint, String id) {
        String path = "/calls/" + id + ".";
        String whole = hint + " See " + publicUrl.get() + path;
        if (whole.length() <= LONGEST_HINT) {
            return whole;
        }
        String part = hint + " See " + path;
        return part.length() <= LONGEST_HINT ? part : hint;
    }

    private static List<PathStep> path(Call call, Corridor corridor) {
        List<PathStep> path = new ArrayList<>();
        Operation operation = call.operationOrNull();
        path.add(new PathStep(
                "resolve",
                operation == null ? Outcome.REFUSED : Outcome.PASSED,
                "Finds the operation by method and path.",
                "a method and a path of the API",
                operation == null
                        ? method(call) + " and " + route(call)
                        : operation.method().name() + " " + operation.path() + ", which is " + operation.id()));
        if (operation == null) {
            return path;
        }
        String refusedAt = call.refusedAt();
        Outcome outcome = Outcome.PASSED;
        for (Step step : corridor.steps()) {
            if (step.name().equals(refusedAt)) {
                outcome = Outcome.REFUSED;
            }
            add(path, step, call, outcome);
            if (outcome == Outcome.REFUSED) {
                outcome = Outcome.NOT_REACHED;
            }
        }
        boolean reached = outcome == Outcome.PASSED;
        path.add(new PathStep(
                "handle",
                reached ? Outcome.REFUSED : Outcome.NOT_REACHED,
                "Does what the operation is for.",
                reached ? "what the bank's rules allow" : "",
                reached ? why(call) : ""));
        return path;
    }

    private static String why(Call call) {
        Failure failure = call.failureOrNull();
        return failure == null ? "" : failure.kept();
    }

    /** A step that could not be gone because of the server knows nothing of what came. */
    private static Evidence evidence(Step step, Call call, Outcome outcome) {
        if (outcome == Outcome.NOT_REACHED) {
            return Evidence.NONE;
        }
        return outcome == Outcome.REFUSED && Outage.isReasonOf(call.failureOrNull())
                ? new Evidence("a server that can answer", why(call))
                : step.evidence(call);
    }

    private static void add(List<PathStep> path, Step step, Call call, Outcome outcome) {
        if (step.checks()) {
            Evidence evidence = evidence(step, call, outcome);
            path.add(new PathStep(word(step.name()), outcome, step.purpose(), evidence.expected(), evidence.came()));
        }
    }

    /** {@code market of path} for {@code MarketOfPath}. */
    private static String word(String name) {
        return name.replaceAll("(?<=.)(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
