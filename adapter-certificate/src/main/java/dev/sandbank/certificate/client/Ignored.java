package dev.sandbank.certificate.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;

/** Tells in words what a request asks for and does not get. */
final class Ignored {

    /** No more than that many extensions are told one by one. */
    private static final int MOST = 10;

    private static final Map<ASN1ObjectIdentifier, String> NAMES = Map.of(
            Extension.basicConstraints, "basic constraints",
            Extension.keyUsage, "key usage",
            Extension.extendedKeyUsage, "extended key usage",
            Extension.subjectAlternativeName, "alternative names",
            Extension.nameConstraints, "name constraints",
            Extension.certificatePolicies, "policies",
            Extension.subjectKeyIdentifier, "subject key id");

    private Ignored() {}

    static List<String> of(PKCS10CertificationRequest request) {
        List<String> words = new ArrayList<>();
        if (request.getSubject().getRDNs().length > 0) {
            words.add("the subject");
        }
        ASN1ObjectIdentifier[] asked = extensions(request);
        Stream.of(asked)
                .limit(MOST)
                .map(id -> "the extension " + NAMES.getOrDefault(id, id.getId()))
                .forEach(words::add);
        if (asked.length > MOST) {
            words.add((asked.length - MOST) + " more extensions");
        }
        return words;
    }

    private static ASN1ObjectIdentifier[] extensions(PKCS10CertificationRequest request) {
        try {
            Extensions extensions = request.getRequestedExtensions();
            return extensions == null ? new ASN1ObjectIdentifier[0] : extensions.getExtensionOIDs();
        } catch (RuntimeException e) {
            throw ReadRequest.invalid("its extensions cannot be read");
        }
    }
}
