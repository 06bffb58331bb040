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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.NotFound;

/** A person or machine that signs in; made by IT, deactivated rather than deleted because history names him. */
@Entity
@Table(name = "APP_USER")
public class AppUser {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "app_user_seq")
    @SequenceGenerator(name = "app_user_seq", sequenceName = "APP_USER_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String username;
    private String name;
    private String email;

    @Column(name = "PASSWORD_HASH")
    private String passwordHash;

    @Column(name = "PASSWORD_ONE_TIME")
    private boolean passwordOneTime;

    @Column(name = "CREDENTIAL_VERSION")
    private long credentialVersion;

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
        return USERNAME.matcher(text).matches();
    }

    /** The form under which user names are kept and looked up. */
    public static String canonical(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    /** Gives a role at set-up; {@code confirmedBy} is the user of operations who confirms it, or null for nobody. */
    public void grant(Role role, Long confirmedBy) {
        replace(new RoleGrant(role, confirmedBy));
    }

    /**
     * Gives a role; one that opens customer data waits for {@link #confirm}. A role that he has stays as it is.
     *
     * @throws Conflict if a machine would become a person or the other way round
     */
    public void give(Role role, long giver) {
        if (grantOf(role).isPresent()) {
            return;
        }
        if (!grants.isEmpty() && (role == Role.INTAKE || isMachine())) {
            throw new Conflict("A machine hands in leads and does nothing else: INTAKE goes with no other role.");
        }
        if (role == Role.INTAKE && passwordHash != null) {
            throw new Conflict(
                    "%s has a password, but a machine has tokens only: make a user for it.".formatted(username));
        }
        replace(RoleGrant.given(role, giver));
    }

    /**
     * Puts a role that opens customer data into effect, on the word of somebody of operations.
     *
     * @throws NotFound if he was not given the role
     * @throws Denied if it is the user himself, or who gave the role
     * @throws Conflict if there is nothing to confirm, or somebody else knows his password
     */
    public void confirm(Role role, AppUser confirmer) {
        RoleGrant grant = grantOf(role).orElseThrow(() -> new NotFound("role", role + " of " + username));
        if (confirmer.username.equals(username)) {
            throw new Denied("Nobody confirms his own role; somebody else of operations has to.");
        }
        if (grant.givenBy() != null && grant.givenBy().equals(confirmer.id)) {
            throw new Denied("Nobody confirms a role that he gave himself; somebody else of operations has to.");
        }
        if (!role.seesCustomerData()) {
            throw new Conflict("%s opens no customer data and is in effect without a confirmation.".formatted(role));
        }
        if (passwordOneTime) {
            throw new Conflict(
                    "%s has a password that administration knows. Confirm once he has signed in and chosen his own."
                            .formatted(name));
        }
        if (grant.confirmedBy() == null) {
            replace(grant.confirmed(confirmer.id));
        }
    }

    /** Takes a role away; nothing happens if he does not have it. */
    public void revoke(Role role) {
        grants.removeIf(grant -> grant.role() == role);
    }

    private void replace(RoleGrant grant) {
        revoke(grant.role());
        grants.add(grant);
    }

    /** The role waits for its confirmation again, if it needs one. */
    public void takeBackConfirmation(Role role) {
        grantOf(role).filter(grant -> grant.confirmedBy() != null).ifPresent(grant -> replace(grant.unconfirmed()));
    }

    public Optional<RoleGrant> grantOf(Role role) {
        return grants.stream().filter(grant -> grant.role() == role).findFirst();
    }

    /** Whether it hands in leads with tokens, and does nothing else. */
    public boolean isMachine() {
        return grantOf(Role.INTAKE).isPresent();
    }

    /** The roles in effect: none for a deactivated user, and none while somebody else knows his password. */
    public Set<Role> roles() {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        if (active && !passwordOneTime) {
            grants.stream().filter(RoleGrant::inEffect).map(RoleGrant::role).forEach(roles::add);
        }
        return Collections.unmodifiableSet(roles);
    }

    /** Whether he can sign in with a password of his own and do what the role allows. */
    public boolean canActAs(Role role) {
        return passwordHash != null && roles().contains(role);
    }

    /** Sets the password that he chose; whatever he had signed in with before ends. */
    public void changePassword(String hash) {
        this.passwordHash = hash;
        this.passwordOneTime = false;
        this.credentialVersion++;
    }

    /**
     * Sets a password that administration tells him. It opens nothing until he has chosen his own, and what operations
     * confirmed has to be confirmed again: else administration could see customer data in his name.
     *
     * @throws Conflict for a machine, which signs in with tokens
     */
    public void resetPassword(String hash) {
        if (isMachine()) {
            throw new Conflict("%s is a machine, which signs in with a token.".formatted(username));
        }
        changePassword(hash);
        this.passwordOneTime = true;
        Stream.of(Role.values()).filter(Role::seesCustomerData).forEach(this::takeBackConfirmation);
    }

    /**
     * Says anew who he is and where.
     *
     * @param newEmail in comparable form, or null
     */
    public void introduce(String newName, String newEmail, ZoneId newZone) {
        this.name = newName;
        this.email = newEmail;
        this.zone = newZone.getId();
    }

    /** {@code manager} may be null for nobody. */
    public void reportTo(AppUser manager) {
        if (manager != null && manager.id != null && manager.id.equals(id)) {
            throw new IllegalArgumentException("Nobody reports to himself.");
        }
        this.managerId = manager == null ? null : manager.id;
    }

    /** {@code deputy} may be null for nobody. */
    public void standInBy(AppUser deputy) {
        this.deputyId = deputy == null ? null : deputy.id;
    }

    /** {@code partner} may be null for none. */
    public void workFor(Long partner) {
        this.partnerId = partner;
    }

    /** He may no longer come in, and what he had signed in with stays ended should he come back. */
    public void deactivate() {
        this.active = false;
        this.credentialVersion++;
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

    /** Null if nobody gave. */
    public String email() {
        return email;
    }

    /** Null while he has none. */
    public String passwordHash() {
        return passwordHash;
    }

    /** Whether his password is one that administration told him and that he has to change. */
    public boolean hasOneTimePassword() {
        return passwordOneTime;
    }

    /** Rises whenever everything that he signed in with before has to end. */
    public long credentialVersion() {
        return credentialVersion;
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

    /** In the order of the roles. */
    public List<RoleGrant> grantsByRole() {
        return grants.stream().sorted(Comparator.comparing(RoleGrant::role)).toList();
    }
}
