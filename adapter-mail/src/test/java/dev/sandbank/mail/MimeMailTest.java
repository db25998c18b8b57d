package dev.sandbank.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.mail.OutgoingMail;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.mail.MailArbitraries;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The form of a mail: cases H61 and H62 of the list of cases of the developer hub. */
class MimeMailTest {

    private static final Session SESSION = Session.getInstance(new Properties());

    @Provide
    Arbitrary<String> lines() {
        return MailArbitraries.lines();
    }

    @Property(tries = 300)
    void headersAreReadAsTheTextsThatWereWritten(@ForAll("lines") String subject, @ForAll("lines") String name)
            throws MessagingException, IOException {
        MimeMessage received = received(TestMails.mail(subject), name);

        assertThat(received.getSubject()).isEqualTo(subject);
        InternetAddress from = (InternetAddress) received.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo(name);
        assertThat(from.getAddress()).isEqualTo("hub@bank.example");
        assertThat(received.getFrom()).hasSize(1);
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("Ann@example.com");
    }

    @Property(tries = 100)
    void noLineIsLongAndEachIsAscii(@ForAll("lines") String subject, @ForAll("lines") String name)
            throws MessagingException, IOException {
        String written = written(TestMails.mail(subject, (subject + " ").repeat(40)), name);
        assertThat(written.split("\r\n", -1)).allSatisfy(line -> {
            assertThat(line).hasSizeLessThan(200).matches("\\p{ASCII}*").doesNotContain("\n", "\r");
        });
    }

    @Example
    void linksStandWholeOnALineOfTheirOwnInBothParts() throws MessagingException, IOException {
        MimeMultipart parts =
                (MimeMultipart) received(TestMails.mail("Hello"), "Hub").getContent();

        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        String text = (String) parts.getBodyPart(0).getContent();
        assertThat(text.lines()).contains("Grüße an Ann & Bob's <team>.", TestMails.LINK);
        assertThat((String) parts.getBodyPart(1).getContent())
                .contains("<a href=\"" + TestMails.LINK + "\">" + TestMails.LINK + "</a>");
    }

    @Example
    void programsThatAnswerByThemselvesAreToldNotTo() throws MessagingException, IOException {
        MimeMessage received = received(TestMails.mail("Hello"), "Hub");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getHeader("Message-ID")).containsExactly("<" + TestMails.ID + ">");
        assertThat(received.getHeader("Date")).containsExactly("Tue, 3 Nov 2026 12:00:00 +0000");
        assertThat(received.getHeader("Reply-To")).isNull();
    }

    /** Domain types refuse such texts already; this is the second door. */
    @Example
    void controlCharactersAreRefusedAtTheHeader() {
        for (String text : new String[] {"a\r\nBcc: b@example.com", "a\nb", "a\0", "a\u0085b", "\u001b[31m"}) {
            assertThatThrownBy(() -> HeaderText.of(text)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> HeaderText.phrase(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Example
    void whatOnlyLooksLikeAnEncodedWordIsEncoded() {
        assertThat(HeaderText.of("=?utf-8?q?=41?=")).startsWith("=?UTF-8?B?");
        assertThat(HeaderText.of("Your application: Shop (2)")).isEqualTo("Your application: Shop (2)");
        assertThat(HeaderText.phrase("Bank, Hub")).startsWith("=?UTF-8?B?");
        assertThat(HeaderText.of("x".repeat(Mail.MAX_SUBJECT)).lines()).allMatch(line -> line.length() <= 76);
    }

    @Example
    void serverIsGreetedByTheHostOfThePublicUrl() {
        assertThat(OwnName.in("id@hub.example")).isEqualTo("hub.example");
        assertThat(OwnName.in("id@127.0.0.1")).isEqualTo("[127.0.0.1]");
        assertThat(OwnName.in("id@[::1]")).isEqualTo("[IPv6:::1]");
    }

    private static MimeMessage received(OutgoingMail mail, String name) throws MessagingException, IOException {
        byte[] bytes = written(mail, name).getBytes(StandardCharsets.ISO_8859_1);
        return new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
    }

    private static String written(OutgoingMail mail, String name) throws MessagingException, IOException {
        SmtpSettings usual = TestMails.settings(25, SmtpTls.NONE, null);
        SmtpSettings settings = new SmtpSettings("localhost", 25, usual.tls(), null, null, usual.from(), name);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MimeMail.of(mail, settings, SESSION).writeTo(out);
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
