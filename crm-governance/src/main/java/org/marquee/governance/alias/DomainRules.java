package org.marquee.governance.alias;

import com.google.common.net.InternetDomainName;
import java.util.Set;
import org.marquee.domain.alias.SharedHosts;
import org.marquee.domain.alias.WebDomain;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.text.SearchText;
import org.marquee.domain.wall.Caller;

/**
 * Keeps domains that belong to everybody out of the alias table, because whatever it lists decides before anything else.
 * {@code pixar.com} may be listed by anyone who keeps aliases, {@code go.com} by operations with a reason, since Disney
 * owns it although it offers mail to all, and {@code gmail.com} or {@code co.uk} by nobody.
 */
final class DomainRules {
    private static final Set<String> MAILBOXES_OF_THE_WORLD = Set.of(
            "126.com",
            "163.com",
            "aol.com",
            "fastmail.com",
            "free.fr",
            "gmail.com",
            "gmx.at",
            "gmx.ch",
            "gmx.com",
            "gmx.de",
            "gmx.net",
            "googlemail.com",
            "hotmail.co.uk",
            "hotmail.com",
            "hotmail.fr",
            "icloud.com",
            "libero.it",
            "live.com",
            "mac.com",
            "mail.com",
            "mail.ru",
            "me.com",
            "msn.com",
            "orange.fr",
            "outlook.com",
            "proton.me",
            "protonmail.com",
            "qq.com",
            "t-online.de",
            "web.de",
            "yahoo.co.jp",
            "yahoo.co.uk",
            "yahoo.com",
            "yahoo.de",
            "yahoo.fr",
            "yandex.ru",
            "ymail.com",
            "zoho.com");

    private DomainRules() {}

    /**
     * Does nothing for a domain that one company has for itself.
     *
     * @throws Invalid if the domain is everybody's, or if operations give no reason where one is needed
     * @throws Denied to others than operations where one is needed
     */
    static void check(String text, String reason, Caller caller) {
        WebDomain domain = WebDomain.find(text)
                .orElseThrow(() -> new Invalid("text", "'%s' is not a web domain.".formatted(text)));
        if (isPublicSuffix(domain.value()) || MAILBOXES_OF_THE_WORLD.contains(domain.value())) {
            throw new Invalid("text", "%s is everybody's and tells nothing of a company.".formatted(domain.value()));
        }
        if (!SharedHosts.contains(domain)) {
            return;
        }
        if (!caller.isOps()) {
            throw new Denied(
                    "Many have addresses under %s; only operations list such a domain.".formatted(domain.value()));
        }
        if (SearchText.orNull(reason) == null) {
            throw new Invalid(
                    "reason",
                    "Many have addresses under %s; say why it belongs to this account.".formatted(domain.value()));
        }
    }

    private static boolean isPublicSuffix(String domain) {
        return InternetDomainName.isValid(domain)
                && InternetDomainName.from(domain).isPublicSuffix();
    }
}
