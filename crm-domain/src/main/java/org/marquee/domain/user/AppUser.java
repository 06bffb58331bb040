package org.marquee.domain.user;

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
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A person or machine that signs in; made by IT, deactivated rather than deleted because history names him. */
@Entity
@Table(name = "APP_USER")
public class AppUser {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "app_user_seq")
    @SequenceGenerator(name = "app_user_seq", sequenceName = "APP_USER_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String username;
    private String name;

    @Column(name = "PASSWORD_HASH")
    private String passwordHash;

    private String zone;
    private boolean active;

    @Column(name = "MANAGER_ID")
    private Long managerId;

    @Column(name = "DEPUTY_ID")
    private Long deputyId;

    @Column(name = "PARTNER_ID")
    private Long partnerId;

    @Column(name = "CREATED_AT")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "APP_USER_ROLE", joinColumns = @JoinColumn(name = "USER_ID"))
    private Set<RoleGrant> grants = new HashSet<>();

    protected AppUser() {}

    public AppUser(String username, String name, ZoneId zone, Instant now) {
        if (username == null || !isUsername(username)) {
            throw new IllegalArgumentException(
                    "A user name has 1 to 80 of the signs a-z, 0-9, '.', '_' and '-', and starts with a letter or digit.");
        }
        this.username = username;
        this.name = name;
        this.zone = zone.getId();
        this.active = true;
        this.createdAt = now;
    }

    /** Whether a text can be somebody's user name, in the form under which they are kept. */
    public static boolean isUsername(String text) {
        return text.matches("[a-z0-9][a-z0-9._-]{0,79}");
    }

    /** The form under which user names are kept and looked up. */
    public static String canonical(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    /** Gives a role; {@code confirmedBy} is the user of operations who confirmed it, or null while nobody has. */
    public void grant(Role role, Long confirmedBy) {
        grants.removeIf(grant -> grant.role() == role);
        grants.add(new RoleGrant(role, confirmedBy));
    }

    public void revoke(Role role) {
        grants.removeIf(grant -> grant.role() == role);
    }

    /** The roles in effect: none for a deactivated user. */
    public Set<Role> roles() {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        if (active) {
            grants.stream().filter(RoleGrant::inEffect).map(RoleGrant::role).forEach(roles::add);
        }
        return Collections.unmodifiableSet(roles);
    }

    public void changePassword(String hash) {
        this.passwordHash = hash;
    }

    public void reportTo(AppUser manager) {
        if (manager.id != null && manager.id.equals(id)) {
            throw new IllegalArgumentException("Nobody reports to himself.");
        }
        this.managerId = manager.id;
    }

    public void standInBy(AppUser deputy) {
        this.deputyId = deputy.id;
    }

    public void workFor(long partner) {
        this.partnerId = partner;
    }

    public void deactivate() {
        this.active = false;
    }

    public void reactivate() {
        this.active = true;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public boolean isActive() {
        return active;
    }

    public Long managerId() {
        return managerId;
    }

    public Long deputyId() {
        return deputyId;
    }

    public Long partnerId() {
        return partnerId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Set<RoleGrant> grants() {
        return Collections.unmodifiableSet(grants);
    }
}
