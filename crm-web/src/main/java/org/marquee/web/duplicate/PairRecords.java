package org.marquee.web.duplicate;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.scan.DuplicateReading;
import org.marquee.governance.scan.PairAccount;
import org.marquee.governance.scan.PairShown;
import org.marquee.web.account.AccountView;
import org.marquee.web.account.AccountViews;
import org.marquee.web.approval.ComparedField;
import org.marquee.web.approval.Comparison;
import org.marquee.web.words.Words;

/** Gathers what the queue shows of one pair. */
@Dependent
public class PairRecords {
    @EJB
    private DuplicateReading reading;

    @Inject
    private AccountViews views;

    /** {@code stay} is the account that is to stay; where it is null, the one on which more hangs, if that is possible. */
    PairRecord get(long id, Long stay, Caller caller) {
        PairShown shown = reading.pair(id, caller);
        AccountView one = views.view(shown.one().account(), caller);
        AccountView other = views.view(shown.other().account(), caller);
        boolean oneStays = stay == null ? oneStays(shown) : stay == one.id();
        AccountView stays = oneStays ? one : other;
        PairAccount going = oneStays ? shown.other() : shown.one();
        return new PairRecord(
                shown,
                one,
                other,
                fields(one, other, shown),
                stays,
                oneStays ? other : one,
                going.obstacle(),
                PairMoves.inWords(going, stays));
    }

    /** What can go goes; of two that can, the one with fewer people; of two with as many, the later one. */
    private static boolean oneStays(PairShown shown) {
        boolean otherCanGo = shown.other().obstacle() == null;
        return otherCanGo == (shown.one().obstacle() == null)
                ? people(shown.one()) >= people(shown.other())
                : otherCanGo;
    }

    private static long people(PairAccount account) {
        return account.contacts() + account.leads();
    }

    private static List<ComparedField> fields(AccountView one, AccountView other, PairShown shown) {
        Stream<ComparedField> more = Stream.of(
                field("account.review", one, other, account -> Words.of(account.reviewStatus())),
                count("duplicate.contacts", shown, PairAccount::contacts),
                count("duplicate.leads", shown, PairAccount::leads),
                count("duplicate.below", shown, PairAccount::below),
                new ComparedField(
                        Words.of("duplicate.names"),
                        String.join(", ", shown.one().names()),
                        String.join(", ", shown.other().names()),
                        null));
        return Stream.concat(Comparison.of(one, other).stream(), more.filter(PairRecords::saysAnything))
                .toList();
    }

    private static boolean saysAnything(ComparedField field) {
        return Stream.of(field.here(), field.there()).anyMatch(value -> !value.isEmpty() && !value.equals("0"));
    }

    private static ComparedField field(
            String label, AccountView one, AccountView other, Function<AccountView, String> value) {
        return new ComparedField(Words.of(label), value.apply(one), value.apply(other), null);
    }

    private static ComparedField count(String label, PairShown shown, Function<PairAccount, Long> value) {
        return new ComparedField(
                Words.of(label), number(value.apply(shown.one())), number(value.apply(shown.other())), null);
    }

    private static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
