package org.marquee.routing.matching.score;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marquee.domain.alias.AliasKind;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.AliasEntry;
import org.marquee.routing.matching.Evidence;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.index.IndexedAccount;
import org.marquee.routing.matching.index.ListedName;
import org.marquee.routing.matching.index.Lookup;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.name.NameFeature;
import org.marquee.routing.matching.name.NameHit;
import org.marquee.routing.matching.name.NameIndex;
import org.marquee.routing.matching.name.Names;
import org.marquee.routing.matching.name.NameWeights;

/** Prototype: leads. */
public final class TrainLeads {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final List<Rule> RULES = List.of(new DomainRule(), new PhoneRule(), new PlaceRule());

    enum F {
        PRIOR, NAME, NAME_NONE, NAME_UNFOUND, NAME_LOW, NAME_SAID_NOTHING,
        SAME_DOMAIN, GROUP_DOMAIN, ORGANISATION_DOMAIN, DOMAIN_LIKE_NAME, DOMAIN_VARIANT, OTHER_DOMAIN, UNLISTED_DOMAIN, FOREIGN_DOMAIN,
        SAME_PHONE, SAME_STREET, SAME_POSTAL_CODE, SAME_CITY, OTHER_CITY, OTHER_COUNTRY,
        NAME_AND_DOMAIN, NAME_AND_OTHER_DOMAIN, NAME_NO_DOMAIN, NAME_AND_PLACE, SAME_COUNTRY, COUNTRY_UNKNOWN, OWN_DOMAIN_LIKE
    }

    static final class Case {
        String id;
        String text;
        String kind;
        Set<String> gold;
        double[][] x;
        boolean[] right;
        String[] ids;
        long[] root;
        boolean bad;
    }

    public static void main(String[] a) throws IOException {
        Map<String, Integer> number = new HashMap<>();
        List<String> ids = new ArrayList<>();
        List<NamedCsvRecord> rows = rows(a[0]);
        rows.forEach(r -> {
            number.put(r.getField("id"), ids.size());
            ids.add(r.getField("id"));
        });
        Map<String, List<AliasEntry>> al = new HashMap<>();
        for (NamedCsvRecord r : rows(a[1])) {
            List<AliasEntry> l = al.computeIfAbsent(r.getField("parent_account_id"), k -> new ArrayList<>());
            l.add(new AliasEntry(0, r.getField("subsidiary_name"), AliasKind.DIVISION, null, null));
            if (!r.getField("domain").isEmpty()) {
                l.add(new AliasEntry(0, r.getField("domain"), AliasKind.DOMAIN, null, null));
            }
        }
        List<AccountEntry> entries = new ArrayList<>();
        for (NamedCsvRecord r : rows) {
            Integer p = number.get(r.getField("parent_id"));
            entries.add(new AccountEntry(number.get(r.getField("id")), r.getField("name"), false, p == null ? null : (long) p, null, null, true, false,
                    r.getField("website"), r.getField("phone"), r.getField("address"), r.getField("city"), r.getField("state"), r.getField("zip"), r.getField("country"),
                    al.getOrDefault(r.getField("id"), List.of())));
        }
        MatchingIndex index = new MatchingIndex();
        index.replaceAll(entries);
        java.util.TreeMap<Long, List<NameIndex.Listed>> listed = new java.util.TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            listed.put((long) i, index.find(i).orElseThrow().names().stream().map(n -> new NameIndex.Listed(n.name(), n.alias() != null)).toList());
        }
        double[] w = new double[NameFeature.values().length];
        for (String line : Files.readAllLines(Path.of("/tmp/out/wpool.txt"))) {
            String[] p = line.split("=");
            w[NameFeature.valueOf(p[0]).ordinal()] = Double.parseDouble(p[1]);
        }
        Names search = new Names(new NameWeights(w));
        search.replaceAll(listed);
        Map<String, NamedCsvRecord> truth = new HashMap<>();
        rows(a[3]).forEach(r -> truth.put(r.getField("lead_id"), r));
        List<Case> cases = new ArrayList<>();
        long ns = 0;
        for (NamedCsvRecord r : rows(a[2])) {
            MatchSubject s = new MatchSubject(r.getField("company"), r.getField("email"), r.getField("website"), r.getField("phone"), r.getField("address"), r.getField("city"), r.getField("state"), r.getField("zip"), r.getField("country"));
            long t0 = System.nanoTime();
            Case c = score(s, index, search, ids);
            ns += System.nanoTime() - t0;
            NamedCsvRecord t = truth.get(r.getField("lead_id"));
            c.id = r.getField("lead_id");
            c.text = s.toString();
            c.kind = t.getField("category");
            c.bad = c.kind.equals("child_needs_table") && !t.getField("in_known_subsidiaries").equals("1");
            c.gold = new HashSet<>();
            if (t.getField("match").equals("1")) {
                c.gold.addAll(List.of(t.getField("gold_ids").split("\\|")));
                c.gold.addAll(List.of(t.getField("acceptable_ids").split("\\|")));
                c.gold.remove("");
            }
            for (int i = 0; i < c.ids.length; i++) {
                c.right[i] = c.gold.contains(c.ids[i]);
            }
            cases.add(c);
        }
        System.out.printf(Locale.ROOT, "%.0f q/s%n", cases.size() / (ns / 1e9));
        double[] v = new double[F.values().length];
        v[F.NAME.ordinal()] = 1;
        v[F.PRIOR.ordinal()] = -2;
        v[F.SAME_DOMAIN.ordinal()] = 6;
        v = train(cases, v, 600);
        report(cases, v, true);
        for (F f : F.values()) {
            System.out.printf(Locale.ROOT, "%s %.2f  ", f, v[f.ordinal()]);
        }
        System.out.println();
    }

    static Case score(MatchSubject typed, MatchingIndex index, Names search, List<String> idNames) {
        Situation situation = Situation.of(Subject.of(typed), index, TODAY, x -> true);
        Map<Integer, NameHit> hits = new LinkedHashMap<>();
        boolean nothing = situation.subject().namesNothing();
        if (!nothing) {
            search.ask(situation.subject().names(), (id, o) -> true, q -> q.find(25)).forEach(h -> hits.put((int) h.accountId(), h));
        }
        double bestName = hits.values().stream().mapToDouble(NameHit::score).max().orElse(-9);
        Set<Long> all = new LinkedHashSet<>();
        hits.keySet().forEach(k -> all.add((long) k));
        for (DomainClaim claim : situation.claims()) {
            claim.owners().stream().limit(60).forEach(o -> all.add(o.id()));
            index.ids(Lookup.REGISTRABLE, claim.host().registrable()).limit(60).forEach(all::add);
        }
        index.ids(Lookup.PHONE, situation.subject().phone()).limit(20).forEach(all::add);
        Case c = new Case();
        int n = all.size();
        c.x = new double[n][];
        c.ids = new String[n];
        c.right = new boolean[n];
        c.root = new long[n];
        int i = 0;
        for (long id : all) {
            IndexedAccount account = index.find(id).orElseThrow();
            Comparison comparison = new Comparison(situation, account, Optional.empty(), index.rootOf(id), Set.of());
            double[] x = new double[F.values().length];
            x[0] = 1;
            NameHit hit = hits.get((int) id);
            double name = hit == null ? -6 : Math.max(-6, Math.min(10, hit.score()));
            boolean hasDomain = !situation.claims().isEmpty();
            if (nothing) {
                x[F.NAME_SAID_NOTHING.ordinal()] = 1;
            } else {
                name = Math.max(-4, name);
                x[F.NAME.ordinal()] = name;
                x[F.NAME_LOW.ordinal()] = Math.min(0, name);
                if (!hasDomain) {
                    x[F.NAME_AND_OTHER_DOMAIN.ordinal()] = name;
                }
                if (hit != null) {
                    x[F.NAME_NONE.ordinal()] = hit.features()[NameFeature.IDENTICAL.ordinal()];
                    double ini = 0;
                    for (NameFeature f : List.of(NameFeature.INITIALS_2, NameFeature.INITIALS_3, NameFeature.INITIALS_4, NameFeature.INITIALS_MORE)) {
                        ini += hit.features()[f.ordinal()];
                    }
                    x[F.NAME_AND_PLACE.ordinal()] = ini;
                    x[F.OWN_DOMAIN_LIKE.ordinal()] = hit.features()[NameFeature.TYPED_LEFT_LITTLE.ordinal()];
                    x[F.NAME_UNFOUND.ordinal()] = hit.features()[NameFeature.LISTED_LEFT_LITTLE.ordinal()];
                }
            }
            Set<String> found = new HashSet<>();
            for (Rule rule : RULES) {
                for (Evidence e : rule.weigh(comparison)) {
                    x[F.valueOf(e.rule()).ordinal()] = 1;
                    found.add(e.rule());
                }
            }
            boolean good = name > 1;
            if (good && comparison.groupOwnsDomain()) {
                x[F.NAME_AND_DOMAIN.ordinal()] = 1;
            }
            if (!hasDomain && !nothing) {
                x[F.NAME_NO_DOMAIN.ordinal()] = 1;
            }
            String lc = situation.subject().place().country();
            String ac = account.place().country();
            if (!lc.isEmpty() && lc.equals(ac)) {
                x[F.SAME_COUNTRY.ordinal()] = 1;
            }
            if (lc.isEmpty() || ac.isEmpty()) {
                x[F.COUNTRY_UNKNOWN.ordinal()] = 1;
            }
            c.x[i] = x;
            c.ids[i] = idNames.get((int) id);
            c.root[i] = comparison.root();
            i++;
        }
        return c;
    }

    static List<NamedCsvRecord> rows(String f) throws IOException {
        try (CsvReader<NamedCsvRecord> r = CsvReader.builder().ofNamedCsvRecord(Path.of(f))) {
            return r.stream().toList();
        }
    }

    static double[] train(List<Case> cases, double[] start, int rounds) {
        int n = start.length;
        double[] v = start.clone();
        double[] m1 = new double[n];
        double[] m2 = new double[n];
        for (int round = 1; round <= rounds; round++) {
            double[] g = new double[n];
            double loss = 0;
            int count = 0;
            for (Case c : cases) {
                if (c.bad || c.x.length == 0) {
                    continue;
                }
                count++;
                double[] p = probabilities(c, v);
                boolean has = false;
                double good = 0;
                for (int i = 0; i < c.x.length; i++) {
                    has |= c.right[i];
                    good += c.right[i] ? p[i] : 0;
                }
                if (!has) {
                    good = p[c.x.length];
                }
                loss -= Math.log(good + 1e-12);
                for (int i = 0; i < c.x.length; i++) {
                    double d = p[i] - (has && c.right[i] ? p[i] / (good + 1e-300) : 0);
                    for (int k = 0; k < n; k++) {
                        g[k] += d * c.x[i][k];
                    }
                }
            }
            for (int k = 0; k < n; k++) {
                double grad = g[k] / count + 1e-4 * v[k];
                m1[k] = .9 * m1[k] + .1 * grad;
                m2[k] = .999 * m2[k] + .001 * grad * grad;
                v[k] -= 0.1 * (m1[k] / (1 - Math.pow(.9, round))) / (Math.sqrt(m2[k] / (1 - Math.pow(.999, round))) + 1e-8);
            }
            if (round % 200 == 0) {
                System.out.printf(Locale.ROOT, "round %d loss %.4f%n", round, loss / count);
            }
        }
        return v;
    }

    static double[] probabilities(Case c, double[] v) {
        double[] p = new double[c.x.length + 1];
        double max = 0;
        for (int i = 0; i < c.x.length; i++) {
            for (int k = 0; k < v.length; k++) {
                p[i] += c.x[i][k] * v[k];
            }
            max = Math.max(max, p[i]);
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(p[i] - max);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }

    static void report(List<Case> cases, double[] v, boolean write) throws IOException {
        StringBuilder hits = new StringBuilder();
        StringBuilder qids = new StringBuilder();
        StringBuilder debug = new StringBuilder();
        for (Case c : cases) {
            qids.append(c.id).append('\n');
            double[] p = probabilities(c, v);
            Integer[] order = new Integer[c.x.length];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (x, y) -> Double.compare(p[y], p[x]));
            for (int k = 0; k < Math.min(10, order.length); k++) {
                double s = p[order[k]];
                if (k == 0) {
                    s = 0;
                    for (int i = 0; i < c.x.length; i++) {
                        s += c.root[i] == c.root[order[0]] ? p[i] : 0;
                    }
                    debug.append(String.join("\t", c.kind, String.valueOf(s), c.right[order[0]] ? "RIGHT" : "wrong", c.text, String.join("|", c.gold), c.ids[order[0]], feat(c.x[order[0]])));
                    for (int i = 0; i < c.x.length; i++) {
                        if (c.right[i]) {
                            debug.append("\tGOLD ").append(feat(c.x[i]));
                        }
                    }
                    debug.append('\n');
                }
                hits.append(c.id + "\t" + (k + 1) + "\t" + c.ids[order[k]] + "\t" + s + "\n");
            }
        }
        Files.writeString(Path.of("/tmp/out/nl.tsv"), hits);
        Files.writeString(Path.of("/tmp/out/nl.tsv.qids"), qids);
        Files.writeString(Path.of("/tmp/out/nl.txt"), debug);
    }

    static String feat(double[] x) {
        StringBuilder s = new StringBuilder();
        for (F f : F.values()) {
            if (x[f.ordinal()] != 0 && f != F.PRIOR) {
                s.append(f).append(x[f.ordinal()] == 1 ? "" : String.format(Locale.ROOT, "%.1f", x[f.ordinal()])).append(' ');
            }
        }
        return s.toString();
    }
}
