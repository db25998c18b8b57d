package dev.sandbank.cli.audit;

import dev.sandbank.domain.hub.audit.AuditHead;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a head of the audit log as {@code audit verify} prints it. */
final class AuditHeadConverter implements ITypeConverter<AuditHead> {

    @Override
    public AuditHead convert(String text) {
        return AuditHead.parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is no COUNT:HASH as `sandbank audit verify` prints it"));
    }
}
