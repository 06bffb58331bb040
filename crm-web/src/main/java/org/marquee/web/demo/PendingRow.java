package org.marquee.web.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;

/**
 * An account that somebody in sales has made and nobody has decided on.
 *
 * @param creator user name
 * @param businessDaysAgo how long it has been waiting
 * @param umbrella the ticker of the holding it hangs under, or empty
 */
record PendingRow(String creator, int businessDaysAgo, String umbrella, AccountProfile profile) {

    static List<PendingRow> all() {
        return DemoTable.read("pending.csv", rows -> rows.map(PendingRow::of).toList());
    }

    private static PendingRow of(NamedCsvRecord row) {
        AccountProfile profile = new AccountProfile(
                row.getField("name"),
                AccountType.PROSPECT,
                row.getField("website"),
                null,
                row.getField("street"),
                row.getField("city"),
                row.getField("state"),
                row.getField("postal_code"),
                row.getField("country"),
                null,
                null);
        return new PendingRow(
                row.getField("creator"),
                Integer.parseInt(row.getField("business_days_ago")),
                row.getField("umbrella"),
                profile);
    }
}
