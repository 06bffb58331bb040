package org.marquee.domain.territory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.marquee.domain.problem.Invalid;

/** A rep's territory: the areas it is drawn on, and the industry and size it is meant for. */
@Entity
@Table(name = "TERRITORY")
public class Territory {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "territory_seq")
    @SequenceGenerator(name = "territory_seq", sequenceName = "TERRITORY_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String name;

    @Column(name = "OWNER_ID")
    private long ownerId;

    private String industry;

    @Column(name = "MIN_EMPLOYEES")
    private Integer minEmployees;

    @Column(name = "MAX_EMPLOYEES")
    private Integer maxEmployees;

    private boolean active;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "TERRITORY_AREA", joinColumns = @JoinColumn(name = "TERRITORY_ID"))
    private List<DrawnArea> areas = new ArrayList<>();

    protected Territory() {}

    /** Industry and sizes may be null for all. */
    public Territory(
            String name,
            long ownerId,
            String industry,
            Integer minEmployees,
            Integer maxEmployees,
            List<TerritoryArea> areas) {
        this.name = name == null ? "" : name.strip();
        this.ownerId = ownerId;
        this.industry = industry;
        this.minEmployees = minEmployees;
        this.maxEmployees = maxEmployees;
        this.active = true;
        draw(areas);
    }

    public void draw(List<TerritoryArea> newAreas) {
        this.areas = new ArrayList<>(newAreas.stream().map(DrawnArea::of).toList());
        try {
            toEntry();
        } catch (IllegalArgumentException broken) {
            throw new Invalid("areas", broken.getMessage());
        }
    }

    public void giveTo(long newOwnerId) {
        this.ownerId = newOwnerId;
    }

    public void end() {
        this.active = false;
    }

    /** As the roster lists it. */
    public TerritoryEntry toEntry() {
        return new TerritoryEntry(
                id == null ? 0 : id,
                name,
                ownerId,
                industry == null ? Set.of() : Set.of(industry),
                minEmployees,
                maxEmployees,
                areas.stream().map(DrawnArea::toArea).toList());
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public long ownerId() {
        return ownerId;
    }

    public String industry() {
        return industry;
    }

    public boolean isActive() {
        return active;
    }
}
