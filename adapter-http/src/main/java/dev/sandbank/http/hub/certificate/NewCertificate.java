package dev.sandbank.http.hub.certificate;

import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.web.page.HubRequest;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The page with the two ways to a certificate, and what was typed there.
 *
 * @param pasted the certificate request
 */
record NewCertificate(TypedRenewal renewal, String pasted, Problems problems) {

    private static final String RENEWING =
            "Both certificates are accepted until the old one ends. A token works only with"
                    + " the certificate it was asked for with, so get new tokens with the new one.";

    static NewCertificate renewing(String old) {
        return new NewCertificate(new TypedRenewal(old, ""), "", Problems.NONE);
    }

    static NewCertificate sent(UnaryOperator<String> fields, Problems problems) {
        return new NewCertificate(TypedRenewal.of(fields), SentPem.shownAgain(fields.apply(SentPem.TEXT)), problems);
    }

    BlocksPage page(HubRequest request, ApplicationView view, SubmissionId mark) {
        String path = CertificatesDesk.pathOf(view.client().id());
        Form asked = Form.to(path + IssueRoutes.NEW, request.csrf(), "Issue the certificate")
                .named("request")
                .with(Submission.field(mark))
                .with(SentPem.fields("Certificate request", "-----BEGIN CERTIFICATE REQUEST-----", pasted))
                .with(renewal.fields())
                .with(problems);
        Form made = Form.to(path + KeyRoutes.KEY, request.csrf(), "Make a key and a certificate")
                .named("key")
                .with(Submission.field(mark))
                .with(renewal.fields());
        return new BlocksPage(
                CertificatesDesk.frame(request, view, renewal.isOne() ? "Renew a certificate" : "Get a certificate"),
                renewal.isOne() ? RENEWING : "It is valid for a year, and a mail comes before it ends.",
                null,
                List.of(
                        Chapter.of(
                                "For a key of your own",
                                new Block.Words("Only the key of the request counts: RSA of 2048 to 4096 bits, P-256 or"
                                        + " P-384. The private key stays with you; never send it."),
                                new Block.Filled(asked)),
                        Chapter.of(
                                "With a key that is made for you",
                                new Block.Words("You download key and certificate once, as PKCS#12 with a password. The"
                                        + " server keeps no copy of the key."),
                                new Block.Filled(made))));
    }
}
