package org.marquee.routing.matching.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.marquee.routing.matching.name.HashedLists;
import org.marquee.routing.matching.name.Hashes;

/** Many accounts in a few arrays, in order of id, and what leads to them. Never changes. */
final class PackedAccounts {
    private final long[] ids;
    private final int[] ends;
    private final byte[] data;
    private final HashedLists byKey;

    private PackedAccounts(long[] ids, int[] ends, byte[] data, HashedLists byKey) {
        this.ids = ids;
        this.ends = ends;
        this.data = data;
        this.byKey = byKey;
    }

    Optional<IndexedAccount> find(long id) {
        int place = Arrays.binarySearch(ids, id);
        return place < 0 ? Optional.empty() : Optional.of(read(place));
    }

    boolean has(long id) {
        return Arrays.binarySearch(ids, id) >= 0;
    }

    /** Null at the top, and of an account that is not here. */
    Long parentOf(long id) {
        int place = Arrays.binarySearch(ids, id);
        return place < 0 ? null : AccountPacking.parentId(data, start(place));
    }

    /** The accounts under a key, perhaps one that only shares its hash. */
    LongStream ids(Key key) {
        int hash = hash(key);
        LongStream.Builder found = LongStream.builder();
        for (int i = byKey.from(hash); byKey.has(i, hash); i++) {
            found.add(ids[byKey.at(i)]);
        }
        return found.build();
    }

    int size() {
        return ids.length;
    }

    /** In order of id. */
    void forEach(Consumer<IndexedAccount> action) {
        for (int place = 0; place < ids.length; place++) {
            action.accept(read(place));
        }
    }

    private IndexedAccount read(int place) {
        return AccountPacking.read(ids[place], data, start(place), ends[place]);
    }

    private int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    private static int hash(Key key) {
        String text = key.lookup() + key.value();
        return Hashes.of(text, text.length());
    }

    /** Takes accounts in order of id. */
    static final class Packer {
        private final ByteArrayOutputStream data = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(data);
        private final HashedLists.Writer byKey = new HashedLists.Writer();
        private long[] ids = new long[1024];
        private int[] ends = new int[1024];
        private int size;

        void add(IndexedAccount account) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            AccountPacking.write(account, out);
            Key.of(account).forEach(key -> byKey.add(hash(key), size));
            ids[size] = account.id();
            ends[size++] = data.size();
        }

        PackedAccounts done() {
            return new PackedAccounts(
                    Arrays.copyOf(ids, size), Arrays.copyOf(ends, size), data.toByteArray(), byKey.done());
        }
    }
}
