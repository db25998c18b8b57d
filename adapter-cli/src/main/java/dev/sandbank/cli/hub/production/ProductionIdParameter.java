package dev.sandbank.cli.hub.production;

import dev.sandbank.domain.hub.production.ProductionId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The request a command is about. */
final class ProductionIdParameter {

    @Parameters(
            paramLabel = "ID",
            description = "The request's id, as `sandbank production list` shows it.",
            converter = Reader.class)
    private ProductionId id = new ProductionId("0".repeat(ProductionId.LENGTH));

    ProductionId id() {
        return id;
    }

    private static final class Reader implements ITypeConverter<ProductionId> {
        @Override
        public ProductionId convert(String text) {
            if (!ProductionId.couldBe(text)) {
                throw new TypeConversionException("'" + text + "' is no id of 16 letters and digits");
            }
            return new ProductionId(text);
        }
    }
}
