package org.marquee.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.text.SearchText;
import org.marquee.domain.wall.Walled;

/**
 * A company we sell to. Anyone in sales creates one and works with it at once; operations decide on it once, and
 * from then on leads that belong to it follow by themselves. It ends merged, acquired or closed, never deleted.
 */
@Entity
@Table(name = "ACCOUNT")
public class Account implements Walled {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "ACCOUNT_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String name;

    @Column(name = "SEARCH_NAME")
    private String searchName;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    @Enumerated(EnumType.STRING)
    private AccountType type;

    @Enumerated(EnumType.STRING)
    private Coverage coverage;

    @Enumerated(EnumType.STRING)
    @Column(name = "LIFE_STATUS")
    private LifeStatus lifeStatus;

    @Embedded
    private Review review;

    @Column(name = "PARENT_ID")
    private Long parentId;

    @Column(name = "UMBRELLA_ID")
    private Long umbrellaId;

    @Column(name = "CORPORATE_UNIT_ID")
    private Long corporateUnitId;

    @Column(name = "OWNER_ID")
    private Long ownerId;

    @Column(name = "TERRITORY_ID")
    private Long territoryId;

    @Column(name = "PARTNER_ID")
    private Long partnerId;

    private String website;
    private String phone;
    private String street;
    private String city;
    private String state;

    @Column(name = "POSTAL_CODE")
    private String postalCode;

    private String country;
    private String industry;
    private Integer employees;

    @Column(name = "CREATED_BY")
    private Long createdBy;

    @Column(name = "CREATED_BY_OPS")
    private boolean createdByOps;

    @Column(name = "CREATED_AT")
    private Instant createdAt;

    @Column(name = "UPDATED_AT")
    private Instant updatedAt;

    @Column(name = "MERGED_INTO_ID")
    private Long mergedIntoId;

    protected Account() {}

    /** An account that waits for review; {@code reviewDueAt} is when operations must have decided. */
    public Account(
            AccountKind kind, AccountProfile profile, long ownerId, long createdBy, Instant now, Instant reviewDueAt) {
        this.kind = Objects.requireNonNull(kind);
        this.ownerId = ownerId;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.coverage = Coverage.TERRITORY;
        this.lifeStatus = LifeStatus.ACTIVE;
        this.review = Review.waiting(reviewDueAt);
        describe(profile, now);
    }

    public void describe(AccountProfile profile, Instant now) {
        this.name = profile.name();
        this.searchName = SearchText.of(profile.name(), 400);
        this.type = profile.type() == null ? AccountType.PROSPECT : profile.type();
        this.website = profile.website();
        this.phone = profile.phone();
        this.street = profile.street();
        this.city = profile.city();
        this.state = profile.state();
        this.postalCode = profile.postalCode();
        this.country = profile.country();
        this.industry = profile.industry();
        this.employees = profile.employees();
        this.updatedAt = now;
    }

    public AccountProfile profile() {
        return new AccountProfile(
                name, type, website, phone, street, city, state, postalCode, country, industry, employees);
    }

    /** A holding is the root of its own umbrella; to be called once its id is known. */
    public void openUmbrella() {
        if (!isHolding()) {
            throw new Conflict("Only a holding opens an umbrella; %s is an operating unit.".formatted(name));
        }
        this.umbrellaId = id;
        this.coverage = Coverage.NAMED;
        this.territoryId = null;
    }

    /** Names the unit where people are placed when only the group can be told. */
    public void designateCorporateUnit(Account unit) {
        if (!isHolding() || unit.isHolding() || !Objects.equals(unit.umbrellaId, id)) {
            throw new Conflict("The corporate unit must be an operating unit of the same umbrella.");
        }
        this.corporateUnitId = unit.id;
    }

    /** Hangs this account alone under another; whoever moves a subtree hands the umbrella on to what is below. */
    public void moveUnder(Account parent, Instant now) {
        if (isHolding()) {
            throw new Conflict("A holding is the top of its umbrella and hangs under nothing.");
        }
        if (Objects.equals(parent.id, id)) {
            throw new Conflict("An account cannot hang under itself.");
        }
        this.parentId = parent.id;
        joinUmbrella(parent);
        this.updatedAt = now;
    }

    /** Takes the account out of its hierarchy. */
    public void detach(Long newTerritoryId, Instant now) {
        this.parentId = null;
        this.umbrellaId = null;
        this.coverage = Coverage.TERRITORY;
        this.territoryId = newTerritoryId;
        this.updatedAt = now;
    }

    /** Takes umbrella, coverage and what the wall needs from the account above. */
    public void joinUmbrella(Account parent) {
        this.umbrellaId = parent.umbrellaId;
        if (parent.umbrellaId != null) {
            this.coverage = Coverage.NAMED;
            this.territoryId = null;
        }
    }

    /** A named account without a hierarchy of its own leaves the territories. */
    public void cover(Coverage newCoverage, Long newTerritoryId, Long newPartnerId) {
        this.coverage = newCoverage;
        this.territoryId = newCoverage == Coverage.NAMED ? null : newTerritoryId;
        this.partnerId = newPartnerId;
    }

    public void giveTo(long newOwnerId, Instant now) {
        this.ownerId = newOwnerId;
        this.updatedAt = now;
    }

    /** Operations' own accounts stand approved from the start and stay out of the new-accounts report. */
    public void approveAsOperations() {
        this.createdByOps = true;
        review.settle(ReviewStatus.APPROVED);
    }

    public void approve(long decidedBy, Instant now) {
        requireUndecided(decidedBy);
        settle(ReviewStatus.APPROVED, now);
    }

    /** Sends it back to its creator to be mended. */
    public void returnToCreator(long decidedBy, Instant now) {
        requireUndecided(decidedBy);
        settle(ReviewStatus.RETURNED, now);
    }

    public void submitAgain(Instant now, Instant newReviewDueAt) {
        review.beginAfter(
                ReviewStatus.RETURNED, newReviewDueAt, "Only an account that was returned can be handed in again.");
        this.updatedAt = now;
    }

    /** Has operations look again, because what an approved account is recognised by was changed without them. */
    public void reviewAgain(Instant now, Instant newReviewDueAt) {
        review.beginAfter(ReviewStatus.APPROVED, newReviewDueAt, "%s is not approved.".formatted(name));
        this.updatedAt = now;
    }

    public void reject(long decidedBy, Instant now) {
        requireUndecided(decidedBy);
        settle(ReviewStatus.REJECTED, now);
    }

    public void mergeInto(Account survivor, long decidedBy, Instant now) {
        requireUndecided(decidedBy);
        goUpIn(survivor, now);
    }

    /** The same of one that was approved once and turns out to be another's duplicate. */
    public void mergeStandingInto(Account survivor, long decidedBy, Instant now) {
        if (review.status() != ReviewStatus.APPROVED) {
            throw new Conflict("%s is %s.".formatted(name, review.status().inWords()));
        }
        if (Objects.equals(survivor.ownerId, decidedBy) && !Objects.equals(ownerId, decidedBy)) {
            throw new Denied("Nobody merges an account of somebody else into one of his own.");
        }
        goUpIn(survivor, now);
    }

    private void goUpIn(Account survivor, Instant now) {
        if (isHolding() || survivor.isHolding()) {
            throw new Conflict("A holding takes part in no merger; choose one of its operating units.");
        }
        if (Objects.equals(survivor.id, id)) {
            throw new Conflict("An account cannot be merged into itself.");
        }
        if (!survivor.attractsLeads()) {
            throw new Conflict("%s is not an approved, active account.".formatted(survivor.name));
        }
        this.mergedIntoId = survivor.id;
        this.lifeStatus = LifeStatus.MERGED;
        settle(ReviewStatus.MERGED, now);
    }

    public void undoMerge(long decidedBy, Instant now, Instant newReviewDueAt) {
        requireStranger(decidedBy);
        review.beginAfter(ReviewStatus.MERGED, newReviewDueAt, "%s is not merged.".formatted(name));
        this.mergedIntoId = null;
        this.lifeStatus = LifeStatus.ACTIVE;
        this.updatedAt = now;
    }

    /** Takes the merger of an account back that was approved: it stands again as it stood. */
    public void undoStandingMerge(LifeStatus former, Instant now) {
        if (review.status() != ReviewStatus.MERGED) {
            throw new Conflict("%s is not merged.".formatted(name));
        }
        this.mergedIntoId = null;
        this.lifeStatus = former;
        settle(ReviewStatus.APPROVED, now);
    }

    /** Has it wait again as before it was decided so; {@code formerDueAt} is when it had been due. */
    public void takeBack(ReviewStatus decided, long decidedBy, Instant now, Instant formerDueAt) {
        requireStranger(decidedBy);
        review.beginAfter(
                decided,
                formerDueAt,
                "%s is %s by now.".formatted(name, review.status().inWords()));
        this.updatedAt = now;
    }

    private void requireUndecided(long decidedBy) {
        review.requireUndecided(name);
        requireStranger(decidedBy);
    }

    /** Refuses to let the owner or the creator decide. */
    private void requireStranger(long decidedBy) {
        if (Objects.equals(createdBy, decidedBy) || Objects.equals(ownerId, decidedBy)) {
            throw new Denied("Nobody decides on an account of his own.");
        }
    }

    private void settle(ReviewStatus status, Instant now) {
        review.settle(status);
        this.updatedAt = now;
    }

    /** Refuses to put anything on a holding. */
    public void requireRoomForPeople() {
        if (isHolding()) {
            throw new Invalid(
                    "accountId",
                    "%s is a holding: people, opportunities and tasks belong to one of its units.".formatted(name));
        }
        if (review.status().isGone()) {
            throw new Invalid(
                    "accountId",
                    "%s is %s and takes no more people."
                            .formatted(name, review.status().inWords()));
        }
    }

    /** Whether leads may be placed here without anyone asking. */
    public boolean attractsLeads() {
        return review.status() == ReviewStatus.APPROVED && lifeStatus == LifeStatus.ACTIVE;
    }

    public boolean isHolding() {
        return kind == AccountKind.HOLDING;
    }

    public boolean isNamed() {
        return coverage == Coverage.NAMED;
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

    public AccountKind kind() {
        return kind;
    }

    public AccountType type() {
        return type;
    }

    public Coverage coverage() {
        return coverage;
    }

    public LifeStatus lifeStatus() {
        return lifeStatus;
    }

    public ReviewStatus reviewStatus() {
        return review.status();
    }

    public Long parentId() {
        return parentId;
    }

    @Override
    public Long umbrellaId() {
        return umbrellaId;
    }

    public Long corporateUnitId() {
        return corporateUnitId;
    }

    @Override
    public Long ownerId() {
        return ownerId;
    }

    @Override
    public Long territoryId() {
        return territoryId;
    }

    @Override
    public Long partnerId() {
        return partnerId;
    }

    @Override
    public Long walledAccountId() {
        return id;
    }

    @Override
    public Long createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public Instant reviewDueAt() {
        return review.dueAt();
    }

    public Long mergedIntoId() {
        return mergedIntoId;
    }
}
