package dev.sandbank.domain.bank.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that names an account. The domain is in lower case; the name before it is kept as it is, because
 * only its domain knows whether case matters there.
 */
public record EmailProxy(String value) implements AccountProxy {

    /** The longest address that mail can carry (RFC 5321). */
    private static final int MAX_LENGTH = 254;

    private static final Pattern FORM =
            Pattern.compile("(?=.{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++)*+"
                    + "@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    public EmailProxy {
        Characters.demand(faultOf(value));
    }

    /** Reads an address whose domain may be in any case. */
    public static Reading<EmailProxy> parse(String text) {
        int domain = text.lastIndexOf('@') + 1;
        String folded = text.substring(0, domain) + Characters.lowerCase(text.substring(domain));
        return Reading.of(folded, EmailProxy::faultOf, EmailProxy::new);
    }

    private static Optional<IdentifierFault> faultOf(String value) {
        return value.length() <= MAX_LENGTH && FORM.matcher(value).matches()
                ? Optional.empty()
                : Optional.of(IdentifierFault.EMAIL_FORM);
    }
}
