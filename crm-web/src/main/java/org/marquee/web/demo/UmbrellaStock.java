package org.marquee.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;

/** Puts in the umbrellas: holdings with all their units, a corporate unit each, and everything they are known by. */
@ApplicationScoped
public class UmbrellaStock {
    private final Accounts accounts;
    private final Aliases aliases;
    private final Clock clock;

    protected UmbrellaStock() {
        this(null, null, null);
    }

    @Inject
    public UmbrellaStock(Accounts accounts, Aliases aliases, Clock clock) {
        this.accounts = accounts;
        this.aliases = aliases;
        this.clock = clock;
    }

    /** Level by level, as the foreign keys want it. */
    public void putIn(List<UmbrellaRow> rows, Map<DemoUser, Long> users) {
        Map<String, Account> known = new HashMap<>();
        List<UmbrellaRow> waiting = new ArrayList<>(rows);
        while (!waiting.isEmpty()) {
            List<UmbrellaRow> level = waiting.stream()
                    .filter(row -> row.isHolding() || known.containsKey(row.parentName()))
                    .toList();
            if (level.isEmpty()) {
                throw new IllegalStateException(
                        "Nothing is above " + waiting.get(0).name());
            }
            waiting.removeAll(level);
            Map<String, Account> added = new HashMap<>();
            level.forEach(row -> added.put(row.name(), add(row, known.get(row.parentName()), users)));
            accounts.writeOut();
            known.putAll(added);
        }
        addCorporateUnits(rows.stream().filter(UmbrellaRow::isHolding).toList(), known, users);
    }

    private Account add(UmbrellaRow row, Account parent, Map<DemoUser, Long> users) {
        Account account = open(row.kind(), profile(row, row.name(), row.website()), row.ticker(), users);
        if (parent == null) {
            account.openUmbrella();
        } else {
            account.moveUnder(parent, clock.instant());
        }
        addAliases(row, account.id(), users.get(DemoUser.OPS1));
        return account;
    }

    private void addCorporateUnits(List<UmbrellaRow> holdings, Map<String, Account> known, Map<DemoUser, Long> users) {
        Map<Long, Account> units = new HashMap<>();
        for (UmbrellaRow row : holdings) {
            Account holding = known.get(row.name());
            AccountProfile profile = profile(row, row.corporateUnitName(), null);
            Account unit = open(AccountKind.OPERATING_UNIT, profile, row.ticker(), users);
            unit.moveUnder(holding, clock.instant());
            units.put(holding.id(), unit);
        }
        accounts.writeOut();
        units.forEach((holdingId, unit) -> accounts.get(holdingId).designateCorporateUnit(unit));
        accounts.writeOut();
    }

    private Account open(AccountKind kind, AccountProfile profile, String ticker, Map<DemoUser, Long> users) {
        Account account = new Account(
                kind, profile, users.get(DemoUser.ofUmbrella(ticker)), users.get(DemoUser.OPS1), clock.instant(), null);
        account.approveAsOperations();
        return accounts.add(account);
    }

    private static AccountProfile profile(UmbrellaRow row, String name, String website) {
        AccountType type =
                DemoUser.ofUmbrella(row.ticker()) == DemoUser.GLOBAL ? AccountType.TARGET : AccountType.CUSTOMER;
        return new AccountProfile(
                name, type, website, null, null, null, null, null, row.country(), row.industry(), null);
    }

    /** Two spellings that read the same are one alias. */
    private void addAliases(UmbrellaRow row, long accountId, Long createdBy) {
        Set<String> keys = new HashSet<>();
        if (row.isHolding()) {
            addAlias(accountId, AliasKind.TICKER, row.ticker(), createdBy);
        }
        row.aliases().stream()
                .filter(text -> keys.add(Alias.keyOf(AliasKind.TRADE_NAME, text)))
                .forEach(text -> addAlias(accountId, AliasKinds.of(text), text, createdBy));
        row.domains().forEach(domain -> addAlias(accountId, AliasKind.DOMAIN, domain, createdBy));
    }

    private void addAlias(long accountId, AliasKind kind, String text, Long createdBy) {
        aliases.add(new Alias(accountId, kind, text, null, null, createdBy, clock.instant()));
    }
}
