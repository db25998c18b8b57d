package dev.sandbank.application.hub.tryit;

import dev.sandbank.domain.secret.Source;

/** The use cases of calls that developers try. The developer who acts is the first parameter of most of them. */
public record TryUseCases(
        GetTryToken getToken,
        ShowTryToken showToken,
        BeginTryFlow begin,
        TakeTryFlow take,
        FinishTryFlow finish,
        ReadTryCode readCode,
        ForgetTries forget) {

    /** Gives them to developers in browsers. */
    public interface From {

        /** What developers do from a place, so that the audit log tells where they were. */
        TryUseCases from(Source source);
    }

    /** The use cases with these tools. */
    public static TryUseCases with(TryTools tools) {
        return new TryUseCases(
                new GetTryToken(tools),
                new ShowTryToken(tools),
                new BeginTryFlow(tools),
                new TakeTryFlow(tools),
                new FinishTryFlow(tools),
                new ReadTryCode(tools),
                new ForgetTries(tools));
    }
}
