package dev.sandbank.http.bank.shaped;

import dev.sandbank.http.bank.shaped.Seen.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF file opens and contains text. */
final class DocumentRule implements AnswerRule {

    private static final String BEGINNING =
            Base64.getEncoder().encodeToString("%PDF-1".getBytes(StandardCharsets.US_ASCII));

    @Override
    public List<String> broken(Seen seen) {
        return seen.scalars()
                .filter(part -> part.node().asText().startsWith(BEGINNING))
                .filter(part -> text(part).isBlank())
                .map(part -> part.place() + " does not open")
                .toList();
    }

    /** The text of the file; empty if the file does not open. */
    private static String text(Part part) {
        try (PDDocument document =
                Loader.loadPDF(Base64.getDecoder().decode(part.node().asText()))) {
            return document.getNumberOfPages() == 0 ? "" : new PDFTextStripper().getText(document);
        } catch (IOException e) {
            return "";
        }
    }
}
