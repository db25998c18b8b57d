package dev.sandbank.http.bank.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Pages open in programs of others. */
class PdfPageTest {

    @Test
    void pageOpensAndSaysWhatWasWritten() throws IOException {
        byte[] page = PdfPage.of(List.of("Kasa Wiślana (test)", "a \\ b", "Đường Hoa Sen"));
        try (PDDocument document = Loader.loadPDF(page)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).lines())
                    .containsExactly("Kasa Wislana (test)", "a \\ b", "?uong Hoa Sen");
        }
    }
}
