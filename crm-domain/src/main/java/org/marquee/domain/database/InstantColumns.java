package org.marquee.domain.database;

import java.sql.Types;
import java.time.Instant;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;

/** Names the type of the columns that hold instants; without it an unknown instant is sent as text, which PostgreSQL refuses. */
final class InstantColumns {
    private InstantColumns() {}

    static void in(Session session) {
        for (ClassDescriptor entity : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : entity.getMappings()) {
                if (mapping.isDirectToFieldMapping() && isInstant(entity, mapping)) {
                    mapping.getField().setSqlType(Types.TIMESTAMP);
                }
            }
        }
    }

    private static boolean isInstant(ClassDescriptor entity, DatabaseMapping mapping) {
        try {
            return entity.getJavaClass()
                            .getDeclaredField(mapping.getAttributeName())
                            .getType()
                    == Instant.class;
        } catch (NoSuchFieldException inherited) {
            return false;
        }
    }
}
