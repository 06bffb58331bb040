package org.marquee.domain.user;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.marquee.domain.text.LikePattern;

/**
 * Which users are wanted; each criterion may be missing.
 *
 * @param text the beginning of a user name or of a word of the name
 * @param role one that they were given
 * @param active null for both
 * @param unconfirmed true for those alone who have a role that waits for operations
 */
public record UserFilter(String text, Role role, Boolean active, boolean unconfirmed) {
    private static final List<Role> TO_CONFIRM =
            List.of(Role.values()).stream().filter(Role::seesCustomerData).toList();

    /** Everybody. */
    public static final UserFilter ALL = new UserFilter(null, null, null, false);

    public UserFilter {
        text = text == null || text.isBlank() ? null : text.strip();
    }

    String condition() {
        List<String> parts = new ArrayList<>(List.of("1 = 1"));
        if (text != null) {
            parts.add("(u.username like :text escape '!' or lower(u.name) like :text escape '!'"
                    + " or lower(u.name) like :word escape '!')");
        }
        if (role != null) {
            parts.add("u.id in (select h.id from AppUser h join h.grants g where g.role = :role)");
        }
        if (active != null) {
            parts.add("u.active = :active");
        }
        if (unconfirmed) {
            parts.add(
                    "u.id in (select w.id from AppUser w join w.grants n where n.confirmedBy is null and n.role in :toConfirm)");
        }
        return String.join(" and ", parts);
    }

    void bind(TypedQuery<?> query) {
        // EclipseLink writes values into the text of such queries, and booleans as numbers, unless told.
        query.setHint("eclipselink.jdbc.bind-parameters", "true");
        if (text != null) {
            String beginning = LikePattern.beginning(text.toLowerCase(Locale.ROOT));
            query.setParameter("text", beginning).setParameter("word", "% " + beginning);
        }
        if (role != null) {
            query.setParameter("role", role);
        }
        if (active != null) {
            query.setParameter("active", active);
        }
        if (unconfirmed) {
            query.setParameter("toConfirm", TO_CONFIRM);
        }
    }
}
