package dev.sandbank.http.page;

import dev.sandbank.http.page.icon.Icon;
import dev.sandbank.http.page.icon.IconAddress;
import org.jspecify.annotations.Nullable;

/**
 * The application that requests access, as the customer sees it.
 *
 * @param description may be empty
 * @param icon its address on this server, a data URI of an image, or null
 * @param owner the owner of the application, or null if none is known
 * @param returnsTo the origin the customer is sent back to
 */
public record Asker(
        String name,
        String description,
        @Nullable String icon,
        @Nullable String owner,
        String returnsTo) {

    public Asker {
        if (icon != null && !icon.startsWith("data:image/") && !icon.startsWith(IconAddress.BASE)) {
            throw new IllegalArgumentException("icon must be an address of this server or a data:image/... URI");
        }
        name = Shown.text(name);
        description = Shown.text(description);
        owner = owner == null ? null : Shown.text(owner);
    }

    /** The icon, or what replaces a missing one: the first letter or digit of the name. */
    public Icon picture() {
        return Icon.named(name, icon);
    }

    /** The start page of the application; null for one that is no site, such as an application on a phone. */
    public @Nullable PageLink home() {
        return returnsTo.startsWith("http://") || returnsTo.startsWith("https://")
                ? new PageLink("Go back to " + name, returnsTo + "/")
                : null;
    }
}
