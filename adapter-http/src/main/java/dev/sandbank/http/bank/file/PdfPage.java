package dev.sandbank.http.bank.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a PDF file (ISO 32000) with one page of plain lines. The first line is a heading. */
public final class PdfPage {

    private static final int TOP = 770;
    private static final int LINE_HEIGHT = 20;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private PdfPage() {}

    /** The file. A letter that the font does not have is written without its marks, or as a question mark. */
    public static byte[] of(List<String> lines) {
        PdfPage page = new PdfPage();
        page.write("%PDF-1.4\n");
        page.object("<< /Type /Catalog /Pages 2 0 R >>");
        page.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        page.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>");
        String content = content(lines);
        page.object("<< /Length " + content.length() + " >>\nstream\n" + content + "endstream");
        page.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        page.end();
        return page.file.toByteArray();
    }

    private static String content(List<String> lines) {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            int size = i == 0 ? 16 : 11;
            content.append(String.format(
                    Locale.ROOT,
                    "BT /F1 %d Tf 72 %d Td (%s) Tj ET\n",
                    size,
                    TOP - i * LINE_HEIGHT,
                    escaped(lines.get(i))));
        }
        return content.toString();
    }

    private static String escaped(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7e]", "?")
                .replaceAll("([()\\\\])", "\\\\$1");
    }

    private void object(String body) {
        offsets.add(file.size());
        write(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    /** Writes the table of the positions of all objects, and the position of that table. */
    private void end() {
        int table = file.size();
        int size = offsets.size() + 1;
        write("xref\n0 " + size + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        write("trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
    }

    private void write(String text) {
        file.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
