package dev.sandbank.cli.audit;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.hub.audit.AuditCheck;
import dev.sandbank.domain.hub.audit.AuditHead;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "verify",
        header = "Verify that no entry of the audit log was changed or removed.",
        description = {
            "Prints COUNT:HASH, the end of the log. Keep it elsewhere: who may write to the stored data can also remove the"
                    + " last entries, or write the whole log anew, and only a kept end shows this.",
            "Exit code 1 if an entry is not as it was written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank audit verify",
            "  sandbank audit verify --expect 2:6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b"
        })
final class AuditVerifyCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--expect",
            paramLabel = "COUNT:HASH",
            converter = AuditHeadConverter.class,
            description = "An end that the log had earlier, as this command printed it.")
    private @Nullable AuditHead expected;

    AuditVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        AuditCheck check = session.atDesk(
                common, desk -> desk.useCases().audit().verifyAudit().verify(expected));
        check.firstBad().ifPresent(number -> {
            throw Failure.refused(
                    check.isAnotherLog()
                            ? "this is not the audit log that had the expected end: an entry up to number " + number
                                    + " is not as it was written"
                            : "entry " + number + " of the audit log is missing or not as it was written; up to "
                                    + check.head().count() + " the log is sound");
        });
        AuditHead head = check.head();
        return common.write(new VerifiedJson(head.count(), head.toString()), text -> {
            text.line("The audit log is as it was written, entries: " + head.count() + ".");
            text.line(head.toString());
        });
    }

    record VerifiedJson(long count, String head) {}
}
