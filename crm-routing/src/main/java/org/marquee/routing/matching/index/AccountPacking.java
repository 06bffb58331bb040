package org.marquee.routing.matching.index;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.marquee.domain.alias.AliasKind;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.AliasEntry;
import org.marquee.routing.matching.normalize.WebHost;

/** Accounts as bytes, so that a million of them are no millions of objects. What is empty comes back as null. */
final class AccountPacking {
    private static final long NONE = Long.MIN_VALUE;
    private static final AliasKind[] KINDS = AliasKind.values();

    private AccountPacking() {}

    static void write(IndexedAccount account, DataOutputStream out) {
        try {
            AccountEntry entry = account.entry();
            writeId(entry.parentId(), out);
            writeId(entry.umbrellaId(), out);
            writeId(entry.corporateUnitId(), out);
            out.writeByte((entry.holding() ? 1 : 0) | (entry.attracts() ? 2 : 0) | (entry.competitor() ? 4 : 0));
            for (String text : List.of(
                    text(entry.name()),
                    text(entry.website()),
                    text(entry.phone()),
                    text(entry.street()),
                    text(entry.city()),
                    text(entry.state()),
                    text(entry.postalCode()),
                    text(entry.country()))) {
                out.writeUTF(text);
            }
            out.writeShort(entry.aliases().size());
            for (AliasEntry alias : entry.aliases()) {
                write(alias, out);
            }
            out.writeShort(account.domains().size());
            for (ListedDomain domain : account.domains()) {
                out.writeUTF(domain.host().host());
                out.writeUTF(domain.host().registrable());
                out.writeShort(domain.alias() == null ? -1 : entry.aliases().indexOf(domain.alias()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static IndexedAccount read(long id, byte[] data, int from, int to) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(data, from, to - from))) {
            Long parentId = readId(in);
            Long umbrellaId = readId(in);
            Long corporateUnitId = readId(in);
            int flags = in.readByte();
            String name = in.readUTF();
            String[] texts = new String[7];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = readText(in);
            }
            List<AliasEntry> aliases = readAliases(in);
            AccountEntry entry = new AccountEntry(
                    id,
                    name,
                    (flags & 1) != 0,
                    parentId,
                    umbrellaId,
                    corporateUnitId,
                    (flags & 2) != 0,
                    (flags & 4) != 0,
                    texts[0],
                    texts[1],
                    texts[2],
                    texts[3],
                    texts[4],
                    texts[5],
                    texts[6],
                    aliases);
            return new IndexedAccount(entry, readDomains(in, aliases));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The account above, without reading the rest; null at the top. */
    static Long parentId(byte[] data, int from) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(data, from, Long.BYTES))) {
            return readId(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(AliasEntry alias, DataOutputStream out) throws IOException {
        out.writeLong(alias.id());
        out.writeUTF(alias.text());
        out.writeByte(List.of(KINDS).indexOf(alias.kind()));
        writeId(alias.validFrom() == null ? null : alias.validFrom().toEpochDay(), out);
        writeId(alias.validTo() == null ? null : alias.validTo().toEpochDay(), out);
    }

    private static List<AliasEntry> readAliases(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        List<AliasEntry> aliases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            aliases.add(new AliasEntry(in.readLong(), in.readUTF(), KINDS[in.readByte()], readDay(in), readDay(in)));
        }
        return aliases;
    }

    private static List<ListedDomain> readDomains(DataInputStream in, List<AliasEntry> aliases) throws IOException {
        int count = in.readUnsignedShort();
        List<ListedDomain> domains = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            WebHost host = new WebHost(in.readUTF(), in.readUTF());
            int alias = in.readShort();
            domains.add(new ListedDomain(host, alias < 0 ? null : aliases.get(alias)));
        }
        return domains;
    }

    private static void writeId(Long id, DataOutputStream out) throws IOException {
        out.writeLong(id == null ? NONE : id);
    }

    private static Long readId(DataInputStream in) throws IOException {
        long id = in.readLong();
        return id == NONE ? null : id;
    }

    private static LocalDate readDay(DataInputStream in) throws IOException {
        Long day = readId(in);
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String readText(DataInputStream in) throws IOException {
        String text = in.readUTF();
        return text.isEmpty() ? null : text;
    }
}
