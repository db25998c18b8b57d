package dev.sandbank.application.certificate;

/** A key or a certificate that cannot be used. The message is one sentence that names the file, the reason and a remedy. */
public final class CertificateTrouble extends RuntimeException {

    public CertificateTrouble(String sentence) {
        super(sentence, null, false, false);
    }
}
