package org.marquee.web.lead;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** Which columns the list of leads shows: those of its address, else those that were chosen last, else the usual ones. */
@Named
@RequestScoped
public class LeadColumns {
    private static final String COOKIE = "marquee-lead-columns";
    private static final int YEAR = 31_536_000;
    private static final Splitter DOTS = Splitter.on('.').omitEmptyStrings();

    /** What was chosen on this page is kept in the browser. */
    public void keep(LeadQuery query) {
        if (query.get(LeadQuery.COLUMNS) != null) {
            String chosen =
                    chosen(query).stream().map(LeadColumn::name).sorted().collect(Collectors.joining("."));
            Faces.addResponseCookie(COOKIE, chosen, "/", YEAR);
        }
    }

    private static Set<LeadColumn> chosen(LeadQuery query) {
        String asked = query.get(LeadQuery.COLUMNS);
        String names = asked == null ? Faces.getRequestCookie(COOKIE) : asked;
        return LeadColumn.chosen(DOTS.splitToStream(Strings.nullToEmpty(names)));
    }

    public boolean shows(LeadQuery query, String column) {
        return chosen(query).contains(LeadColumn.valueOf(column));
    }

    public List<LeadColumn> getAll() {
        return List.of(LeadColumn.values());
    }
}
