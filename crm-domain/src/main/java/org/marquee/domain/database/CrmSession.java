package org.marquee.domain.database;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** What EclipseLink is told of our mappings beyond the standard annotations. */
public class CrmSession implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        InsertOrder.in(session);
        InstantColumns.in(session);
    }
}
