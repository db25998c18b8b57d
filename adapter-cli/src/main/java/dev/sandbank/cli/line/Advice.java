package dev.sandbank.cli.line;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.support.Nearest;
import dev.sandbank.cli.installation.Desk;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal.NamedSpace;
import java.util.function.Function;
import java.util.stream.Stream;

/** Adds to the refusal of an unknown name the stored name that was probably meant. */
final class Advice {

    private Advice() {}

    static <T> T given(Desk desk, Function<Desk, T> work) {
        try {
            return work.apply(desk);
        } catch (Refused refused) {
            String advice = of(refused, desk.useCases());
            throw advice.isEmpty() ? refused : new AdvisedRefusal(refused, advice);
        }
    }

    private static String of(Refused refused, AdminUseCases useCases) {
        if (refused.reason() == SpaceRefusal.SPACE_UNKNOWN && refused.refusal() instanceof NamedSpace named) {
            Stream<String> spaces = useCases.spaces().listSpaces().list().stream()
                    .map(space -> space.id().value());
            return Nearest.question(named.space(), spaces);
        }
        if (refused.reason() == ClientRefusal.CLIENT_UNKNOWN && refused.refusal() instanceof NamedClient named) {
            Stream<String> clients = useCases.listClients().list().stream()
                    .map(client -> client.id().value());
            return Nearest.question(named.clientId(), clients);
        }
        return "";
    }
}
