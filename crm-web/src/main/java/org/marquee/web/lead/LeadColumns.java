package org.marquee.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.marquee.web.page.Columns;

/** Which columns the list of leads shows. */
@Named
@RequestScoped
public class LeadColumns {
    private Columns<LeadColumn> columns;

    /** As the list is asked for. */
    public Columns<LeadColumn> of(LeadQuery query) {
        if (columns == null) {
            columns = Columns.of("lead", query.get(LeadQuery.COLUMNS), LeadColumn.class, LeadColumn.USUAL);
        }
        return columns;
    }

    /** The same question with the columns in which it is answered. */
    LeadQuery with(LeadQuery query) {
        return query.with(LeadQuery.COLUMNS, of(query).names());
    }

    public boolean shows(LeadQuery query, String column) {
        return of(query).shows(column);
    }
}
