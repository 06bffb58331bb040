package org.marquee.domain.wall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a reach lets its holder see. The condition for queries and the test of a loaded record come from the same
 * list of lanes, so that they cannot drift apart.
 */
public final class Wall {
    private static final String NOTHING = "1 = 0";
    private static final String EVERYTHING = "1 = 1";

    private final Reach reach;

    public Wall(Caller caller) {
        this(caller.reach());
    }

    public Wall(Reach reach) {
        this.reach = reach;
    }

    /** One way in: a record is seen when the attribute's value is among the allowed ones. */
    private record Lane(
            String attribute, Function<Walled, Long> value, Set<Long> allowed, boolean outsideUmbrellasOnly) {
        boolean admits(Walled record) {
            Long actual = value.apply(record);
            return actual != null && allowed.contains(actual) && !(outsideUmbrellasOnly && record.umbrellaId() != null);
        }

        String text(String alias, String parameter) {
            String condition = "%s.%s in :%s".formatted(alias, attribute, parameter);
            return outsideUmbrellasOnly ? "(%s.umbrellaId is null and %s)".formatted(alias, condition) : condition;
        }
    }

    private List<Lane> lanes(String accountAttribute) {
        return List.of(
                new Lane("ownerId", Walled::ownerId, reach.users(), false),
                new Lane("createdBy", Walled::createdBy, reach.users(), false),
                new Lane("umbrellaId", Walled::umbrellaId, reach.umbrellas(), false),
                new Lane("territoryId", Walled::territoryId, reach.territories(), true),
                new Lane("partnerId", Walled::partnerId, reach.partners(), true),
                new Lane(accountAttribute, Walled::walledAccountId, reach.accounts(), false));
    }

    /** The condition on an account with the given alias. */
    public Clause accounts(String alias) {
        return any(lanes("id"), alias, List.of());
    }

    /** The condition on a lead with the given alias. */
    public Clause leads(String alias) {
        List<String> more = reach.unnamedLeads()
                ? List.of(("(%1$s.umbrellaId is null and (%1$s.accountId is null or %1$s.territoryId is not null)"
                                + " and %1$s.disposition <> org.marquee.domain.lead.Disposition.IN_REVIEW)")
                        .formatted(alias))
                : List.of();
        return any(lanes("accountId"), alias, more);
    }

    /** The condition on a contact joined to its account: what is seen through the account, or as one's own. */
    public Clause contacts(String contactAlias, String accountAlias) {
        Clause own = own(contactAlias);
        Clause account = accounts(accountAlias);
        Map<String, Object> parameters = new LinkedHashMap<>(own.parameters());
        parameters.putAll(account.parameters());
        return new Clause("(%s or %s)".formatted(own.text(), account.text()), parameters);
    }

    public boolean seesAccount(Walled account) {
        return reach.everything() || lanes("id").stream().anyMatch(lane -> lane.admits(account));
    }

    public boolean seesLead(Walled lead, boolean inReview) {
        return reach.everything()
                || lanes("accountId").stream().anyMatch(lane -> lane.admits(lead))
                || (reach.unnamedLeads() && !inReview && touchesNoNamedAccount(lead));
    }

    private static boolean touchesNoNamedAccount(Walled lead) {
        return lead.umbrellaId() == null && (lead.walledAccountId() == null || lead.territoryId() != null);
    }

    private Clause own(String alias) {
        if (reach.everything() || reach.users().isEmpty()) {
            return new Clause(NOTHING, Map.of());
        }
        return new Clause(
                "%1$s.ownerId in :%1$sWall or %1$s.createdBy in :%1$sWall".formatted(alias),
                Map.of(alias + "Wall", reach.users()));
    }

    private Clause any(List<Lane> lanes, String alias, List<String> more) {
        if (reach.everything()) {
            return new Clause(EVERYTHING, Map.of());
        }
        List<String> conditions = new ArrayList<>(more);
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Lane lane : lanes) {
            if (!lane.allowed().isEmpty()) {
                String parameter = alias + "Wall" + parameters.size();
                conditions.add(lane.text(alias, parameter));
                parameters.put(parameter, lane.allowed());
            }
        }
        return new Clause(conditions.isEmpty() ? NOTHING : "(" + String.join(" or ", conditions) + ")", parameters);
    }
}
