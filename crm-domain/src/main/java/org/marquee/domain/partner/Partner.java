package org.marquee.domain.partner;

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
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.marquee.domain.problem.Invalid;

/** A distributor with an agreement: what comes in from his countries is referred to his named person. */
@Entity
@Table(name = "PARTNER")
public class Partner {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_seq")
    @SequenceGenerator(name = "partner_seq", sequenceName = "PARTNER_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String name;
    private boolean active;

    @Column(name = "OWNER_ID")
    private long ownerId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "PARTNER_COUNTRY", joinColumns = @JoinColumn(name = "PARTNER_ID"))
    @Column(name = "COUNTRY")
    private Set<String> countries = new HashSet<>();

    protected Partner() {}

    /** {@code ownerId} is the user who takes the partner's leads; countries are ISO 3166 alpha-2. */
    public Partner(String name, long ownerId, Collection<String> countries) {
        if (name == null || name.isBlank()) {
            throw new Invalid("name", "A partner needs a name.");
        }
        this.name = name.strip();
        this.active = true;
        this.ownerId = ownerId;
        cover(countries);
    }

    public void cover(Collection<String> newCountries) {
        if (newCountries.stream().anyMatch(country -> country == null || !country.matches("[A-Z]{2}"))) {
            throw new Invalid("countries", "Countries are written as their two-letter codes, for instance CH.");
        }
        this.countries = new HashSet<>(newCountries);
    }

    public void end() {
        this.active = false;
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

    public boolean isActive() {
        return active;
    }

    public long ownerId() {
        return ownerId;
    }

    public Set<String> countries() {
        return Set.copyOf(countries);
    }
}
