package dev.sandbank.cli.customer.line;

import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which customer of which space a command is about. */
public final class WhoseOptions {

    @Mixin
    private final BankOptions bank = new BankOptions();

    @Option(
            names = "--user",
            required = true,
            paramLabel = "USER_ID",
            description = "Such as SandboxUser1, in any case.")
    private String userId = "";

    public SpaceId space() {
        return bank.space();
    }

    public CustomerId customer() {
        return bank.customer(userId);
    }
}
