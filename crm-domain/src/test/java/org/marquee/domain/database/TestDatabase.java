package org.marquee.domain.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The two databases for tests, at the schema of the migrations and behind the unit {@code crm}; each is started once a JVM,
 * when first asked for. A test runs on both with {@code @ParameterizedTest @EnumSource}, and calls {@link #clear()} first.
 */
public enum TestDatabase {
    H2 {
        @Override
        DataSource start() {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setURL("jdbc:h2:mem:marquee;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
            h2.setUser("sa");
            return h2;
        }

        @Override
        List<String> emptying(List<String> tables) {
            List<String> statements = new ArrayList<>(List.of("set referential_integrity false"));
            tables.forEach(table -> statements.add("truncate table " + table));
            statements.add("set referential_integrity true");
            return statements;
        }
    },

    POSTGRESQL {
        @Override
        DataSource start() {
            try {
                return EmbeddedPostgres.builder().start().getPostgresDatabase();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        List<String> emptying(List<String> tables) {
            return List.of("truncate table " + String.join(", ", tables));
        }
    };

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema in ('PUBLIC', 'public') and table_type = 'BASE TABLE'
              and table_name <> 'flyway_schema_history'""";

    private static final Map<TestDatabase, DataSource> SOURCES = new ConcurrentHashMap<>();
    private static final Map<TestDatabase, EntityManagerFactory> FACTORIES = new ConcurrentHashMap<>();

    abstract DataSource start();

    abstract List<String> emptying(List<String> tables);

    /** For plain JDBC. */
    public DataSource source() {
        return SOURCES.computeIfAbsent(this, TestDatabase::migrated);
    }

    private static DataSource migrated(TestDatabase database) {
        DataSource started = database.start();
        try {
            Migrations.run(started);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return started;
    }

    /** An entity manager outside any transaction; to be closed by the caller. */
    public EntityManager open() {
        return FACTORIES.computeIfAbsent(this, TestDatabase::unit).createEntityManager();
    }

    /** What the work answers, once its transaction is committed; what it throws rolls back and comes out as it is. */
    public <T> T call(Function<EntityManager, T> work) {
        try (EntityManager em = open()) {
            EntityTransaction transaction = em.getTransaction();
            transaction.begin();
            try {
                T answer = work.apply(em);
                transaction.commit();
                return answer;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    /** {@link #call} without an answer. */
    public void run(Consumer<EntityManager> work) {
        call(em -> {
            work.accept(em);
            return null;
        });
    }

    /** Empties every table and leaves the schema as the migrations made it. */
    public void clear() {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : emptying(tables(statement))) {
                statement.execute(sql);
            }
            statement.execute("insert into change_counter (id, last_no) values (1, 0)");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static EntityManagerFactory unit(TestDatabase database) {
        Map<String, Object> local = new HashMap<>();
        local.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        local.put("jakarta.persistence.jtaDataSource", null);
        local.put("jakarta.persistence.nonJtaDataSource", database.source());
        local.put("eclipselink.session-name", "crm-" + database);
        return Persistence.createEntityManagerFactory("crm", local);
    }
}
