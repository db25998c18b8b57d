package dev.sandbank.certificate.authority;

import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.NameConstraintValidatorException;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PKIXNameConstraintValidator;
import org.bouncycastle.cert.X509CertificateHolder;

/** The names in a server's certificate: addresses as such, everything else as a name of the DNS (RFC 5280 section 4.2.1.6). */
final class ServerNames {

    private ServerNames() {}

    static GeneralNames of(Collection<String> names) {
        return new GeneralNames(names.stream().map(ServerNames::one).toArray(GeneralName[]::new));
    }

    /** The names of those that the constraints of an issuer permit. */
    static List<String> permitted(Collection<String> names, X509CertificateHolder issuer) {
        PKIXNameConstraintValidator validator = new PKIXNameConstraintValidator();
        validator.intersectPermittedSubtree(
                NameConstraints.getInstance(issuer.getExtensions().getExtensionParsedValue(Extension.nameConstraints))
                        .getPermittedSubtrees());
        return names.stream().filter(name -> isPermitted(one(name), validator)).toList();
    }

    /** Whether a certificate is for exactly these names. */
    static boolean are(Collection<String> names, X509CertificateHolder certificate) {
        return of(names)
                .equals(GeneralNames.fromExtensions(certificate.getExtensions(), Extension.subjectAlternativeName));
    }

    private static boolean isPermitted(GeneralName name, PKIXNameConstraintValidator validator) {
        try {
            validator.checkPermitted(name);
            return true;
        } catch (NameConstraintValidatorException e) {
            return false;
        }
    }

    private static GeneralName one(String name) {
        return PermittedNames.address(name)
                .map(InetAddress::getAddress)
                .map(bytes -> new GeneralName(GeneralName.iPAddress, new DEROctetString(bytes)))
                .orElseGet(() -> new GeneralName(GeneralName.dNSName, name));
    }
}
