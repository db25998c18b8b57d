package dev.sandbank.cli.call;

import dev.sandbank.application.call.CallFilter;
import dev.sandbank.application.support.Digits;
import dev.sandbank.application.support.Seek;
import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import dev.sandbank.cli.line.list.NewestOptions;
import dev.sandbank.cli.line.list.TimeOptions;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        header = "List calls, newest first.",
        description = {
            "No value that a caller sent is kept. For older calls, give the last number of a list to --before.",
            "With --follow the newest come last, and others follow as they come, until Ctrl-C."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank calls list --app ci",
            "  sandbank calls list --app ci --follow",
            "  sandbank calls list --status 4xx --since 2026-11-01T00:00:00Z --json"
        })
final class CallsListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--app", paramLabel = "ID", description = "Only calls of this application.")
    private @Nullable String app;

    @Option(names = "--status", paramLabel = "STATUS", description = "Only this status, such as 401, or kind, as 4xx.")
    private @Nullable String status;

    @Option(names = "--operation", paramLabel = "ID", description = "Only calls of this operation.")
    private @Nullable String operation;

    @Mixin
    private final TimeOptions times = new TimeOptions();

    @Mixin
    private final NewestOptions newest = new NewestOptions();

    @Option(names = "--follow", description = "Go on with the calls that come.")
    private boolean follow;

    CallsListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Seek seek = newest.seek();
        CallFilter filter = new CallFilter(
                app == null ? null : List.of(new ClientId(app)), statusOf(), operation, times.since(), times.until());
        if (follow) {
            if (times.until() != null || !newest.areFirst()) {
                throw Failure.usage("--follow goes on with new calls, so it takes no --until and no --before");
            }
            CallsFollow following = new CallsFollow(common, filter, session.installation()::pause);
            return session.atDesk(
                    common, desk -> following.follow(desk.useCases().calls().list(), seek));
        }
        List<CallJson> calls = session.atDesk(common, desk -> calls(desk, filter, seek));
        return common.write(calls, text -> write(calls, text));
    }

    private @Nullable Integer statusOf() {
        if (status == null) {
            return null;
        }
        if (!status.matches("[1-5]([0-9][0-9]|xx)")) {
            throw Failure.usage("--status must be a status such as 401, or a kind such as 4xx, not '" + status + "'");
        }
        return Digits.whole(status.endsWith("xx") ? status.substring(0, 1) : status);
    }

    private List<CallJson> calls(Desk desk, CallFilter filter, Seek seek) {
        return desk.useCases().calls().list().find(filter, seek).rows().stream()
                .map(CallJson::of)
                .toList();
    }

    private static void write(List<CallJson> calls, TextOutput text) {
        text.list(
                "No call is kept that fits.",
                List.of("NUMBER", "CALL ID", "TIME", "APP", "OPERATION", "STATUS", "REASON", "MS"),
                Set.of("NUMBER", "STATUS", "MS"),
                calls.stream()
                        .map(call -> List.of(
                                Long.toString(call.number()),
                                call.id(),
                                call.at(),
                                call.clientId() + (call.authenticated() ? "" : " (named only)"),
                                call.operation(),
                                Integer.toString(call.status()),
                                call.reason() == null ? "" : call.reason(),
                                CallsShowCommand.millis(call)))
                        .toList());
    }
}
