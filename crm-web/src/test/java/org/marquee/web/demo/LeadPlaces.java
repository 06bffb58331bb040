package org.marquee.web.demo;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.Stream;

/** Where unknown companies write from, and what people say of themselves. */
final class LeadPlaces {
    /** Legal form, city, state, postal code and country. */
    static final List<String[]> ALL = Stream.of(
                    "Inc.|Seattle|WA|98101|US",
                    "LLC|Portland|OR|97205|US",
                    "Inc.|San Diego|CA|92101|US",
                    "LLC|Oakland|CA|94607|US",
                    "Inc.|Phoenix|AZ|85004|US",
                    "LLC|Denver|CO|80202|US",
                    "Inc.|Salt Lake City|UT|84101|US",
                    "LLC|Boise|ID|83702|US",
                    "Inc.|Honolulu|HI|96813|US",
                    "LLC|Anchorage|AK|99501|US",
                    "Inc.|El Paso|TX|79901|US",
                    "LLC|Albuquerque|NM|87102|US",
                    "Inc.|Chicago|IL|60606|US",
                    "LLC|Columbus|OH|43215|US",
                    "Inc.|Dallas|TX|75201|US",
                    "LLC|Minneapolis|MN|55401|US",
                    "Inc.|Saint Louis|MO|63101|US",
                    "LLC|Detroit|MI|48226|US",
                    "Inc.|Milwaukee|WI|53202|US",
                    "LLC|Nashville|TN|37203|US",
                    "Inc.|Pittsburgh|PA|15222|US",
                    "LLC|New Orleans|LA|70112|US",
                    "Inc.|Kansas City|MO|64105|US",
                    "LLC|Omaha|NE|68102|US",
                    "Inc.|Boston|MA|02110|US",
                    "LLC|New York|NY|10013|US",
                    "Inc.|Philadelphia|PA|19103|US",
                    "LLC|Cleveland|OH|44114|US",
                    "Inc.|Atlanta|GA|30303|US",
                    "LLC|Miami|FL|33131|US",
                    "Inc.|Charlotte|NC|28202|US",
                    "LLC|Richmond|VA|23219|US",
                    "Inc.|Baltimore|MD|21202|US",
                    "LLC|Newark|NJ|07102|US",
                    "Inc.|Burlington|VT|05401|US",
                    "LLC|San Juan|PR|00901|US",
                    "GmbH|Hamburg||20095|DE",
                    "GmbH|Leipzig||04109|DE",
                    "Ltd|Leeds||LS1 4AP|GB",
                    "Ltd|Bristol||BS1 5TY|GB",
                    "SAS|Lyon||69002|FR",
                    "SAS|Nantes||44000|FR",
                    "S.r.l.|Torino||10121|IT",
                    "S.L.|Valencia||46002|ES",
                    "B.V.|Utrecht||3511 AD|NL",
                    "AB|Malmö||211 20|SE",
                    "Sp. z o.o.|Kraków||31-042|PL",
                    "Oy|Tampere||33100|FI",
                    "Lda|Braga||4700-006|PT",
                    "s.r.o.|Brno||602 00|CZ",
                    "ApS|Aarhus||8000|DK",
                    "Ltd|Cork||T12 P2C1|IE",
                    "GmbH|Graz||8010|AT",
                    "GmbH|Linz||4020|AT",
                    "GmbH|Innsbruck||6020|AT",
                    "AG|Zürich||8001|CH",
                    "AG|Basel||4051|CH",
                    "SA|Lausanne||1003|CH",
                    "AG|Luzern||6003|CH",
                    "GmbH|Salzburg||5020|AT",
                    "K.K.|Osaka||530-0001|JP",
                    "Pty Ltd|Melbourne|VIC|3000|AU",
                    "Ltda|Curitiba|PR|80010-000|BR",
                    "Pvt Ltd|Pune|MH|411001|IN",
                    "Inc.|Toronto|ON|M5H 2N2|CA",
                    "S.A. de C.V.|Monterrey|NL|64000|MX",
                    "Pte Ltd|Singapore||049315|SG",
                    "Ltd|Nairobi|||KE")
            .map(place -> Splitter.on('|').splitToList(place).toArray(String[]::new))
            .toList();

    static final List<String> TITLES = List.of(
            "Head of Procurement",
            "IT Director",
            "Operations Manager",
            "Chief Financial Officer",
            "Plant Manager",
            "Data Engineer",
            "Vice President Supply Chain",
            "Office Manager",
            "Professor",
            "Research Associate",
            "Buyer",
            "");
    static final List<String> PRODUCTS = List.of("Atlas Platform", "Beacon Analytics", "Cargo Desk", "");
    static final List<String> SOURCES = List.of("web", "web", "trade show", "webinar", "referral", "content download");
    static final List<String> CAMPAIGNS =
            List.of("Spring launch", "Supply Chain Days", "White paper: fewer hand-offs", "", "");
    static final List<String> MESSAGES = List.of(
            "Please send a quote for 40 users.",
            "We would like to see a demonstration next week.",
            "Does it work with our ERP?",
            "I met your colleagues at the fair.",
            "",
            "");

    private LeadPlaces() {}
}
