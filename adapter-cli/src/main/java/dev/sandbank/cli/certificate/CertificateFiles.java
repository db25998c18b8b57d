package dev.sandbank.cli.certificate;

import dev.sandbank.cli.installation.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** Reads and writes the files of certificate commands. */
final class CertificateFiles {

    /** More than any certificate or request takes, in bytes. */
    private static final int MAX_BYTES = 65_536;

    private static final int LINE = 64;

    private CertificateFiles() {}

    static byte[] read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw Failure.usage(file + " is longer than " + MAX_BYTES + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw Failure.usage(file + " cannot be read");
        }
    }

    /** Refuses a file that is there, before anything is made that could not be written then. */
    static void requireNew(Path file) {
        if (Files.exists(file)) {
            throw Failure.usage(file + " exists already; name another file");
        }
    }

    /** Writes a new file that only its owner can read. */
    static void write(Path file, byte[] content) {
        try (OutputStream out = Files.newOutputStream(create(file), StandardOpenOption.WRITE)) {
            out.write(content);
        } catch (FileAlreadyExistsException e) {
            throw Failure.usage(file + " exists already; name another file");
        } catch (IOException e) {
            throw Failure.unavailable(file + " cannot be written");
        }
    }

    private static Path create(Path file) throws IOException {
        FileAttribute<?> ownersOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Set<String> views = file.getFileSystem().supportedFileAttributeViews();
        return views.contains("posix") ? Files.createFile(file, ownersOnly) : Files.createFile(file);
    }

    /** The certificates in PEM (RFC 7468). */
    static String pem(List<X509Certificate> chain) {
        Base64.Encoder lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII));
        StringBuilder text = new StringBuilder();
        for (X509Certificate certificate : chain) {
            try {
                text.append("-----BEGIN CERTIFICATE-----\n")
                        .append(lines.encodeToString(certificate.getEncoded()))
                        .append("\n-----END CERTIFICATE-----\n");
            } catch (CertificateEncodingException e) {
                throw new IllegalStateException("a certificate of our own can be encoded", e);
            }
        }
        return text.toString();
    }
}
