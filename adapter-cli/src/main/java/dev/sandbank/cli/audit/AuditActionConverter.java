package dev.sandbank.cli.audit;

import dev.sandbank.domain.hub.audit.AuditAction;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an action, such as {@code application-created}. */
final class AuditActionConverter implements ITypeConverter<AuditAction> {

    @Override
    public AuditAction convert(String text) {
        return AuditAction.of(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of " + names()));
    }

    private static String names() {
        return AuditAction.recorded().stream().map(AuditAction::text).collect(Collectors.joining(", "));
    }
}
