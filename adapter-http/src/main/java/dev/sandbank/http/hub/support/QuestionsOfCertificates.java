package dev.sandbank.http.hub.support;

import dev.sandbank.http.hub.start.ServerFacts;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.Section;
import java.util.List;

/** What people ask about TLS and certificates, of the server and of applications. */
final class QuestionsOfCertificates {

    private static final PageLink APPLICATIONS = new PageLink("My applications", Section.APPLICATIONS.path());

    private QuestionsOfCertificates() {}

    static Topic certificates(ServerFacts facts) {
        return Topic.of("certificates", "Certificates", where(facts), life(facts));
    }

    private static List<Question> where(ServerFacts facts) {
        return List.of(
                Question.of(
                        "certificate-sandbox",
                        "Do I need a certificate in the sandbox?",
                        "No. Calls need none, and browsers are never asked for one. To try calls with a certificate, make"
                                + " one yourself and register it at your application. " + ownPort(facts),
                        APPLICATIONS),
                Question.of(
                        "certificate-production",
                        "What does production demand?",
                        "TLS 1.2 or newer, and on each call a certificate that this bank issued to your production"
                                + " client. A token works with the certificate it was asked for with. "
                                + productionPort(facts)),
                Question.of(
                        "server-untrusted",
                        "Why does my program not trust this server?",
                        "Its certificate may be of an authority of this installation. ./sandbank cert ca prints that"
                                + " authority, and ./sandbank cert trust tells how curl, Node, Python, Java and browsers"
                                + " trust it, and how that is undone. Do not switch the check off. If the certificate is"
                                + " said not to be valid yet, look at the clock of your machine."));
    }

    private static List<Question> life(ServerFacts facts) {
        return List.of(
                Question.of(
                        "certificate-issued",
                        "How do I get a certificate for production?",
                        "When your request is approved, take the production client on its page. At its certificates"
                                + " send a certificate request (PKCS#10), so that the private key never leaves you. Or"
                                + " take a key with its certificate as a PKCS#12 file, once, with a password that is"
                                + " made for it; OpenSSL 3, curl, Node 20 and Java 17 read it. One certificate is for"
                                + " all markets that were approved.",
                        new PageLink("Requests for production", "/production")),
                Question.of(
                        "certificate-ends",
                        "What happens when my certificate ends?",
                        "Mails tell you 30, 7 and 1 days before. Renew it in time: the earlier one works beside the new"
                                + " one until the day that you choose, but tokens that were asked for with it end with"
                                + " it.",
                        APPLICATIONS),
                Question.of(
                        "key-lost",
                        "Somebody else may know the private key. What now?",
                        "Revoke the certificate on its page. The next call with it is refused, also on connections that"
                                + " are open. Everybody can read the list of revoked ones at " + facts.publicUrl()
                                + "/clients.crl; it is made anew each day.",
                        APPLICATIONS));
    }

    private static String ownPort(ServerFacts facts) {
        return facts.certificateApiBase()
                .map(base -> "It is taken below " + base
                        + ", and tokens that are asked for with it work with it alone (RFC 8705).")
                .orElse("This server has no port for them; whoever runs it adds one by --certificate-port.");
    }

    private static String productionPort(ServerFacts facts) {
        return facts.productionApiBase()
                .map(base -> "Calls go to addresses below " + base + ".")
                .orElse("This server has no production; whoever runs it adds it by --production-port.");
    }
}
