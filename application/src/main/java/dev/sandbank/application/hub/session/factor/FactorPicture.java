package dev.sandbank.application.hub.session.factor;

/**
 * What a person needs to set up their phone. It holds the secret, so it is shown on the page of the setup and nowhere
 * else.
 *
 * @param uri what the phone reads from a picture
 * @param typed the secret in groups, for a phone without a camera
 */
public record FactorPicture(String uri, String typed) {

    @Override
    public String toString() {
        return "FactorPicture";
    }
}
