package org.marquee.web.lead;

import com.google.common.base.Strings;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The list of leads from which somebody came, carried along so that he finds back to it.
 *
 * @param question the query part of its address
 */
public record ListAddress(String question) implements Serializable {
    private static final String PARAMETER = "from";

    /** Keeps of what an address says only what a list can be asked; null asks for all leads. */
    static ListAddress parse(String question) {
        return new ListAddress(LeadQuery.parse(Strings.nullToEmpty(question)).question());
    }

    public String getPath() {
        return LeadChips.LIST + (question.isEmpty() ? "" : "?" + question);
    }

    /** An address, which has a query already, that carries it along. */
    public String with(String address) {
        return question.isEmpty()
                ? address
                : address + "&" + PARAMETER + "=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }
}
