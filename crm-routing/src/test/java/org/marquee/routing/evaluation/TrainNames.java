package org.marquee.routing.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.marquee.routing.matching.name.NameFeature;
import org.marquee.routing.matching.name.NameHit;
import org.marquee.routing.matching.name.NameIndex;
import org.marquee.routing.matching.name.Names;
import org.marquee.routing.matching.name.NameWeights;
import org.marquee.routing.matching.normalize.CompanyName;
import org.marquee.routing.matching.normalize.NameParts;

/** Prototype: trains and measures names. */
public final class TrainNames {
    static final class Case { final String id; final String query; final String kind; final Set<String> gold; final double[][] x; final boolean[] right; final String[] ids; boolean[][] twin; Case(String id, String query, String kind, Set<String> gold, double[][] x, boolean[] right, String[] ids) { this.id=id;this.query=query;this.kind=kind;this.gold=gold;this.x=x;this.right=right;this.ids=ids; } }

    /** QUERIES then BASE or BASE+ALIASES, several. */
    public static void main(String[] args) throws IOException {
        List<List<Case>> sets = new ArrayList<>();
        for (String base : Arrays.asList(args).subList(1, args.length)) {
            String[] files = base.split("\\+");
            sets.add(cases(files[0], args[0], files.length > 1 ? files[1] : null));
        }
        double[] start = load().values();
        List<Case> all = new ArrayList<>();
        sets.forEach(all::addAll);
        List<Case> even = new ArrayList<>();
        List<Case> odd = new ArrayList<>();
        all.forEach(c -> (c.id.hashCode() % 2 == 0 ? even : odd).add(c));
        double[] v = train(all, start, 300);
        save(v);
        double[] cal = calibrate(all, v);
        double[] ve = train(even, v, 150);
        double[] ce = calibrate(even, ve);
        double[] vo = train(odd, v, 150);
        double[] co = calibrate(odd, vo);
        for (int i = 0; i < sets.size(); i++) {
            System.out.println("=== " + args[i + 1]);
            System.out.println("in sample, calibrated\n" + head(answers(sets.get(i), v, cal, null)));
            List<Answered> cross = new ArrayList<>();
            for (Case c : sets.get(i)) {
                boolean e = c.id.hashCode() % 2 == 0;
                cross.addAll(answers(List.of(c), e ? vo : ve, e ? co : ce, null));
            }
            System.out.println("two folds\n" + head(cross));
        }
        report(sets.get(0), v, cal);
    }

    static String head(List<Answered> answers) {
        return new Report(answers).text().lines().limit(4).collect(java.util.stream.Collectors.joining("\n"));
    }

    static List<Case> cases(String baseFile, String queries, String aliasFile) throws IOException {
        List<String> ids = new ArrayList<>();
        long t = System.nanoTime();
        java.util.Map<String, List<String>> aliases = new java.util.HashMap<>();
        if (aliasFile != null) {
            CsvFile.each(Path.of(aliasFile), r -> aliases.computeIfAbsent(r.getField("id"), k -> new ArrayList<>()).add(r.getField("alias")));
        }
        java.util.TreeMap<Long, List<NameIndex.Listed>> listed = new java.util.TreeMap<>();
        List<List<NameIndex.Listed>> byNumber = new ArrayList<>();
        CsvFile.each(Path.of(baseFile), r -> {
            String n = r.getField("name");
            List<NameIndex.Listed> own = new ArrayList<>();
            own.add(new NameIndex.Listed(CompanyName.of(n), false));
            int open = n.indexOf('(');
            int close = n.indexOf(')', open + 1);
            if (open > 3 && close > open + 2) {
                own.add(new NameIndex.Listed(CompanyName.of(n.substring(0, open) + " " + n.substring(close + 1)), true));
                own.add(new NameIndex.Listed(CompanyName.of(n.substring(open + 1, close)), true));
            }
            for (String a : aliases.getOrDefault(r.getField("id"), List.of())) {
                own.add(new NameIndex.Listed(CompanyName.of(a), true));
            }
            own.removeIf(l -> l.name().words().isEmpty());
            listed.put((long) ids.size(), own);
            byNumber.add(own);
            ids.add(r.getField("id"));
        });
        Names names = new Names(load());
        names.replaceAll(listed);
        System.out.printf(Locale.ROOT, "build %.2f s accounts %d%n", (System.nanoTime() - t) / 1e9, ids.size());
        List<Case> cases = new ArrayList<>();
        long[] ns = new long[1];
        CsvFile.each(Path.of(queries), r -> {
            Set<String> gold = r.getField("match").equals("1") ? Set.of(r.getField("gold_ids").split("\\|")) : Set.of();
            long s = System.nanoTime();
            List<NameHit> all = names.ask(NameParts.of(r.getField("query")), (id, ordinal) -> true, question -> question.find(30));
            ns[0] += System.nanoTime() - s;
            List<NameHit> hits = all.subList(0, Math.min(30, all.size()));
            double[][] x = new double[hits.size()][];
            boolean[] right = new boolean[hits.size()];
            String[] h = new String[hits.size()];
            for (int i = 0; i < x.length; i++) {
                x[i] = hits.get(i).features();
                h[i] = ids.get((int) hits.get(i).accountId());
                right[i] = gold.contains(h[i]);
            }
            Case one = new Case(r.getField("qid"), r.getField("query"), r.getField("class"), gold, x, right, h);
            one.twin = new boolean[x.length][x.length];
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x.length; j++) {
                    one.twin[i][j] = i == j || words(byNumber, hits.get(i)).equals(words(byNumber, hits.get(j)));
                }
            }
            cases.add(one);
        });
        long cov = cases.stream().filter(c -> !c.gold.isEmpty() && !bad(c)).filter(c -> any(c.right)).count();
        long pos = cases.stream().filter(c -> !c.gold.isEmpty() && !bad(c)).count();
        System.out.printf(Locale.ROOT, "%.1f q/s, among candidates %.4f%n", cases.size() / (ns[0] / 1e9), (double) cov / pos);
        return cases;
    }

    static List<String> words(List<List<NameIndex.Listed>> names, NameHit hit) {
        return names.get((int) hit.accountId()).get(hit.ordinal()).name().words();
    }

    static boolean bad(Case c) {
        return c.kind.equals("hard_alias") || c.kind.equals("acronym_irreg");
    }

    static boolean any(boolean[] r) {
        for (boolean b : r) {
            if (b) {
                return true;
            }
        }
        return false;
    }

    static double dot(double[] a, double[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            s += a[i] * b[i];
        }
        return s;
    }

    /** Conditional logit with an outside option of score 0, by Adam on the whole set. */
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
                if (bad(c) || c.x.length == 0) {
                    continue;
                }
                count++;
                double[] p = probabilities(c, v);
                boolean has = any(c.right);
                double good = has ? 0 : p[c.x.length];
                if (has) {
                    for (int i = 0; i < c.x.length; i++) {
                        good += c.right[i] ? p[i] : 0;
                    }
                }
                loss -= Math.log(good + 1e-12);
                for (int i = 0; i < c.x.length; i++) {
                    double target = has && c.right[i] ? p[i] / good : 0;
                    double d = p[i] - target;
                    if (Math.abs(d) > 1e-9) {
                        for (int k = 0; k < n; k++) {
                            g[k] += d * c.x[i][k];
                        }
                    }
                }
            }
            for (int k = 0; k < n; k++) {
                double grad = g[k] / count + 1e-4 * v[k];
                m1[k] = .9 * m1[k] + .1 * grad;
                m2[k] = .999 * m2[k] + .001 * grad * grad;
                v[k] -= 0.1 * (m1[k] / (1 - Math.pow(.9, round))) / (Math.sqrt(m2[k] / (1 - Math.pow(.999, round))) + 1e-8);
            }
            if (round % 100 == 0) {
                System.out.printf(Locale.ROOT, "round %d loss %.4f%n", round, loss / count);
            }
        }
        return v;
    }

    /** Of each candidate, and last of none. */
    static double[] probabilities(Case c, double[] v) {
        double[] p = new double[c.x.length + 1];
        double max = 0;
        for (int i = 0; i < c.x.length; i++) {
            p[i] = dot(c.x[i], v);
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

    /** Of the best: what may tell whether it is right beyond its probability. */
    static double[] second(Case c, double[] v, double[] p, int top) {
        int n = v.length;
        double[] z = new double[n + 6];
        double good = 0;
        double rival = 0;
        for (int j = 0; j < c.x.length; j++) {
            if (c.twin[top][j]) {
                good += p[j];
            } else {
                rival = Math.max(rival, p[j]);
            }
        }
        z[0] = 1;
        z[1] = Math.log((good + 1e-6) / (1 - good + 1e-6));
        z[2] = Math.log((good + 1e-6) / (rival + 1e-6)) / 3;
        z[3] = Math.log((good + 1e-6) / (p[c.x.length] + 1e-6)) / 3;
        z[4] = Math.log(1 + c.x.length) / 3;
        z[5] = dot(c.x[top], v) / 5;
        System.arraycopy(c.x[top], 0, z, 6, n);
        return z;
    }

    static int top(double[] p) {
        int best = 0;
        for (int i = 1; i + 1 < p.length; i++) {
            best = p[i] > p[best] ? i : best;
        }
        return best;
    }

    static double[] calibrate(List<Case> cases, double[] v) {
        List<double[]> zs = new ArrayList<>();
        List<Boolean> ys = new ArrayList<>();
        for (Case c : cases) {
            if (c.x.length > 0 && !bad(c)) {
                double[] p = probabilities(c, v);
                int t = top(p);
                zs.add(second(c, v, p, t));
                ys.add(c.right[t]);
            }
        }
        int n = zs.get(0).length;
        double[] w = new double[n];
        w[1] = 1;
        double[] m1 = new double[n];
        double[] m2 = new double[n];
        for (int round = 1; round <= 400; round++) {
            double[] g = new double[n];
            for (int i = 0; i < zs.size(); i++) {
                double d = 1 / (1 + Math.exp(-dot(zs.get(i), w))) - (ys.get(i) ? 1 : 0);
                for (int k = 0; k < n; k++) {
                    g[k] += d * zs.get(i)[k];
                }
            }
            for (int k = 0; k < n; k++) {
                double grad = g[k] / zs.size() + 1e-3 * (k == 1 ? w[k] - 1 : w[k]);
                m1[k] = .9 * m1[k] + .1 * grad;
                m2[k] = .999 * m2[k] + .001 * grad * grad;
                w[k] -= 0.05 * (m1[k] / (1 - Math.pow(.9, round))) / (Math.sqrt(m2[k] / (1 - Math.pow(.999, round))) + 1e-8);
            }
        }
        return w;
    }

    static void report(List<Case> cases, double[] v, double[] cal) throws IOException {
        StringBuilder out = new StringBuilder();
        List<Answered> answers = answers(cases, v, cal, out);
        Files.writeString(Path.of("/tmp/out/names.txt"), out);
        System.out.println(new Report(answers).text());
    }

    static List<Answered> answers(List<Case> cases, double[] v, double[] cal, StringBuilder out) {
        List<Answered> answers = new ArrayList<>();
        for (Case c : cases) {
            double[] p = probabilities(c, v);
            Integer[] order = new Integer[c.x.length];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> Double.compare(p[b], p[a]));
            List<String> found = new ArrayList<>();
            for (Integer o : order) {
                found.add(c.ids[o]);
            }
            double score = 0;
            for (int j = 0; j < order.length; j++) {
                score += c.twin[order[0]][j] ? p[j] : 0;
            }
            if (cal != null && order.length > 0) {
                score = dot(second(c, v, p, order[0]), cal);
            }
            answers.add(new Answered(new Question(c.id, null, c.kind, !bad(c), new HashSet<>(c.gold)), found, score));
            if (out != null) out.append(String.join("\t", c.kind, c.query, order.length == 0 ? "-" : String.valueOf(score), any(c.right) ? "found" : "no", order.length > 0 && c.right[order[0]] ? "RIGHT" : "wrong", String.join("|", c.gold), found.isEmpty() ? "" : found.get(0))).append('\n');
        }
        return answers;
    }

    static NameWeights load() throws IOException {
        Path f = Path.of("/tmp/out/weights.txt");
        double[] v = new double[NameFeature.values().length];
        if (Files.exists(f)) {
            for (String line : Files.readAllLines(f)) {
                String[] p = line.split("=");
                try {
                    v[NameFeature.valueOf(p[0]).ordinal()] = Double.parseDouble(p[1]);
                } catch (IllegalArgumentException gone) {
                    continue;
                }
            }
        } else {
            v[NameFeature.MATCHED_HALF.ordinal()] = 3;
            v[NameFeature.MATCHED_ONE.ordinal()] = 3;
            v[NameFeature.MATCHED_TWO.ordinal()] = 3;
            v[NameFeature.TYPED_LEFT_MORE.ordinal()] = -2;
            v[NameFeature.LISTED_LEFT_MORE.ordinal()] = -2;
            v[NameFeature.WHOLE.ordinal()] = 3;
            v[NameFeature.SAME_LETTERS.ordinal()] = 8;
            v[NameFeature.INITIALS_4.ordinal()] = 4;
            v[NameFeature.INITIALS_3.ordinal()] = 3;
            v[NameFeature.INITIALS_MORE.ordinal()] = 5;
            v[0] = -5;
        }
        return new NameWeights(v);
    }

    static void save(double[] v) throws IOException {
        StringBuilder s = new StringBuilder();
        for (NameFeature f : NameFeature.values()) {
            s.append(f).append('=').append(v[f.ordinal()]).append('\n');
        }
        Files.writeString(Path.of("/tmp/out/weights.txt"), s);
    }
}
