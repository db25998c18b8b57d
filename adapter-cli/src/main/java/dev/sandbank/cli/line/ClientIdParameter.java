package dev.sandbank.cli.line;

import dev.sandbank.domain.oauth.client.ClientId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The application a command is about. */
public final class ClientIdParameter {

    @Parameters(
            paramLabel = "CLIENT_ID",
            description = "The application's client id, as `sandbank app list` shows it.",
            converter = Converter.class)
    private ClientId id = new ClientId("none");

    public ClientId id() {
        return id;
    }

    /** Reads a client id. */
    public static final class Converter implements ITypeConverter<ClientId> {
        @Override
        public ClientId convert(String text) {
            if (!ClientId.couldBe(text)) {
                throw new TypeConversionException("'" + text + "' cannot be a client id");
            }
            return new ClientId(text);
        }
    }
}
