package dev.sandbank.http.operation;

import java.util.Locale;

/**
 * The ways in which the public sandbox answers some operations differently from all others. The document of the
 * operation names it by {@code x-wire-facts}.
 */
public enum WireFact {
    /** In a market that does not publish the operation, it is answered 404 instead of 403. */
    HIDDEN_WHERE_UNPUBLISHED,
    /** Invalid input is refused without the name of any field, and "parameters" begins with a small letter. */
    NAMES_NO_FIELD,
    /** Where invalid input is refused, "parameters" begins with a small letter; fields are named. */
    WRITES_PARAMETERS_SMALL,
    /** A wrong method is answered 500 in plain text, instead of 405. */
    WRONG_METHOD_IS_A_FAULT,
    /** A wrong grant_type is an {@code invalid_grant} for compatible applications. */
    WRONG_GRANT_TYPE_IS_AN_INVALID_GRANT,
    /** A refresh token that is none is answered 401 instead of 400 to compatible applications. */
    BROKEN_REFRESH_TOKEN_IS_UNAUTHORIZED,
    /** The platform behind it names itself in headers, as it does for all cards, points and loans. */
    NAMES_ITS_PLATFORM,
    /** The service behind it names the customer in a header, as it does for all cards. */
    NAMES_THE_CUSTOMER;

    /** The name in documents: {@code names-no-field}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The fact of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static WireFact of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
