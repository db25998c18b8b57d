package dev.sandbank.http.bank.profile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.profile.PersonName;
import dev.sandbank.domain.bank.profile.PostalAddress;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.refusal.FieldFault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The parts of a profile in the body of a request; what is left out stays as it is. */
final class SentProfile implements UnaryOperator<Profile> {

    private static final String NAMES = "customerParticulars/names[0]/";
    private static final int LINES = 4;

    private final JsonNode body;

    SentProfile(JsonNode body) {
        this.body = body;
    }

    @Override
    public Profile apply(Profile now) {
        Profile named = withParticulars(now);
        JsonNode addresses = body.path("addressList");
        for (int i = 0; i < addresses.size(); i++) {
            named = withAddress(named, addresses.get(i), "addressList[" + i + "]/");
        }
        return named;
    }

    private Profile withParticulars(Profile now) {
        JsonNode particulars = body.path("customerParticulars");
        String prefix =
                ProfileCalls.text(particulars, "customerParticulars/", "prefix").orElse(now.prefix());
        String suffix =
                ProfileCalls.text(particulars, "customerParticulars/", "suffix").orElse(now.suffix());
        if (particulars.path("names").size() > now.names().size()) {
            throw ProfileCalls.wrong("customerParticulars/names", FieldFault.Kind.OUT_OF_RANGE);
        }
        JsonNode name = particulars.path("names").path(0);
        return (name.isObject() ? now.withName(name(now.name(), name)) : now).withForm(prefix, suffix);
    }

    private static PersonName name(PersonName now, JsonNode sent) {
        String first = required(sent, NAMES, "firstName", now.first());
        String middle = ProfileCalls.text(sent, NAMES, "middleName").orElse(now.middle());
        String last = required(sent, NAMES, "lastName", now.last());
        boolean same = first.equals(now.first()) && middle.equals(now.middle()) && last.equals(now.last());
        String full = (first + " " + middle + " " + last).replace("  ", " ");
        return new PersonName(first, middle, last, required(sent, NAMES, "fullName", same ? now.full() : full));
    }

    private static Profile withAddress(Profile now, JsonNode sent, String path) {
        String key = ProfileCalls.text(sent, path, "addressKey")
                .orElseThrow(() -> ProfileCalls.wrong(path + "addressKey", FieldFault.Kind.MISSING));
        PostalAddress old = now.address(key)
                .orElseThrow(() -> ProfileCalls.wrong(path + "addressKey", FieldFault.Kind.INVALID_REFERENCE));
        return now.withAddress(new PostalAddress(
                old.key(),
                ProfileCalls.text(sent, path, "addressType")
                        .map(type -> ProfileCalls.one(type, path + "addressType", PostalAddress.Type.class))
                        .orElse(old.type()),
                lines(old, sent, path),
                required(sent, path, "city", old.city()),
                ProfileCalls.text(sent, path, "state").orElse(old.state()),
                required(sent, path, "postalCode", old.postalCode()),
                required(sent, path, "countryName", old.country())));
    }

    /** The lines one below the other; an empty line takes an old one away. */
    private static List<String> lines(PostalAddress old, JsonNode sent, String path) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            String before = i < old.lines().size() ? old.lines().get(i) : "";
            String line = ProfileCalls.text(sent, path, "addressline" + (i + 1)).orElse(before);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            throw ProfileCalls.wrong(path + "addressline1", FieldFault.Kind.MISSING);
        }
        return lines;
    }

    /** A text that may be left out but not be emptied. */
    private static String required(JsonNode sent, String path, String name, String before) {
        String text = ProfileCalls.text(sent, path, name).orElse(before);
        if (text.isEmpty()) {
            throw ProfileCalls.wrong(path + name, FieldFault.Kind.MISSING);
        }
        return text;
    }
}
