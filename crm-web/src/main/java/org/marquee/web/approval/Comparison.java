package org.marquee.web.approval;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.alias.WebDomain;
import org.marquee.domain.territory.Countries;
import org.marquee.domain.text.SearchText;
import org.marquee.web.account.AccountView;
import org.marquee.web.words.Words;

/**
 * Puts an account beside one that it resembles, line by line; what neither has is left out. Spelling does not count:
 * {@code "https://www.acme.example/"} is the same as {@code "acme.example"}, {@code "Main St"} differs from
 * {@code "High St"}.
 */
public final class Comparison {
    private static final int FEWEST_DIGITS = 7;

    private final AccountView here;
    private final AccountView there;
    private final List<ComparedField> fields = new ArrayList<>();

    private Comparison(AccountView here, AccountView there) {
        this.here = here;
        this.there = there;
    }

    /** {@code there} is null if the account resembles none. */
    public static List<ComparedField> of(AccountView here, AccountView there) {
        Comparison comparison = new Comparison(here, there);
        comparison.compareProfiles();
        comparison.show("account.type", account -> Words.of(account.profile().type()));
        comparison.show("account.umbrella", AccountView::umbrella);
        comparison.show(
                "approval.parent",
                account -> account.parent() == null ? null : account.parent().name());
        comparison.show(
                "account.owner",
                account -> account.owner() == null ? null : account.owner().name());
        return List.copyOf(comparison.fields);
    }

    private void compareProfiles() {
        compare("account.name", AccountProfile::name, SearchText::of);
        compare("account.website", AccountProfile::website, Comparison::domain);
        compare("account.phone", AccountProfile::phone, Comparison::digits);
        compare("account.street", AccountProfile::street, SearchText::of);
        compare("account.postalCode", AccountProfile::postalCode, SearchText::of);
        compare("account.city", AccountProfile::city, SearchText::of);
        compare("account.state", AccountProfile::state, SearchText::of);
        compare(
                "account.country",
                profile -> profile.country() == null ? null : Countries.englishName(profile.country()),
                SearchText::of);
        compare("account.industry", AccountProfile::industry, SearchText::of);
        compare(
                "account.employees",
                profile ->
                        profile.employees() == null ? null : String.format(Locale.ENGLISH, "%,d", profile.employees()),
                SearchText::of);
    }

    private void compare(String label, Function<AccountProfile, String> value, UnaryOperator<String> reading) {
        String mine = SearchText.orNull(value.apply(here.profile()));
        String theirs = there == null ? null : SearchText.orNull(value.apply(there.profile()));
        add(label, mine, theirs, there == null ? null : likeness(mine, theirs, reading));
    }

    /** What says where an account stands, but not whether two are the same company. */
    private void show(String label, Function<AccountView, String> value) {
        add(label, value.apply(here), there == null ? null : value.apply(there), null);
    }

    private void add(String label, String mine, String theirs, Likeness likeness) {
        if (mine != null || theirs != null) {
            fields.add(new ComparedField(Words.of(label), mine, theirs, likeness));
        }
    }

    private static Likeness likeness(String mine, String theirs, UnaryOperator<String> reading) {
        if (mine == null || theirs == null) {
            return mine == null ? Likeness.ONLY_THERE : Likeness.ONLY_HERE;
        }
        return reading.apply(mine).equals(reading.apply(theirs)) ? Likeness.SAME : Likeness.DIFFERENT;
    }

    private static String domain(String website) {
        return WebDomain.find(website).map(WebDomain::value).orElse(website);
    }

    /** The last digits, because a country code or a zero may stand before them. */
    private static String digits(String phone) {
        String digits = CharMatcher.inRange('0', '9').retainFrom(phone);
        return digits.substring(Math.max(0, digits.length() - FEWEST_DIGITS));
    }
}
