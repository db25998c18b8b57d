package dev.sandbank.domain.hub.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of change that is recorded. The names are stored, so they must not change. */
public enum AuditAction {
    APPLICATION_CREATED,
    APPLICATION_CHANGED,
    APPLICATION_SECRET_ROTATED,
    APPLICATION_DELETED,
    TOKEN_REVOKED,
    TOKENS_REVOKED,
    SPACE_CREATED,
    SPACE_RESET,
    SPACE_CLOCK_SET,
    SPACE_DELETED,
    LOCKS_LIFTED,
    APPLICATION_SECRET_ADDED,
    APPLICATION_SECRET_ENDED,
    APPLICATION_SHARED,
    APPLICATION_UNSHARED,
    APPLICATION_ID_CHANGED,
    TEAM_CREATED,
    TEAM_RENAMED,
    TEAM_HANDED_OVER,
    TEAM_DELETED,
    TEAM_MEMBER_JOINED,
    TEAM_MEMBER_LEFT,
    TEAM_MEMBER_REMOVED,
    TEAM_ROLE_CHANGED,
    TEAM_INVITATION_SENT,
    TEAM_INVITATION_RENEWED,
    TEAM_INVITATION_ACCEPTED,
    TEAM_INVITATION_REVOKED,
    TEAM_INVITATION_DECLINED,
    TEAM_INVITATION_VOID,
    REGISTRATION_APPROVED,
    REGISTRATION_DECLINED,
    REGISTRATION_DELETED,
    DEVELOPER_INVITED,
    INVITATION_RESENT,
    DEVELOPER_CREATED,
    DEVELOPER_CHANGED,
    DEVELOPER_SUSPENDED,
    DEVELOPER_RESUMED,
    DEVELOPER_DELETED,
    PASSWORD_CHANGED,
    EMAIL_CHANGED,
    FACTOR_SWITCHED_ON,
    FACTOR_SWITCHED_OFF,
    FACTOR_RESET,
    RECOVERY_CODES_RENEWED,
    RECOVERY_CODE_USED,
    MAIL_READ,
    MAILS_LISTED,
    CONTACT_OPENED,
    CONTACT_REPLIED,
    CONTACT_ANSWERED,
    CONTACT_CLOSED,
    PRODUCTION_SUBMITTED,
    PRODUCTION_TAKEN,
    PRODUCTION_ASKED,
    PRODUCTION_ANSWERED,
    PRODUCTION_APPROVED,
    PRODUCTION_DECLINED,
    PRODUCTION_WITHDRAWN,
    APPLICATION_WINDOW_EMPTIED,
    CUSTOMER_ADDED,
    APPLICATION_TRIED,
    DATA_SET_ADDED,
    DATA_SET_USED,
    DATA_SET_SHARED,
    DATA_SET_UNSHARED,
    DATA_SET_DELETED,
    DATA_SET_PUBLISHED,
    DATA_SET_UNPUBLISHED,
    APPLICATION_CERTIFICATE_ADDED,
    APPLICATION_CERTIFICATE_REMOVED,
    APPLICATION_CERTIFICATE_ISSUED,
    APPLICATION_CERTIFICATE_REVOKED,
    APPLICATION_KEY_TAKEN,
    PRODUCTION_CLIENT_TAKEN,

    /** Stands for a stored entry that is not as any entry was ever written. It is never written itself. */
    UNREADABLE;

    /** The name for people and scripts: {@code application-created}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it changes an application, so that the target is the id of one. */
    public boolean isOfApplication() {
        return name().startsWith("APPLICATION_");
    }

    /** Every action that can be recorded. */
    public static List<AuditAction> recorded() {
        return Arrays.stream(values()).filter(action -> action != UNREADABLE).toList();
    }

    /** The recorded action of that text, if there is one. */
    public static Optional<AuditAction> of(String text) {
        return recorded().stream().filter(action -> action.text().equals(text)).findFirst();
    }
}
