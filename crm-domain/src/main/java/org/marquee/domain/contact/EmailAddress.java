package org.marquee.domain.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.marquee.domain.alias.WebDomain;
import org.marquee.domain.text.SearchText;

/** A mail address in its comparable form: trimmed, lower case, domain in ASCII. */
public record EmailAddress(String value) {
    private static final Pattern LOCAL =
            Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Set<String> SHARED_MAILBOXES = Set.of(
            "info",
            "sales",
            "office",
            "contact",
            "hello",
            "mail",
            "admin",
            "support",
            "service",
            "team",
            "marketing",
            "purchasing",
            "einkauf",
            "kontakt",
            "vertrieb",
            "accounting",
            "billing",
            "hr",
            "press",
            "enquiries");

    /** Empty if the text is no mail address. */
    public static Optional<EmailAddress> find(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String address = text.strip();
        int at = address.lastIndexOf('@');
        if (at < 1
                || at > 64
                || address.length() > 254
                || !LOCAL.matcher(address.substring(0, at)).matches()) {
            return Optional.empty();
        }
        String host = address.substring(at + 1);
        return WebDomain.find(host)
                .filter(domain -> host.indexOf('/') < 0 && host.indexOf(':') < 0)
                .map(domain -> new EmailAddress(
                        address.substring(0, at).toLowerCase(Locale.ROOT) + "@" + hostOf(host, domain)));
    }

    private static String hostOf(String host, WebDomain domain) {
        return host.toLowerCase(Locale.ROOT).startsWith("www.") ? "www." + domain.value() : domain.value();
    }

    public String localPart() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    /** Whether several people read this mailbox, so that the address alone is no person. */
    public boolean isShared() {
        return SHARED_MAILBOXES.contains(localPart());
    }

    /** The key of the person behind the address; a shared mailbox needs the name too. */
    public String personKey(String firstName, String lastName) {
        return isShared()
                ? "m:%s|%s|%s".formatted(value, SearchText.of(firstName, 100), SearchText.of(lastName, 100))
                : "m:" + value;
    }
}
