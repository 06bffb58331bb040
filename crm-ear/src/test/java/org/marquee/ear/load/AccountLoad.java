package org.marquee.ear.load;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** Puts approved accounts into the database past the product, as a migration from another system would. */
final class AccountLoad implements AutoCloseable {
    private static final String COPY =
            "copy account (id, version, name, search_name, kind, type, coverage, life_status,"
                    + " review_status, owner_id, created_by, created_by_ops, created_at, updated_at, website, city, state,"
                    + " postal_code, country) from stdin";
    private static final String LOG = "insert into change_log (no, kind, entity_id)"
            + " select c.last_no - ? + row_number() over (order by a.id), 'ACCOUNT', a.id"
            + " from account a, change_counter c where a.id >= ?";

    private final Connection connection;
    private final Iterator<Company> companies;
    private final long ownerId;
    private long nextId = 10_000_000;

    AccountLoad(Map<String, String> database, Iterator<Company> companies) throws SQLException {
        this.companies = companies;
        this.connection = DriverManager.getConnection(
                database.get("CRM_DATASOURCE_URL"),
                database.get("CRM_DATASOURCE_USER"),
                database.get("CRM_DATASOURCE_PASSWORD"));
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement();
                var owner = statement.executeQuery("select id from app_user where username = 'rep.west'")) {
            owner.next();
            ownerId = owner.getLong(1);
        }
    }

    /** Adds so many in one transaction, and tells of each in the change log, so that servers that run hear of it. */
    void add(int many) throws SQLException, IOException {
        long first = nextId;
        try (Statement counter = connection.createStatement();
                PreparedStatement log = connection.prepareStatement(LOG)) {
            counter.executeUpdate("update change_counter set last_no = last_no + " + many + " where id = 1");
            String rows =
                    Stream.generate(companies::next).limit(many).map(this::row).collect(Collectors.joining());
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(rows));
            log.setInt(1, many);
            log.setLong(2, first);
            log.executeUpdate();
        }
        connection.commit();
    }

    private String row(Company company) {
        return Stream.of(
                        Long.toString(nextId++),
                        "0",
                        company.name(),
                        company.name().toLowerCase(Locale.ROOT),
                        "OPERATING_UNIT",
                        "PROSPECT",
                        "TERRITORY",
                        "ACTIVE",
                        "APPROVED",
                        Long.toString(ownerId),
                        Long.toString(ownerId),
                        "true",
                        "now",
                        "now",
                        company.domain(),
                        company.city(),
                        company.state(),
                        company.postalCode(),
                        company.country())
                .map(AccountLoad::field)
                .collect(Collectors.joining("\t", "", "\n"));
    }

    /** As COPY reads it. */
    private static String field(String text) {
        return text.isEmpty() ? "\\N" : text.replace("\\", "\\\\").replace("\t", " ");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
