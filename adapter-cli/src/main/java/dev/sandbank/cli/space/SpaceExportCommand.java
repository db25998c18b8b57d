package dev.sandbank.cli.space;

import dev.sandbank.application.space.image.SpaceImage;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        header = "Write a space to a file: its seed, its clock, and all that was changed at its bank.",
        description =
                "The file is JSON and has no application, token, code or flow that waits for a code. The same space"
                        + " gives the same file, so files can be compared.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank space export ci ci.json", "  sandbank space export default monday.json --json"})
final class SpaceExportCommand implements Callable<Integer> {

    /** As the store is, because the file holds what people entered there. */
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Session session;

    @Mixin
    private final SpaceIdParameter space = new SpaceIdParameter();

    @Parameters(index = "1", paramLabel = "FILE", description = "A file that does not exist yet.")
    private Path file = Path.of("");

    @Mixin
    private final CommonOptions common = new CommonOptions();

    SpaceExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SpaceImage image = session.atDesk(
                common, desk -> desk.useCases().spaces().exportSpace().export(space.id()));
        write(SpaceFile.of(image));
        ExportedJson done = new ExportedJson(
                space.id().value(),
                file.toString(),
                image.entries().size(),
                image.records().size(),
                image.now().toString());
        return common.writeDone(
                done,
                text -> text.line("The space " + done.space() + " is written to " + file + ": " + done.entries()
                        + " entries and " + done.records() + " records, at " + done.now() + "."));
    }

    private void write(String text) {
        try {
            Files.createFile(file, OWNER_ONLY);
            fill(text);
        } catch (FileAlreadyExistsException e) {
            throw Failure.refused(file + " exists already; nothing was written");
        } catch (IOException e) {
            throw Failure.unavailable(file + " cannot be written; is its directory there, and may you write to it?");
        }
    }

    /** A file that could be written only in part is deleted, because it is no file of a space. */
    private void fill(String text) throws IOException {
        boolean whole = false;
        try {
            Files.writeString(file, text);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    record ExportedJson(String space, String file, int entries, int records, String now) {}
}
