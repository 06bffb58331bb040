package org.marquee.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.marquee.domain.user.UserFilter;

/** What is suggested while somebody types a user: colleagues, zones and partners. */
@Named
@RequestScoped
public class UserChoices {
    private static final int MOST_PEOPLE = 500;

    @EJB
    private UserReading reading;

    private List<UserView> people;
    private List<PartnerName> partners;

    /** Active users; of many only the first, since the others can be typed. */
    public List<UserView> getPeople() {
        if (people == null) {
            people = reading.list(new UserFilter(null, null, true, false), null, MOST_PEOPLE)
                    .items();
        }
        return people;
    }

    public List<PartnerName> getPartners() {
        if (partners == null) {
            partners = reading.partners();
        }
        return partners;
    }

    /** Those with a region and a place, as Europe/Berlin. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .toList();
    }
}
