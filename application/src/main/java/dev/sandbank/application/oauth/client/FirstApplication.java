package dev.sandbank.application.oauth.client;

/**
 * The application that new users are told to create: by the banner of a server, on its home page and in the README.
 *
 * @param baseUrl where browsers find the server, without a slash at the end
 */
public record FirstApplication(String baseUrl) {

    public static final String NAME = "Shop";

    /** The client id that is suggested for it. */
    public static final String ID = "shop";

    /** The page of the server that shows what an application is sent, for those who have none yet. */
    public static final String CALLBACK_PATH = "/callback";

    /** Where its customers are sent back to. */
    public String redirectUri() {
        return baseUrl + CALLBACK_PATH;
    }
}
