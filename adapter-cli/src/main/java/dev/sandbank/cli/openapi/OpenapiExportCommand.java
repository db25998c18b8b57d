package dev.sandbank.cli.openapi;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        header = "Write the OpenAPI documents of every product and market to a directory.",
        description = "Their addresses are those of the running server, or else of one started with the same settings.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank openapi export ./openapi")
final class OpenapiExportCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "DIR", description = "Made if it is not there; documents in it are replaced.")
    private Path directory = Path.of("");

    OpenapiExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Map<String, byte[]> documents = session.installation().openapiDocuments(common.flags());
        documents.forEach(this::write);
        return common.writeDone(
                new ExportJson(directory.toString(), documents.size()),
                text -> text.line(documents.size() + " documents are written to " + directory + "."));
    }

    private void write(String name, byte[] document) {
        Path file = directory.resolve(name);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, document);
        } catch (IOException e) {
            throw Failure.unavailable(file + " cannot be written; is " + directory + " a directory you may write to?");
        }
    }

    record ExportJson(String directory, int documents) {}
}
