package dev.sandbank.application.mail;

/** Is told once when mails cannot leave, and once when they can again. */
public interface MailAlarm {

    void mailsWait(String reason);

    void mailsLeaveAgain();
}
