package dev.sandbank.cli;

import dev.sandbank.cli.line.GroupCommand;
import picocli.CommandLine.Command;

/** The program itself. */
@Command(
        name = "sandbank",
        header = "An open-banking sandbox: a strict OAuth server in front of a mock bank in 16 markets.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:refused; the reason is on the error stream",
            "2:wrong usage",
            "3:store, server or output unavailable"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank serve", "  sandbank app create --name Demo", "  sandbank customer list --market sg"})
final class RootCommand extends GroupCommand {}
