package org.marquee.domain.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** The persistent form of a {@link TerritoryArea}. */
@Embeddable
public class DrawnArea {
    @Enumerated(EnumType.STRING)
    @Column(name = "AREA_LEVEL")
    private TerritoryLevel level;

    private String country;

    @Column(name = "FROM_CODE")
    private String fromCode;

    @Column(name = "TO_CODE")
    private String toCode;

    protected DrawnArea() {}

    static DrawnArea of(TerritoryArea area) {
        DrawnArea drawn = new DrawnArea();
        drawn.level = area.level();
        drawn.country = area.country();
        drawn.fromCode = area.fromCode();
        drawn.toCode = area.toCode();
        return drawn;
    }

    TerritoryArea toArea() {
        return new TerritoryArea(level, country, fromCode, toCode);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DrawnArea that && toArea().equals(that.toArea());
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, country, fromCode, toCode);
    }
}
