package dev.sandbank.domain.oauth.token;

/**
 * The kinds of opaque credentials. Each has its own prefix, so that a leaked credential can be recognised in a log or a
 * repository.
 */
public enum TokenKind {
    ACCESS("sbk_at_"),
    REFRESH("sbk_rt_"),
    CODE("sbk_ac_");

    private final String prefix;

    TokenKind(String prefix) {
        this.prefix = prefix;
    }

    /** The seven characters such a credential starts with. */
    public String prefix() {
        return prefix;
    }
}
