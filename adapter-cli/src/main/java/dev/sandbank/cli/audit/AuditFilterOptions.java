package dev.sandbank.cli.audit;

import dev.sandbank.application.hub.audit.AuditFilter;
import dev.sandbank.cli.line.list.TimeOptions;
import dev.sandbank.domain.hub.audit.AuditAction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which entries of the audit log are wanted. */
final class AuditFilterOptions {

    @Option(
            names = "--action",
            paramLabel = "ACTION",
            converter = AuditActionConverter.class,
            completionCandidates = AuditActionNames.class,
            description = "Only this kind of change, such as application-created.")
    private @Nullable AuditAction action;

    @Option(names = "--actor", paramLabel = "NAME", description = "Only changes by this person or program.")
    private @Nullable String actor;

    @Option(
            names = "--target",
            paramLabel = "ID",
            description = "Only changes of this application, token, space or account.")
    private @Nullable String target;

    @Option(names = "--from", paramLabel = "ADDRESS", description = "Only changes made from this address.")
    private @Nullable String from;

    @Mixin
    private final TimeOptions times = new TimeOptions();

    AuditFilter filter() {
        return new AuditFilter(action, actor, target, from, times.since(), times.until());
    }
}
