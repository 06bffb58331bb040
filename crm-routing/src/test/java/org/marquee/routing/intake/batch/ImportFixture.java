package org.marquee.routing.intake.batch;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.decision.RoutingPolicyVersion;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.idempotency.OnceTransactions;
import org.marquee.domain.imports.ImportLease;
import org.marquee.domain.imports.ImportRow;
import org.marquee.domain.imports.ImportRows;
import org.marquee.domain.imports.LeadImports;
import org.marquee.domain.imports.RowOutcome;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Callers;
import org.marquee.routing.TestTransactions;
import org.marquee.routing.Wiring;
import org.marquee.routing.policy.ClockTerms;
import org.marquee.routing.policy.MatchThresholds;
import org.marquee.routing.policy.NeverSell;
import org.marquee.routing.policy.QueueOwners;
import org.marquee.routing.policy.RoutingPolicy;

/** A node with its own entity manager on a database that knows the users ops and rep, a policy and the account Acme Ltd. */
final class ImportFixture implements AutoCloseable {
    private static final Clock CLOCK = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    private final EntityManager em;
    private final Wiring wiring;

    ImportFixture(TestDatabase database) {
        this.em = database.open();
        this.wiring = new Wiring(em).with(Clock.class, CLOCK).with(OnceTransactions.class, new TestTransactions(em));
    }

    static void prepare(TestDatabase database) {
        database.clear();
        database.run(em -> {
            Instant now = CLOCK.instant();
            AppUser ops = user(em, "ops", Role.OPS, now);
            user(em, "rep", Role.REP, now);
            user(em, "other", Role.REP, now);
            RoutingPolicyVersion policy = new RoutingPolicyVersion(policy(ops.id()), null, now);
            policy.publish(1, null, now);
            em.persist(policy);
            AccountProfile acme = new AccountProfile(
                    "Acme Ltd", AccountType.CUSTOMER, "acme.example", null, null, null, null, null, "GB", null, null);
            Account account = new Account(AccountKind.OPERATING_UNIT, acme, ops.id(), ops.id(), now, null);
            account.approveAsOperations();
            em.persist(account);
        });
    }

    private static AppUser user(EntityManager em, String name, Role role, Instant now) {
        AppUser user = new AppUser(name, name, ZoneOffset.UTC, now);
        user.grant(role, 1L);
        em.persist(user);
        em.flush();
        return user;
    }

    private static String policy(long ops) {
        return StoredJson.write(new RoutingPolicy(
                new MatchThresholds(0.8, 0.4),
                NeverSell.nothing(),
                List.of(),
                new QueueOwners(ops, ops, ops, ops),
                new ClockTerms("US", 4, 8)));
    }

    <T> ImportFixture with(Class<T> type, T instance) {
        wiring.with(type, instance);
        return this;
    }

    <T> T get(Class<T> type) {
        return wiring.get(type);
    }

    Caller caller(String username) {
        return get(Callers.class).getByUsername(username);
    }

    /** The id of an import of the file. */
    long keep(String csv, boolean dryRun) {
        return keep(csv, dryRun, "rep");
    }

    private long keep(String csv, boolean dryRun, String username) {
        long uploader = caller(username).userId();
        return kept(csv, file -> get(FileKeeper.class).keep(file, "leads.csv", dryRun, uploader));
    }

    /** The id of an import whose columns nobody has looked at. */
    long keepUnsettled(String csv) {
        long rep = caller("rep").userId();
        return kept(csv, file -> get(FileKeeper.class).keepUnsettled(file, "leads.csv", rep));
    }

    void settle(long id, List<String> fields) {
        em.clear();
        get(Once.class).run(() -> {
            get(FileKeeper.class).settle(get(LeadImports.class).get(id), fields);
            return id;
        });
    }

    /** Goes back from a dry run to its columns. */
    void reopen(long id) {
        em.clear();
        get(Once.class).run(() -> {
            get(DryRuns.class)
                    .reopen(
                            get(LeadImports.class).hold(id, caller("rep")),
                            caller("rep").userId());
            return id;
        });
    }

    void discard(long id) {
        em.clear();
        get(Once.class).run(() -> {
            get(DryRuns.class)
                    .discard(
                            get(LeadImports.class).hold(id, caller("rep")),
                            caller("rep").userId());
            return id;
        });
    }

    private long kept(String csv, ToLongFunction<Path> keeping) {
        try {
            Path file = Files.write(Files.createTempFile("leads", ".csv"), csv.getBytes(StandardCharsets.UTF_8));
            try {
                return get(Once.class).run(() -> keeping.applyAsLong(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same file for good, after a dry run. */
    long keepForGood(long dryRunId, String username) {
        em.clear();
        LeadImports imports = get(LeadImports.class);
        return get(Once.class)
                .run(() -> get(FileKeeper.class)
                        .keepForGood(imports.get(dryRunId), caller(username).userId()));
    }

    /** All of a file goes in as somebody else's. */
    void handInAs(String username, String csv) {
        long dryRun = keep(csv, true, username);
        run(take(dryRun, ImportChunks.LEASE), 500);
        run(take(keepForGood(dryRun, username), ImportChunks.LEASE), 500);
    }

    ImportShown shown(long id, String username) {
        em.clear();
        return get(ImportReading.class).get(id, caller(username));
    }

    List<ImportLine> lines(long id, RowOutcome outcome, String username) {
        em.clear();
        return get(ImportReading.class)
                .lines(id, outcome, 0, 100, caller(username))
                .items();
    }

    ImportLease take(long id, Duration length) {
        return get(Once.class)
                .run(() -> get(LeadImports.class).take(id, length))
                .orElseThrow();
    }

    /** Everything that waits, in chunks of so many rows. */
    void run(ImportLease lease, int chunk) {
        ImportChunks chunks = get(ImportChunks.class);
        ImportRun run = get(ImportRun.class);
        Set<String> imagined = new HashSet<>(run.imagined(lease.importId()));
        List<Integer> lines = run.waitingLines(lease.importId(), 0, chunk);
        while (!lines.isEmpty()) {
            chunks.takeIn(lease, lines.get(0), lines.get(lines.size() - 1), imagined);
            lines = run.waitingLines(lease.importId(), lines.get(lines.size() - 1), chunk);
        }
        run.end(lease);
    }

    ImportReport importAll(String csv, boolean dryRun, int chunk) {
        long id = keep(csv, dryRun);
        run(take(id, ImportChunks.LEASE), chunk);
        return report(id, "ops");
    }

    ImportReport report(long id, String username) {
        em.clear();
        return get(LeadFiles.class).report(id, caller(username));
    }

    List<ImportRow.Status> statuses(long id) {
        return get(ImportRows.class).having(Set.of(ImportRow.Status.values()), id, 0, 1_000).stream()
                .map(ImportRow::status)
                .toList();
    }

    String rejected(long id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            get(LeadFiles.class).writeRejected(id, caller("rep"), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    long leads() {
        return get(Leads.class).count();
    }

    @Override
    public void close() {
        em.close();
    }
}
