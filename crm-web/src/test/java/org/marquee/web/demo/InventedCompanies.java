package org.marquee.web.demo;

import java.util.List;
import java.util.Locale;

/** Companies that do not exist, in places that do; their domains end in .example, which nobody can register. */
final class InventedCompanies {
    private static final List<String> FRONT = List.of(
            "Brightwater",
            "Cobaltine",
            "Draymoor",
            "Everlume",
            "Foxhollow",
            "Grantwick",
            "Harrowgate",
            "Ironquay",
            "Juniperline",
            "Kilnworth",
            "Lumenfold",
            "Millrace",
            "Northquill",
            "Oxbowery",
            "Pinecrag",
            "Quarryview",
            "Ravensledge",
            "Silverbrook",
            "Tallowmere",
            "Underhill",
            "Vintagrove",
            "Windlass",
            "Yellowfen",
            "Zephyrine",
            "Amberholt",
            "Bluesparrow",
            "Cinderford",
            "Dovetail",
            "Elmstead",
            "Farrowby");
    private static final List<String> BACK =
            List.of("Logistics", "Foods", "Robotics", "Analytics", "Textiles", "Clinics", "Packaging", "Foundry");

    private InventedCompanies() {}

    /** A company in the place; every number gives another. */
    static CompanyRow in(int number, String legalForm, String city, String state, String postalCode, String country) {
        String front = FRONT.get(number % FRONT.size());
        String back = BACK.get((number / FRONT.size() + number) % BACK.size());
        String domain = (front + back).toLowerCase(Locale.ROOT) + ".example";
        return new CompanyRow(
                0, "%s %s %s".formatted(front, back, legalForm).strip(), domain, "", city, state, postalCode, country);
    }
}
