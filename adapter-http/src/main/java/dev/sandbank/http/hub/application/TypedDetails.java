package dev.sandbank.http.hub.application;

import dev.sandbank.application.hub.application.own.ApplicationDetails;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.refusal.ClientRefusal.ClientDetailsInvalid;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.refusal.hint.Hints;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The details of an application as they stand in the fields of a form.
 *
 * @param redirectUris one on each line
 * @param origins one on each line
 * @param grantKinds the names of those that are ticked
 */
record TypedDetails(
        String name,
        String description,
        String redirectUris,
        String origins,
        List<String> grantKinds,
        String profile,
        String space) {

    static final String NAME = "name";
    static final String DESCRIPTION = "description";
    static final String REDIRECT_URIS = "redirectUris";
    static final String ORIGINS = "origins";
    static final String GRANT_KINDS = "grantKinds";
    static final String PROFILE = "profile";
    static final String SPACE = "space";

    TypedDetails {
        grantKinds = List.copyOf(grantKinds);
    }

    /** The fields of a form that was sent. */
    static TypedDetails sent(UnaryOperator<String> text, Function<String, List<String>> all) {
        return new TypedDetails(
                text.apply(NAME),
                text.apply(DESCRIPTION),
                text.apply(REDIRECT_URIS),
                text.apply(ORIGINS),
                all.apply(GRANT_KINDS),
                text.apply(PROFILE),
                text.apply(SPACE));
    }

    /** What an application has. */
    static TypedDetails of(ApplicationDetails details) {
        return new TypedDetails(
                details.name(),
                details.description(),
                String.join("\n", details.redirectUris()),
                String.join("\n", details.origins()),
                details.grantKinds().stream().map(GrantKind::name).toList(),
                details.profile().name(),
                details.space().value());
    }

    /** The same with profile and space of what is stored. */
    TypedDetails inPlaceOf(ApplicationDetails stored) {
        TypedDetails before = of(stored);
        return new TypedDetails(name, description, redirectUris, origins, grantKinds, before.profile(), before.space());
    }

    /** What a form for a new application begins with. */
    static TypedDetails fresh(String space) {
        return new TypedDetails(
                "",
                "",
                "",
                "",
                List.of(GrantKind.CLIENT_CREDENTIALS.name(), GrantKind.AUTHORIZATION_CODE.name()),
                Profile.COMPATIBLE.name(),
                space);
    }

    /**
     * The details.
     *
     * @param chosen the space that the form names
     * @param without a kind of grant that the application cannot have, though it may be ticked
     */
    ApplicationDetails details(SpaceId chosen, Set<GrantKind> without) {
        return new ApplicationDetails(
                name.strip(),
                description.strip().lines().collect(Collectors.joining("\n")),
                lines(redirectUris),
                lines(origins),
                Arrays.stream(GrantKind.values())
                        .filter(kind -> grantKinds.contains(kind.name()) && !without.contains(kind))
                        .collect(Collectors.toUnmodifiableSet()),
                profile.equals(Profile.STRICT.name()) ? Profile.STRICT : Profile.COMPATIBLE,
                chosen);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    Field nameField() {
        return Field.text(NAME, "Name").upTo(Client.MAX_NAME_LENGTH).typed(name);
    }

    Field descriptionField() {
        return Field.textArea(DESCRIPTION, "Description", 3)
                .hint("Customers read it on the consent page.")
                .optional()
                .upTo(Client.MAX_DESCRIPTION_LENGTH)
                .typed(description);
    }

    Field redirectUrisField(String callback) {
        return Field.textArea(REDIRECT_URIS, "Redirect URIs", 3)
                .hint("Where customers are sent back to, one on each line. Without a page of your own yet, take "
                        + callback + ", which shows what comes back.")
                .optional()
                .typed(redirectUris);
    }

    Field originsField() {
        return Field.textArea(ORIGINS, "Origins", 2)
                .hint("For a public application in a browser: where its pages come from, such as"
                        + " https://app.example, one on each line.")
                .optional()
                .typed(origins);
    }

    /** The kinds of grants, without those that the application cannot have. */
    Field grantKindsField(Set<GrantKind> without) {
        return Field.ticks(
                        GRANT_KINDS,
                        "Grant kinds",
                        Arrays.stream(GrantKind.values())
                                .filter(kind -> !without.contains(kind))
                                .map(TypedDetails::option)
                                .toList())
                .chosen(grantKinds);
    }

    Field profileField() {
        return Field.radios(
                        PROFILE,
                        "Profile",
                        List.of(
                                new Option(
                                        Profile.COMPATIBLE.name(),
                                        "Compatible",
                                        "As the published sandbox behaves, which is less strict than the standards."),
                                new Option(
                                        Profile.STRICT.name(),
                                        "Strict",
                                        "The best practice of today: PKCE is required, scopes are enforced, errors are"
                                                + " those of the standards.")))
                .typed(profile);
    }

    Field spaceField(List<Option> options) {
        return Field.radios(SPACE, "Space", options).typed(space);
    }

    private static Option option(GrantKind kind) {
        return new Option(
                kind.name(),
                word(kind),
                switch (kind) {
                    case CLIENT_CREDENTIALS -> "It acts for itself (two-legged).";
                    case AUTHORIZATION_CODE -> "A customer logs in at the bank and authorizes it (three-legged).";
                    case PASSWORD -> "It sends the encrypted password of the customer.";
                    case CARD_AUTHORIZATION -> "It sends digits of a card, and a code that was sent to the holder.";
                    case ISSUED_DEVICE -> "A device that the bank issued speaks for its holder.";
                });
    }

    /** The name of a kind for people. */
    static String word(GrantKind kind) {
        return switch (kind) {
            case CLIENT_CREDENTIALS -> "Client credentials";
            case AUTHORIZATION_CODE -> "Authorization code";
            case PASSWORD -> "Password";
            case CARD_AUTHORIZATION -> "Card";
            case ISSUED_DEVICE -> "Issued device";
        };
    }

    /** What is wrong with what was sent, at the field it is about. */
    static Problems problems(Refused refused) {
        if (!(refused.refusal() instanceof ClientDetailsInvalid invalid)) {
            return Problems.NONE.about(Hints.of(refused));
        }
        String sentence = invalid.sentence();
        String told = Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
        String field = field(sentence);
        return field.isEmpty() ? Problems.NONE.about(told) : Problems.NONE.at(field, told);
    }

    private static String field(String sentence) {
        if (sentence.startsWith("name ")) {
            return NAME;
        }
        if (sentence.startsWith("description ")) {
            return DESCRIPTION;
        }
        if (sentence.startsWith("redirect URI ") || sentence.endsWith("redirect URIs")) {
            return REDIRECT_URIS;
        }
        if (sentence.startsWith("origin ") || sentence.contains(" origins")) {
            return ORIGINS;
        }
        if (sentence.startsWith("space ")) {
            return SPACE;
        }
        return sentence.contains("grant kind") || sentence.contains("client credentials") ? GRANT_KINDS : "";
    }
}
