package dev.sandbank.domain.mail;

import dev.sandbank.domain.naming.ReadableName;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A link in a mail to a page of this server. Its address is made when the mail is delivered or read, so a stored mail
 * holds no secret.
 *
 * @param label says what the link is for; one line of at most {@value #MAX_LABEL} characters
 * @param path the path of the page below the public URL; with a query only if the link does not act
 * @param acting the link that lets its reader do something; null for an ordinary one
 */
public record MailLink(String label, String path, @Nullable LinkId acting) implements MailPart {

    /** The maximum length of a label, in characters. */
    public static final int MAX_LABEL = 200;

    private static final int MAX_PATH = 500;
    private static final Pattern PATH = Pattern.compile("/(?!/)[A-Za-z0-9._~/-]*");
    private static final Pattern PATH_AND_QUERY = Pattern.compile(PATH + "(\\?[A-Za-z0-9._~/=&%+-]*)?");

    public MailLink {
        Pattern allowed = acting == null ? PATH_AND_QUERY : PATH;
        if (path.length() > MAX_PATH || !allowed.matcher(path).matches()) {
            throw new IllegalArgumentException("the link of a mail needs a path of this server");
        }
        if (label.length() > MAX_LABEL) {
            throw new IllegalArgumentException("the label of a link has at most " + MAX_LABEL + " characters");
        }
        ReadableName.objectionTo(label).ifPresent(objection -> {
            throw new IllegalArgumentException("the label of a link " + objection);
        });
    }

    /** A link that lets its reader do something once. */
    public static MailLink acting(String label, String path, LinkId id) {
        return new MailLink(label, path, id);
    }

    /** A link that only shows a page. */
    public static MailLink to(String label, String path) {
        return new MailLink(label, path, null);
    }
}
