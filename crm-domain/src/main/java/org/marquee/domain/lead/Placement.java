package org.marquee.domain.lead;

/** Who gets an unconverted lead; the territory or partner is set when it was the reason. */
public record Placement(long ownerId, Long territoryId, Long partnerId) {
    public static Placement with(long ownerId) {
        return new Placement(ownerId, null, null);
    }
}
